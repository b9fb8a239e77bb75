import { text } from '#src/schema/text.ts';
import { listEntries } from './cell-list.ts';
import { beginsFormula } from './cell-safety.ts';
import type { Column } from './columns.ts';
import { cellText } from './read-cell.ts';

/** Why new words of a cell cannot be taken over; nothing when they can. A value is judged by its own schema too. */
export function whyRefused({ role, part }: Column, cell: string): string | undefined {
  const said = cellText(cell);
  if (said === '' || (role !== 'condition' && part?.kind !== 'text')) return undefined;
  // Our own files guard such words. Those that other programs make from our data may not.
  if (listEntries(said).some(beginsFormula)) {
    return 'begins with = + - or @, as a formula of a spreadsheet does. Begin it with a word.';
  }
  return role === 'condition' ? text.safeParse(said).error?.issues[0]?.message : undefined;
}
