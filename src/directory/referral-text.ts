import type { ReferralSheet, SheetRow } from './referral-sheet.ts';

/** The sheet as plain text, for a case record. */
export function sheetText(
  { sections, sources }: ReferralSheet,
  { name, url, day, caution }: { name: string; url: string; day: string; caution: string },
): string {
  const body = sections.flatMap(({ heading, rows: published, ask }) => [
    '',
    heading.toUpperCase(),
    ...published.map(rowText),
    ...(ask.length > 0 || published.length === 0 ? [askText(ask)] : []),
  ]);
  const foot = sources.map(({ number, words }) => `[${number}] ${words}`);
  return [
    `Referral sheet: ${name}`,
    `${caution} As at ${day}.`,
    url,
    ...body,
    '',
    'SOURCES',
    ...foot,
    '',
  ].join('\n');
}

/** “Not published: ask about pets and visits.” */
export function askText(ask: readonly string[]): string {
  return ask.length === 0 ? 'Not published: ask.' : `Not published, ask: ${ask.join('; ')}.`;
}

/** Sentences follow each other; loose words are kept apart by a dot. */
export function joinWords(parts: readonly string[]): string {
  return parts.reduce((words, part) => `${words}${/[.?!:]$/.test(words) ? ' ' : ' · '}${part}`);
}

function rowText({ label, statements }: SheetRow): string {
  const words = statements.map(
    ({ lines, remarks, source }) =>
      `${joinWords([...lines, ...remarks])}${source === undefined ? '' : ` [${source}]`}`,
  );
  return `${label}: ${words.join(' ')}`;
}
