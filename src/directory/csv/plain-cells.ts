import { servicePath } from '#src/directory/catalogue.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { listEntries } from './cell-list.ts';
import { type Column, preferNotToPublish } from './columns.ts';
import { cellWords, type RowContext } from './export.ts';
import { notYours } from './field-outcome.ts';
import type { CellTrouble } from './judged-value.ts';
import { cellText, isMonthFirst, sameDate } from './read-cell.ts';
import { quoted } from './said-words.ts';

const unread =
  'is not read here. Put what it says into an answer or its condition, and empty this cell.';

/** What is wrong with a cell that we alone decide, or that is not read: words put there would be lost. */
export function plainTrouble(
  { column, cell }: { column: Column; cell: string },
  service: ServiceRecord,
  row: RowContext,
): CellTrouble[] {
  const said = cellText(cell);
  const words = said === '' ? undefined : troubleWith(column, said, service, row);
  return words === undefined ? [] : [{ column: column.name, words }];
}

function troubleWith(
  column: Column,
  said: string,
  service: ServiceRecord,
  row: RowContext,
): string | undefined {
  const { role, field } = column;
  if (role === 'date' && isMonthFirst(said)) {
    return 'is written month first. Set the spreadsheet to British dates and save again.';
  }
  if (role === 'about' && isAsGivenOut(column, said, service)) return undefined;
  if (role !== 'about' && role !== 'note' && field !== undefined) return undefined;
  const held = cellWords(service, column, row);
  if (said === held || sameDays(column, held, said)) return undefined;
  if (role === 'about' || role === 'note') return `${quoted(said, service)} ${unread}`;
  if (role === 'by-choice') {
    return `is filled in by us. Write “${preferNotToPublish}” in the column of the question.`;
  }
  return role === 'kept' ? notYours : undefined;
}

/** The address of the site and the day differ from file to file. */
function isAsGivenOut({ name }: Column, said: string, service: ServiceRecord): boolean {
  if (name === 'page') return !/\s/u.test(said) && said.endsWith(servicePath(service.slug));
  return /(?:^| )As at \d{1,2} [A-Z][a-z]+ \d{4}\.$/u.test(said);
}

/** A spreadsheet writes days in its own way. */
function sameDays({ shape }: Column, held: string, said: string): boolean {
  const [ours, theirs] = [listEntries(held), listEntries(said)];
  return (
    shape.kind === 'day' &&
    ours.length === theirs.length &&
    ours.every((day, place) => sameDate(day, theirs[place] ?? ''))
  );
}
