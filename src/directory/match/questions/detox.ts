import type { AnswerValue } from '#src/schema/answer.ts';
import type { Criterion, Finding, Reading } from '#src/directory/match/judgement.ts';
import type { AnswerKey, MatchFacts } from '#src/directory/match/match-fact.ts';
import type { Needs, SubstanceChoice } from '#src/directory/match/needs.ts';
import { reads, same } from './reading.ts';

interface Detox {
  id: string;
  key: AnswerKey;
  from: string;
}

const alcohol: Detox = { id: 'detox-alcohol', key: 'detoxAlcohol', from: 'alcohol' };
const opioids: Detox = {
  id: 'detox-opioids',
  key: 'detoxOpioids',
  from: 'heroin or other opioids',
};
const benzodiazepines: Detox = {
  id: 'detox-benzodiazepines',
  key: 'detoxBenzodiazepines',
  from: 'benzodiazepines',
};
const stimulants: Detox = {
  id: 'detox-stimulants',
  key: 'detoxStimulants',
  from: 'cocaine or crack',
};

const detoxOf: Partial<Record<SubstanceChoice, Detox>> = {
  alcohol,
  opioids,
  'street-benzodiazepines': benzodiazepines,
  'prescribed-benzodiazepines': benzodiazepines,
  cocaine: stimulants,
};

const opposite: Record<AnswerValue, Reading> = {
  yes: 'no',
  no: 'yes',
  'case-by-case': 'case-by-case',
};

const beforeDetox: Criterion = {
  id: 'detox-first',
  question: {
    me: 'Can I come if I have not had a detox yet?',
    someone: 'Can they come if they have not had a detox yet?',
  },
  ask: {
    me: 'Must I have a detox before I come, and who arranges it?',
    someone: 'Must they have a detox before they come, and who arranges it?',
  },
  look: reads('detoxFirst', (value) => opposite[value]),
};

/** Only someone who wants the detox in the same place puts a question that a service can answer. */
export function detoxCriteria({ detox, substances }: Needs): Criterion[] {
  if (detox !== 'there') return [];
  const wanted = new Set(substances.flatMap((substance) => detoxOf[substance] ?? []));
  const there = wanted.size > 0 ? [...wanted].map(detoxFrom) : [anyDetox];
  return [beforeDetox, ...there];
}

function detoxFrom({ id, key, from }: Detox): Criterion {
  return {
    id,
    question: same(`Do you do detox from ${from} there?`),
    look: (facts) => reads(key, (value) => value)(facts) ?? unstated(facts),
  };
}

/** A source that names no substance can rule detox out, but cannot promise this one. */
function unstated(facts: MatchFacts): Finding | undefined {
  return reads('detoxUnstated', (value) => (value === 'no' ? 'no' : 'unclear'))(facts);
}

const named: AnswerKey[] = [alcohol, opioids, benzodiazepines, stimulants].map(({ key }) => key);

const anyDetox: Criterion = {
  id: 'detox-unstated',
  question: same('Do you do detox there?'),
  ask: same('Do you do detox there, and from what?'),
  look: (facts) => reads('detoxUnstated', (value) => value)(facts) ?? someNamed(facts),
};

/** Detox from one substance says nothing of another that was not told. */
function someNamed(facts: MatchFacts): Finding | undefined {
  const key = named.find((candidate) => facts[candidate] !== undefined);
  return key && { key, reading: 'unclear' };
}
