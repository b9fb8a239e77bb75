import { type ChosenTable, sourceWords, valueWords } from './chosen-table.ts';
import type { CompareData } from './compare-data.ts';

/** The comparison as plain text, to paste into a letter or a case record. */
export function comparisonText(
  { services, parts }: ChosenTable,
  { day, caution }: Pick<CompareData, 'day' | 'caution'>,
  site: string,
): string {
  const head = [
    `Services side by side, ${day}`,
    caution,
    '',
    ...services.map(
      ({ name, kind, place, url }) => `${name} (${kind}, ${place}) ${new URL(url, site).href}`,
    ),
  ];
  const body = parts.flatMap(({ heading, rows }) => [
    '',
    heading.toUpperCase(),
    ...rows.flatMap(({ label, cells }) => [
      '',
      label,
      ...cells.map((cell, index) => {
        const source = inOneLine(sourceWords(cell));
        const value = inOneLine(valueWords(cell));
        return `- ${services[index]?.name ?? ''}: ${value}${source === '' ? '' : ` [${source}]`}`;
      }),
    ]),
  ]);
  return [...head, ...body, ''].join('\n');
}

function inOneLine(words: string): string {
  return words
    .split('\n')
    .map((line, index, lines) =>
      index < lines.length - 1 && !/[.?!:]$/.test(line) ? `${line};` : line,
    )
    .join(' ');
}
