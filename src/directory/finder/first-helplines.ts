import type { Helpline } from '#src/schema/helpline.ts';

/** A number to offer when a search finds nothing. */
export interface HelpNumber {
  question: string;
  name: string;
  number: string;
}

const questions = {
  urgent: 'Need help today?',
  talk: 'Need to talk?',
  family: 'Worried about someone?',
};

/** The first helpline of each need. Emergencies have their own place on every page. */
export function firstHelplines(helplines: readonly Helpline[]): HelpNumber[] {
  const inOrder = helplines.toSorted((a, b) => a.order - b.order);
  return Object.entries(questions).flatMap(([need, question]) => {
    const line = inOrder.find((helpline) => helpline.need === need);
    return line ? [{ question, name: line.name, number: line.number.value }] : [];
  });
}
