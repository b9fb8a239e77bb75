import { describeDate } from '#src/directory/dates.ts';
import { factsIn } from '#src/directory/service-facts.ts';
import { listEntries } from './cell-list.ts';
import { shownFacts } from './export.ts';
import type { FieldCells, FieldOutcome } from './field-outcome.ts';
import { judgedValue } from './judged-value.ts';
import { type FactPlace, lossesOf } from './losses.ts';
import { isNewerThan } from './new-fact.ts';
import { cellText } from './read-cell.ts';
import { datedWords, saidWords } from './said-words.ts';

/** What comes of a list of facts. Those that the file still has stay as they are, in the order of the file. */
export function writtenList(given: FieldCells, place: FactPlace): FieldOutcome {
  const { service, field, cells, row, told } = given;
  const shown = shownFacts(service, field, row.context);
  const unshown = factsIn(service, field).filter((fact) => !shown.includes(fact));
  const cell = cells.find(({ column }) => column.part)?.cell ?? '';
  const entries = listEntries(cellText(cell));
  for (const entry of entries) {
    const said = new Map([[undefined, entry]]);
    const judged = judgedValue({ field, service, pieces: said, said });
    if ('troubles' in judged) return { kind: 'problem', troubles: judged.troubles };
  }
  const left = [...shown];
  const facts = entries.map((entry) => {
    const at = left.findIndex(({ value }) => value === entry);
    const [held] = at === -1 ? [] : left.splice(at, 1);
    return held ?? { value: entry, source: told.source, asOf: told.on };
  });
  const newer = left.filter((fact) => isNewerThan(fact, told, place.isOwn));
  const gone = left.filter((fact) => !newer.includes(fact));
  const isSame = gone.length === 0 && facts.every((fact) => shown.includes(fact));
  if (newer.length > 0 && isSame) {
    return {
      kind: 'older',
      before: newer.map((fact) => datedWords(fact, field)).join(' | '),
      after: `not there, ${describeDate(told.on)}`,
    };
  }
  const kept = [...facts, ...newer];
  return {
    kind: shown.length > 0 ? 'changed' : 'new',
    value: [...kept, ...unshown],
    before: shown.map((fact) => saidWords(fact, field)).join(' | '),
    after: kept.map((fact) => saidWords(fact, field)).join(' | '),
    ...(newer.length > 0
      ? { stays: newer.map((fact) => `${datedWords(fact, field)} (newer than the file)`) }
      : {}),
    losses: gone.flatMap((fact) => [saidWords(fact, field), ...lossesOf(fact, undefined, place)]),
  };
}
