import { daysSince } from '#src/directory/dates.ts';
import type { FactKey, MatchFact, MatchFacts } from './match-fact.ts';

/** How a published fact answers what someone told us. */
export type Reading = 'yes' | 'no' | 'case-by-case' | 'unclear';

/** Two ways to say one thing: of oneself, and of someone else. */
export interface Spoken {
  me: string;
  someone: string;
}

/** One thing someone told us that a service can answer. */
export interface Criterion {
  id: string;
  /** What the service answers: its yes is good news for the person, its no is not. */
  question: Spoken;
  /** What to ask on the phone, where that is more than the question. */
  ask?: Spoken;
  /** The fact that answers it, and how. `undefined`: not published. */
  look: (facts: MatchFacts) => Finding | undefined;
}

export interface Finding {
  key: FactKey;
  reading: Reading;
}

export type Why =
  | 'says-yes'
  | 'says-no'
  | 'not-published'
  | 'case-by-case'
  | 'unclear'
  | 'not-first-hand'
  | 'conflicted'
  | 'undated'
  | 'inferred'
  | 'old'
  | 'conditional';

/** What one service publishes on one thing told. */
export interface Judgement {
  criterion: string;
  says: 'yes' | 'no' | 'ask';
  why: Why;
  /** The fact it rests on; `null` when nothing is published. */
  fact: FactKey | null;
}

const firstHand = ['register', 'government', 'nhs', 'service'];
const daysOfTwelveMonths = 365;

/** What keeps a fact from being relied on; `undefined` when it is firm on that day. */
export function weaknessOf(fact: MatchFact<unknown>, today: string): Why | undefined {
  if (!firstHand.includes(fact.tier)) return 'not-first-hand';
  if (fact.conflicted) return 'conflicted';
  if (fact.asOf === undefined) return 'undated';
  if (fact.inferred) return 'inferred';
  const age = daysSince(fact.asOf, today);
  return age < 0 || age >= daysOfTwelveMonths ? 'old' : undefined;
}

export function judge(criterion: Criterion, facts: MatchFacts, today: string): Judgement {
  const finding = criterion.look(facts);
  const fact = finding && facts[finding.key];
  if (finding === undefined || fact === undefined) {
    return { criterion: criterion.id, says: 'ask', why: 'not-published', fact: null };
  }
  const why = whyOf(finding.reading, fact, today);
  const says = why === 'says-yes' ? 'yes' : why === 'says-no' ? 'no' : 'ask';
  return { criterion: criterion.id, says, why, fact: finding.key };
}

function whyOf(reading: Reading, fact: MatchFact<unknown>, today: string): Why {
  if (reading === 'unclear' || reading === 'case-by-case') return reading;
  const weakness = weaknessOf(fact, today);
  if (weakness !== undefined) return weakness;
  if (reading === 'no') return 'says-no';
  return fact.conditional ? 'conditional' : 'says-yes';
}
