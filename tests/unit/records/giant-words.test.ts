import { describe, expect, it } from 'vitest';
import { soundText, toldOf } from './sound-folder.ts';

const house = 'services/fictional-house.yaml';
const guide = 'guides/fictional-guide.md';
const most = 200_000;
const giant = 'a'.repeat(most);
// It took minutes. A busy machine is not a failure.
const soon = 20_000;

/** The lines that a hostile file is told on. It has to be told soon, and in few words. */
async function toldSoon(file: string, content: string): Promise<string[]> {
  const begun = performance.now();
  const { directory, lines, printed } = await toldOf({ [file]: content });
  expect(performance.now() - begun).toBeLessThan(soon);
  expect(directory).toBeUndefined();
  expect(Math.max(...printed.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  return lines.filter((line) => line.startsWith(`${file}:`));
}

describe('a word of two hundred thousand letters is one clear error, soon', () => {
  const text = soundText(house);
  it.each([
    ['for a choice', text.replace('kind: residential-rehab', `kind: ${giant}`), 3],
    ['for a phone number', text.replace('"01632 960001"', giant), 10],
    ['for a word of the record', text.replace('On a fictional condition.', giant), 13],
    [
      'of signs before an @',
      text.replace('On a fictional condition.', `${'@'.repeat(9)}${giant}`),
      13,
    ],
    ['for a source', text.replace('fictional-service', giant), 13],
    ['for a field', text.replace('kind:', `? ${giant}\n: 1\nkind:`), 3],
    [
      'for a website',
      text.replace('phone: { value: "01632 960001"', `website: { value: https://${giant}.example`),
      10,
    ],
    [
      'of marks in an address',
      text.replace(
        'phone: { value: "01632 960001"',
        `website: { value: "https://a.example/${'#'.repeat(most)}"`,
      ),
      10,
    ],
  ])('%s', async (_what, hostile, line) => {
    const lines = await toldSoon(house, hostile);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map((found) => found.split(' ')[0]))).toEqual(
      new Set([`${house}:${line}`]),
    );
  });
});

describe('a guide that would take minutes to read is one clear error, soon', () => {
  it.each(['[^', '**a', '1. ', '> ', '> a\n\n', '\n- a', '![', '<a ', '[a](', 'a\n', '``a '])(
    'made of %j',
    async (piece) => {
      const text = `${soundText(guide)}\n${piece.repeat(most / piece.length)}\n`;
      expect(await toldSoon(guide, text)).toContainEqual(expect.stringMatching(/file-too-large$/));
    },
  );

  it.each(['[^', '**a', '1. ', '> ', '![', '<a ', '[a]('])(
    'in a line as long as may be, made of %j',
    async (piece) => {
      const begun = performance.now();
      await toldOf({ [guide]: `${soundText(guide)}\n${piece.repeat(999 / piece.length)}\n` });
      expect(performance.now() - begun).toBeLessThan(soon);
    },
  );
});
