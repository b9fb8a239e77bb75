import { describeDate } from '#src/directory/dates.ts';
import { byChoice, isPreferNot } from './by-choice.ts';
import { isChanged, isWithheld } from './changed-cell.ts';
import { type Column, keptFields } from './columns.ts';
import { shownFacts } from './export.ts';
import { type FieldCells, type FieldOutcome, notYours, problem } from './field-outcome.ts';
import type { CellTrouble } from './judged-value.ts';
import type { FactPlace } from './losses.ts';
import { datedAnew, isNewerThan } from './new-fact.ts';
import { cellText, readDate } from './read-cell.ts';
import { whyRefused } from './refused-words.ts';
import { datedWords, quoted } from './said-words.ts';
import { speaksFor } from './speaker.ts';
import { writtenFact } from './written-fact.ts';
import { writtenList } from './written-list.ts';

/** What a file says of one fact, held against what the directory says. Nothing is changed. */
export function readField(given: FieldCells): FieldOutcome {
  const changed = given.cells.filter((entry) => isChanged(entry, given));
  const [first] = changed;
  if (first === undefined) return { kind: 'unchanged' };
  const refused = notForTheFile(given, changed, first.column);
  if (refused) return refused;
  const date = readTold(given, changed);
  if ('words' in date) return { kind: 'problem', troubles: [date] };
  const dated = { ...given, told: { ...given.told, on: date.on } };
  const said = changed.filter(({ column }) => ['value', 'condition'].includes(column.role));
  if (said.length === 0) return sameAnswer(dated, first.column);
  if (said.some(({ cell }) => isPreferNot(cellText(cell)))) {
    return byChoice(dated, said, placeOf(given));
  }
  if (isEmptied(given)) {
    return problem(
      first.column,
      'is empty, but the directory has an answer. Put it back: an empty cell takes nothing away.',
    );
  }
  const troubles = said.flatMap(({ column, cell }) => {
    const why = whyRefused(column, cell);
    const words = `${quoted(cellText(cell), given.service)} ${why}`;
    return why ? [{ column: column.name, words }] : [];
  });
  if (troubles.length > 0) return { kind: 'problem', troubles };
  return (given.field.isList ? writtenList : writtenFact)(dated, placeOf(given));
}

function notForTheFile(
  { field, service, told }: FieldCells,
  changed: FieldCells['cells'],
  first: Column,
): FieldOutcome | undefined {
  if (keptFields.has(field.key)) return problem(first, notYours);
  if (isWithheld(field.key, service)) {
    return problem(
      first,
      'belongs to a service whose address is private: nothing may be written here. Empty the cell.',
    );
  }
  const source = changed.find(({ column }) => column.role === 'source');
  if (source === undefined || [told.source, ''].includes(cellText(source.cell))) return undefined;
  return problem(
    source.column,
    'cannot be changed in the file: it is given with --from. Put back what was there.',
  );
}

function isEmptied({ cells, field, service, row }: FieldCells): boolean {
  const values = cells.filter(({ column }) => column.part !== undefined);
  if (values.length === 0 || shownFacts(service, field, row.context).length === 0) return false;
  return values.every(({ cell }) => cellText(cell) === '');
}

function placeOf({ service, field, row: { context } }: FieldCells): FactPlace {
  return { service, field, context, isOwn: (source) => speaksFor(source, service, context) };
}

function readTold(
  { told, field, service }: FieldCells,
  changed: FieldCells['cells'],
): { on: string } | CellTrouble {
  const date = changed.find(({ column }) => column.role === 'date');
  const said = date === undefined ? '' : cellText(date.cell);
  if (date === undefined || said === '') return { on: told.on };
  const column = date.column.name;
  if (field.isList) {
    const words =
      'was changed. What is new in a list has the day of --on: put back what was there.';
    return { column, words };
  }
  const on = readDate(said);
  if (on === undefined) {
    const words = `${quoted(said, service)} is no date. Write it like 2026-05-31 or 31/05/2026.`;
    return { column, words };
  }
  if (on > told.on) return { column, words: `lies after ${told.on}, the day given with --on.` };
  return { on };
}

function sameAnswer(given: FieldCells, first: Column): FieldOutcome {
  const { service, field, cells, row, told } = given;
  const [fact] = shownFacts(service, field, row.context);
  const date = cells.find(({ column }) => column.role === 'date');
  if (fact === undefined)
    return problem(first, 'stands beside no answer. Write the answer too, or empty the cell.');
  if (field.isList || date === undefined || cellText(date.cell) === '') {
    return problem(first, 'was changed, but the answer was not. Put back what was there.');
  }
  if (isNewerThan(fact, told, placeOf(given).isOwn)) {
    return {
      kind: 'older',
      before: datedWords(fact, field),
      after: `the same, ${describeDate(told.on)}`,
    };
  }
  return {
    kind: 'dated anew',
    value: datedAnew(fact, told),
    before: fact.asOf ?? 'no date',
    after: told.on,
    losses: [],
  };
}
