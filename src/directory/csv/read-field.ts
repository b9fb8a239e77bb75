import type { FactField } from '#src/schema/service-facts.ts';
import { isAdmissionQuestion } from '#src/directory/asked-facts.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import { factsIn } from '#src/directory/service-facts.ts';
import { listEntries } from './cell-list.ts';
import { type Column, keptFields, preferNotToPublish } from './columns.ts';
import { cellWords, partWords, type RowContext, shownFacts } from './export.ts';
import { datedAnew, judgedValue, newFact, type Told } from './new-fact.ts';
import { cellText, readDate, readPart, sameDate, samePart } from './read-cell.ts';
import { whyRefused } from './refused-words.ts';

export type ChangeKind = 'changed' | 'new' | 'dated anew' | 'taken away';

/** What one field of a row comes to. */
export type FieldOutcome =
  | { kind: ChangeKind; value: unknown; before: string; after: string; byChoice?: true }
  | { kind: 'unchanged' }
  | { kind: 'problem'; column: string; words: string };

/** A field of a row with the cells that the file has for it. */
export interface FieldCells {
  service: ServiceRecord;
  field: FactField;
  cells: { column: Column; cell: string }[];
  row: RowContext;
  told: Told;
}

/** What a file says of one fact, held against what the directory says. Nothing is changed. */
export function readField(given: FieldCells): FieldOutcome {
  const { field, service } = given;
  const values = given.cells.filter(({ column }) => column.part !== undefined);
  const changed = given.cells.filter((entry) => isChanged(entry, given));
  const [first] = changed;
  if (first === undefined) return { kind: 'unchanged' };
  const problem = (words: string, column = first.column.name): FieldOutcome => ({
    kind: 'problem',
    column,
    words,
  });
  if (keptFields.has(field.key))
    return problem(
      'comes from the register or from us, and cannot be changed here. Put back what was there.',
    );
  if (isWithheld(field.key, service)) {
    return problem(
      'belongs to a service whose address is private: nothing may be written here. Empty the cell.',
    );
  }
  const source = changed.find(({ column }) => column.role === 'source');
  if (source && ![given.told.source, ''].includes(cellText(source.cell))) {
    return problem(
      'cannot be changed in the file: it is given with --from. Put back what was there.',
      source.column.name,
    );
  }
  const saidChanged = changed.some(({ column }) => ['value', 'condition'].includes(column.role));
  const date = readTold(given, changed);
  if ('words' in date) return problem(date.words, date.column);
  if (!saidChanged) return sameAnswer(given, { ...given.told, on: date.on }, problem);
  if (values.some(({ cell }) => cellText(cell).toLowerCase() === preferNotToPublish)) {
    return byChoice(given, problem);
  }
  const heldSome = shownFacts(service, field, given.row.context).length > 0;
  if (heldSome && values.every(({ cell }) => cellText(cell) === '')) {
    return problem(
      'is empty, but the directory has an answer. Put it back: an empty cell takes nothing away.',
    );
  }
  for (const { column, cell } of changed) {
    const why = whyRefused(column, cell);
    if (why) return problem(why, column.name);
  }
  return written(given, { ...given.told, on: date.on }, problem);
}

type Problem = (words: string, column?: string) => FieldOutcome;

