import type { Helpline } from '#src/schema/helpline.ts';
import { firstToRing } from '#src/directory/helplines.ts';

/** A number to offer when a search finds nothing. */
export interface HelpNumber {
  question: string;
  name: string;
  number: string;
}

const questions = [
  ['urgent', 'Need help today?'],
  ['talk', 'Need to talk?'],
  ['family', 'Worried about someone?'],
] as const;

/** The first helpline of each need. Emergencies have their own place on every page. */
export function firstHelplines(helplines: readonly Helpline[]): HelpNumber[] {
  return questions.flatMap(([need, question]) => {
    const line = firstToRing(helplines, need);
    return line ? [{ question, name: line.name, number: line.number.value }] : [];
  });
}
