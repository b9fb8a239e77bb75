import type { Guide } from '#src/schema/guide.ts';
import type { Helpline } from '#src/schema/helpline.ts';
import type { SafetyTopic } from '#src/schema/safety.ts';
import type { Context } from './context.ts';
import { firstToRing } from './helplines.ts';
import { datedPublisher } from './source-note.ts';
import { telephoneLink } from './wording.ts';

/** What a page is about, where that changes which help stands first. */
export type HelpFirst = 'family' | 'overdose';

export interface HelpNumberShown {
  question: string;
  name: string;
  number: string;
  href: string;
  /** Where we read the number, and when that was true. */
  from: string;
  also?: { words: string; href: string };
}

const questions = {
  emergency: 'In danger now?',
  urgent: 'Need help today?',
  talk: 'Need to talk?',
  family: 'Worried about someone?',
} as const;
type Need = keyof typeof questions;

const usual: readonly Need[] = ['emergency', 'urgent', 'talk', 'family'];
const familyFirst: readonly Need[] = ['family', 'emergency', 'urgent', 'talk'];

/** Safety words that stand only where an overdose, a sudden stop or a change of medicine is near. */
const nearOverdose: readonly SafetyTopic[] = [
  'overdose',
  'until-help-comes',
  'tolerance',
  'stopping',
  'withdrawal-999',
  'getting-a-place',
];

/** True for a guide that holds words on overdose, a sudden stop or a change of medicine. */
export function isNearOverdose({ body }: Pick<Guide, 'body'>): boolean {
  return body.some((block) => block.kind === 'safety' && nearOverdose.includes(block.topic));
}

/** A guide for families shows their line first; one that is near an overdose, what to do. */
export function helpFirstOf(guide: Pick<Guide, 'audience' | 'body'>): HelpFirst | undefined {
  if (guide.audience === 'family') return 'family';
  return isNearOverdose(guide) ? 'overdose' : undefined;
}

/** The numbers at the foot of every page, one for each need, the right one for the page first. */
export function helpNow(
  helplines: readonly Helpline[],
  context: Context,
  first?: HelpFirst,
): HelpNumberShown[] {
  return (first === 'family' ? familyFirst : usual).flatMap((need) => {
    const line = firstToRing(helplines, need);
    if (line === undefined) return [];
    const isOverdose = first === 'overdose' && need === 'emergency';
    return [
      {
        question: questions[need],
        name: line.name,
        number: line.number.value,
        href: telephoneLink(line.number.value),
        from: `Number from ${datedPublisher(line.number, context)}`,
        ...(isOverdose && { also: { words: 'What to do in an overdose', href: '/help/#safety' } }),
      },
    ];
  });
}
