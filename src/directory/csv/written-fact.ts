import type { Fact } from '#src/schema/fact.ts';
import { serviceFactFields } from '#src/schema/service-facts.ts';
import { describeDate } from '#src/directory/dates.ts';
import { factLabel, factsIn } from '#src/directory/service-facts.ts';
import { shownFacts } from './export.ts';
import type { FieldCells, FieldOutcome } from './field-outcome.ts';
import { judgedValue } from './judged-value.ts';
import { type FactPlace, lossesOf } from './losses.ts';
import { isNewerThan, newFact, sameValue, withOlder } from './new-fact.ts';
import { cellText, readPart } from './read-cell.ts';
import { datedWords, partWords, pieceOf, saidWords } from './said-words.ts';

type Held = Fact<unknown> & { condition?: string };

/** What comes of an answer that the file changes or brings. */
export function writtenFact(given: FieldCells, place: FactPlace): FieldOutcome {
  const { service, field, row, told } = given;
  const [held] = shownFacts(service, field, row.context) as [Held?];
  const said = saidCells(given);
  const pieces = new Map(
    field.parts.map((part) => {
      const words = said.get(part.name);
      const piece = words === undefined ? pieceOf(held?.value, part) : readPart(words, part);
      return [part.name, piece];
    }),
  );
  const judged = judgedValue({ field, service, pieces, said });
  if ('troubles' in judged) return { kind: 'problem', troubles: judged.troubles };
  const { value } = judged;
  const condition = conditionOf(given, held, value);
  if (held !== undefined && isNewerThan(held, told, place.isOwn)) {
    const older: Held = { value, source: told.source, ...(condition ? { condition } : {}) };
    return olderAnswer(held, older, given);
  }
  const after = newFact({ value, condition }, told, held, place.isOwn);
  const stays = held && !sameValue(held.value, value) ? besides(given) : [];
  return {
    kind: held ? 'changed' : 'new',
    ...(stays.length > 0 ? { stays } : {}),
    value: after,
    before: held ? saidWords(held, field) : '',
    after: saidWords(after, field),
    losses: held ? [...piecesLost(held, value, given), ...lossesOf(held, after, place)] : [],
  };
}

/** What else is said of the same medicine, and may no longer be right beside a new answer. */
function besides({ field, service }: FieldCells): string[] {
  const [group] =
    /^admission\..+\.(?=(?:onArrival|duringStay|whoPrescribes)$)/u.exec(field.key) ?? [];
  if (group === undefined) return [];
  return serviceFactFields
    .filter(({ key }) => key.startsWith(group) && key !== field.key)
    .flatMap((other) =>
      factsIn(service, other).map((fact) => `${factLabel(other)}: ${datedWords(fact, other)}`),
    );
}

/** The cells of the value that the file has, by the names of their pieces. Of two of a name the first counts. */
function saidCells({ cells }: FieldCells): Map<string | undefined, string> {
  return new Map(
    cells
      .toReversed()
      .flatMap(({ column: { part }, cell }) => (part ? [[part.name, cellText(cell)]] : [])),
  );
}

/** Without a column for it, a condition holds for the value it was said of. */
function conditionOf({ cells }: FieldCells, held: Held | undefined, value: unknown) {
  const cell = cells.find(({ column }) => column.role === 'condition')?.cell;
  if (cell !== undefined) return cellText(cell);
  return held && sameValue(held.value, value) ? held.condition : undefined;
}

function piecesLost(held: Held, value: unknown, { field }: FieldCells): string[] {
  return field.parts.flatMap((part) => {
    const words = partWords(held.value, part);
    return words !== '' && partWords(value, part) === '' ? [`${part.name}: ${words}`] : [];
  });
}

/** What the directory has is newer and stays; the older answer is kept beside it where it says something else. */
function olderAnswer(held: Held, older: Held, { field, told }: FieldCells): FieldOutcome {
  const words = {
    before: datedWords(held, field),
    after: `${saidWords(older, field)}, ${describeDate(told.on)}`,
  };
  const both = withOlder(held, older.value, told);
  if (both === held) return { kind: 'older', ...words };
  return { kind: 'kept beside', value: both, ...words, losses: [] };
}