function isChanged({ column, cell }: FieldCells['cells'][number], given: FieldCells): boolean {
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

function isWithheld(key: string, service: ServiceRecord): boolean {
  if (service.location.disclosure === 'published') return false;
  if (/^location\.(?:address|coordinates|setting)/u.test(key)) return true;
  return (
    isKeptByRegulator(service) && /^(?:contact\.(?:phone|email)|otherNames|location)/u.test(key)
  );
}

function readTold(
  { told, field }: FieldCells,
  changed: FieldCells['cells'],
): { on: string } | { words: string; column: string } {
  const date = changed.find(({ column }) => column.role === 'date');
  const said = date === undefined ? '' : cellText(date.cell);
  if (date === undefined || said === '' || field.isList) return { on: told.on };
  const on = readDate(said);
  const column = date.column.name;
  if (on === undefined)
    return { column, words: 'is no date. Write it like 2026-05-31 or 31/05/2026.' };
  if (on > told.on) return { column, words: `lies after ${told.on}, the day given with --on.` };
  return { on };
}

function sameAnswer(
  { service, field, cells, row }: FieldCells,
  told: Told,
  problem: Problem,
): FieldOutcome {
  const [fact] = shownFacts(service, field, row.context);
  const date = cells.find(({ column }) => column.role === 'date');
  if (fact === undefined)
    return problem('stands beside no answer. Write the answer too, or empty the cell.');
  if (field.isList || date === undefined || cellText(date.cell) === '') {
    return problem('was changed, but the answer was not. Put back what was there.');
  }
  return {
    kind: 'dated anew',
    value: datedAnew(fact, told),
    before: fact.asOf ?? 'no date',
    after: told.on,
  };
}

function byChoice({ service, field, row, cells }: FieldCells, problem: Problem): FieldOutcome {
  if (!isAdmissionQuestion(field.key)) {
    return problem(
      `is no question about coming in: only those may be answered “${preferNotToPublish}”.`,
    );
  }
  const column = cells.find((entry) => entry.column.part)?.column;
  const before = column ? cellWords(service, column, row) : '';
  if (before === '' && service.admission?.notPublishedByChoice?.includes(field.key))
    return { kind: 'unchanged' };
  return {
    kind: 'taken away',
    value: undefined,
    before: before || 'not published',
    after: preferNotToPublish,
    byChoice: true,
  };
}

function written(given: FieldCells, told: Told, problem: Problem): FieldOutcome {
  const { service, field, row } = given;
  const held = shownFacts(service, field, row.context);
  const before = held
    .map(({ value }) =>
      field.parts
        .map((part) => partWords(value, part))
        .filter(Boolean)
        .join(', '),
    )
    .join(' | ');
  const pieces = new Map(field.parts.map((part) => [part.name, pieceOf(part, given)]));
  const after = [...pieces.values()]
    .flat()
    .filter((piece) => piece !== undefined)
    .join(', ');
  const kind = held.length > 0 ? 'changed' : 'new';
  if (field.isList) {
    const list = listOf(given, told);
    return 'words' in list ? problem(list.words) : { kind, value: list.value, before, after };
  }
  const judged = judgedValue(field, pieces);
  if ('words' in judged) return problem(judged.words);
  const condition = given.cells.find(({ column }) => column.role === 'condition');
  const said = condition ? cellText(condition.cell) : undefined;
  return { kind, value: newFact(judged.value, said, told, held[0], row.context), before, after };
}

/** The piece as the file has it; as the record has it when the file has no column for it. */
function pieceOf(
  part: FactField['parts'][number],
  { cells, field, service, row }: FieldCells,
): unknown {
  const given = cells.find(({ column }) => column.part === part);
  const [held] = shownFacts(service, field, row.context);
  const shape = { ...part, isList: part.isList || field.isList };
  if (given) return readPart(given.cell, shape);
  return held ? readPart(partWords(held.value, part), shape) : undefined;
}

/** Facts of the list that the file still has stay as they are, in the order of the file. */
function listOf(
  { service, field, cells, row }: FieldCells,
  told: Told,
): { value: unknown } | { words: string } {
  const shown = shownFacts(service, field, row.context);
  const unshown = factsIn(service, field).filter((fact) => !shown.includes(fact));
  const cell = cells.find(({ column }) => column.part)?.cell ?? '';
  const entries = listEntries(cellText(cell));
  const judged = entries.map((entry) => judgedValue(field, new Map([[undefined, entry]])));
  const wrong = judged.find((outcome) => 'words' in outcome);
  if (wrong && 'words' in wrong) return wrong;
  const facts = entries.map(
    (entry) =>
      shown.find(({ value }) => value === entry) ?? {
        value: entry,
        source: told.source,
        asOf: told.on,
      },
  );
  return { value: [...facts, ...unshown] };
}
