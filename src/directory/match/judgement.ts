import type { Doubt } from '#src/directory/standing/standing.ts';
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
  | 'conditional'
  | Doubt;

/** What one service publishes on one thing told. */
export interface Judgement {
  criterion: string;
  says: 'yes' | 'no' | 'ask';
  why: Why;
  /** The fact it rests on; `null` when nothing is published. */
  fact: FactKey | null;
}

export function judge(criterion: Criterion, facts: MatchFacts): Judgement {
  const finding = criterion.look(facts);
  const fact = finding && facts[finding.key];
  if (finding === undefined || fact === undefined) {
    return { criterion: criterion.id, says: 'ask', why: 'not-published', fact: null };
  }
  const why = whyOf(finding.reading, fact);
  const says = why === 'says-yes' ? 'yes' : why === 'says-no' ? 'no' : 'ask';
  return { criterion: criterion.id, says, why, fact: finding.key };
}

function whyOf(reading: Reading, fact: MatchFact<unknown>): Why {
  if (reading === 'unclear' || reading === 'case-by-case') return reading;
  if (fact.doubt !== undefined) return fact.doubt;
  if (reading === 'no') return 'says-no';
  return fact.conditional ? 'conditional' : 'says-yes';
}
