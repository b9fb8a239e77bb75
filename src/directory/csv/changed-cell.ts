import type { ServiceRecord } from '#src/directory/directory.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import { listEntries } from './cell-list.ts';
import { keptFields } from './columns.ts';
import { cellWords } from './export.ts';
import type { FieldCells } from './field-outcome.ts';
import { cellText, sameDate, samePart } from './read-cell.ts';

/** True when a cell says something else than was given out, whatever a spreadsheet did to its look. */
export function isChanged(
  { column, cell }: FieldCells['cells'][number],
  given: FieldCells,
): boolean {
  const held = cellWords(given.service, column, given.row);
  if (column.role === 'note') return false;
  // Cells of the register or of us that were emptied lose nothing.
  if (keptFields.has(given.field.key) && cell.trim() === '') return false;
  if (column.part)
    return !samePart(held, cell, {
      ...column.part,
      isList: column.part.isList || given.field.isList,
    });
  if (column.role !== 'date') return cellText(cell) !== held;
  const [ours, theirs] = given.field.isList
    ? [listEntries(held), listEntries(cellText(cell))]
    : [[held], [cellText(cell)]];
  const most = Math.max(ours.length, theirs.length);
  return Array.from({ length: most }, (_, place) => place).some(
    (place) => !sameDate(ours[place] ?? '', theirs[place] ?? ''),
  );
}

/** True for what may not be written of a service whose address is withheld. */
export function isWithheld(key: string, service: ServiceRecord): boolean {
  if (service.location.disclosure === 'published') return false;
  if (/^location\.(?:address|coordinates|setting)/u.test(key)) return true;
  return (
    isKeptByRegulator(service) && /^(?:contact\.(?:phone|email)|otherNames|location)/u.test(key)
  );
}
