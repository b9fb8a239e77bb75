import { describeDate } from '#src/directory/dates.ts';
import { isAdmissionQuestion } from '#src/directory/asked-facts.ts';
import { datedPublisher } from '#src/directory/source-note.ts';
import { preferNotToPublish } from './columns.ts';
import { shownFacts } from './export.ts';
import { type FieldCells, type FieldOutcome, problem } from './field-outcome.ts';
import { type FactPlace, lossesOf } from './losses.ts';
import { isNewerThan } from './new-fact.ts';
import { cellText } from './read-cell.ts';
import { datedWords, quoted, saidWords } from './said-words.ts';

export function isPreferNot(said: string): boolean {
  return said.toLowerCase().includes(preferNotToPublish);
}

/** The words stand alone in the cell of the answer: what is said beside them would be lost. */
export function byChoice(
  given: FieldCells,
  said: FieldCells['cells'],
  place: FactPlace,
): FieldOutcome {
  const { service, field, row, told } = given;
  const beside = said.find(({ column, cell }) => {
    const words = cellText(cell);
    if (column.role === 'condition') return words !== '';
    return words !== '' && words.toLowerCase() !== preferNotToPublish;
  });
  if (beside) {
    const words = `${quoted(cellText(beside.cell), service)} stands beside “${preferNotToPublish}”. Write only those words, in the cell of the answer.`;
    return problem(beside.column, words);
  }
  const [{ column }] = said as [FieldCells['cells'][number]];
  if (!isAdmissionQuestion(field.key)) {
    return problem(
      column,
      `is no question about coming in: only those may be answered “${preferNotToPublish}”.`,
    );
  }
  const [fact] = shownFacts(service, field, row.context);
  if (fact === undefined) {
    const isKnown = service.admission?.notPublishedByChoice?.includes(field.key);
    if (isKnown) return { kind: 'unchanged' };
  } else if (isNewerThan(fact, told, place.isOwn)) {
    return {
      kind: 'older',
      before: datedWords(fact, field),
      after: `${preferNotToPublish}, ${describeDate(told.on)}`,
    };
  }
  const isOthers = fact && fact.source !== told.source && !place.isOwn(fact.source);
  return {
    kind: 'taken away',
    value: undefined,
    before: fact ? saidWords(fact, field) : 'not published',
    after: preferNotToPublish,
    losses: fact
      ? [
          ...(isOthers ? [`${saidWords(fact, field)} (${datedPublisher(fact, row.context)})`] : []),
          ...lossesOf(fact, undefined, place),
        ]
      : [],
    byChoice: true,
  };
}
