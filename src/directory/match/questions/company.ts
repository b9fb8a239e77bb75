import { inWords } from '#src/directory/labels.ts';
import type { Criterion } from '#src/directory/match/judgement.ts';
import type { CompanyChoice, Needs } from '#src/directory/match/needs.ts';
import { answered, readAges, reads, same } from './reading.ts';

const answers: Record<CompanyChoice, Criterion> = {
  children: answered('children', 'children', {
    me: 'Can my children live in with me?',
    someone: 'Can their children live in with them?',
  }),
  pregnant: answered('pregnant', 'pregnant', same('Do you take people who are pregnant?')),
  couple: answered('couple', 'couples', {
    me: 'Can my partner and I come together?',
    someone: 'Can they come together with their partner?',
  }),
};

export function companyCriteria({ company, childAges }: Needs): Criterion[] {
  return company.flatMap((choice) =>
    choice === 'children' && childAges.length > 0
      ? [answers.children, childAgesCriterion(childAges)]
      : [answers[choice]],
  );
}

/** Every child must be within the ages taken. */
function childAgesCriterion(childAges: readonly number[]): Criterion {
  const ages = describeChildAges(childAges);
  return {
    id: 'children-ages',
    question: same(`Do you take children aged ${ages}?`),
    look: reads('childrenAges', (taken) => readAges(taken, childAges)),
  };
}

/** “under 1, 3 and 7” */
export function describeChildAges(childAges: readonly number[]): string {
  return inWords(childAges.map((age) => (age === 0 ? 'under 1' : String(age))));
}
