import { soundText, toldOf } from '../sound-folder.ts';

const house = 'services/fictional-house.yaml';

/** What the check says of the sound fictional house with some of its words put otherwise. */
export async function toldOfHouse(
  changes: readonly (readonly [from: string, to: string])[],
  files: Record<string, string> = {},
): Promise<string[]> {
  const text = changes.reduce((words, [from, to]) => {
    if (!words.includes(from)) throw new Error(`The fictional house does not say “${from}”.`);
    return words.replace(from, to);
  }, soundText(house));
  const { problems } = await toldOf({ [house]: text, ...files });
  return problems.map(
    ({ file, line, field, message, action }) => `${file}:${line} ${field} – ${message} ${action}`,
  );
}

/** Sources beside those of the sound records. */
export const moreSources = `${soundText('sources.yaml')}
fictional-press: { title: A fictional report, publisher: Fictional Herald, tier: press }
fictional-read: { title: A fictional page, publisher: Fictional Provider, tier: service, readOn: 2026-11-01 }
`;
