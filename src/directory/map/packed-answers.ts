import type { ConceptAnswer, ConceptAnswers } from '#src/directory/finder/answers.ts';
import { conceptIds } from '#src/directory/finder/concepts.ts';

const letters: Record<ConceptAnswer, string> = {
  yes: 'y',
  no: 'n',
  'case-by-case': 'c',
  mentioned: 'm',
};
const nothing = '-';
const answerOf = new Map(
  Object.entries(letters).map(([answer, letter]) => [letter, answer as ConceptAnswer]),
);

/** Every answer of a service as one letter a concept, so that a row of the page can carry them. */
export function packAnswers(answers: ConceptAnswers): string {
  return conceptIds
    .map((id) => {
      const answer = answers[id];
      return answer === undefined ? nothing : letters[answer];
    })
    .join('')
    .replace(/-+$/, '');
}

/** The answers again. A letter it does not know is no answer, and never a yes. */
export function unpackAnswers(packed: string): ConceptAnswers {
  const answers: ConceptAnswers = {};
  conceptIds.forEach((id, place) => {
    const answer = answerOf.get(packed[place] ?? nothing);
    if (answer !== undefined) answers[id] = answer;
  });
  return answers;
}
