import type { Criterion, Judgement, Why } from './judgement.ts';
import type { FactKey, MatchFact, MatchService } from './match-fact.ts';
import type { Voice } from './needs.ts';

/** Why a service stands where it does on one thing told, tied to the fact it rests on. */
export interface Reason {
  id: string;
  says: Judgement['says'];
  /** The question that the service answers, as the person would ask it. */
  question: string;
  /** “Published: “Men.”” Empty when nothing is. */
  published: string;
  /** Conditions, limits and cautions. */
  details: readonly string[];
  /** Why it is still to be asked. */
  but: string;
  source: { words: string; url: string | undefined } | undefined;
}

const buts: Record<Why, string> = {
  'says-yes': '',
  'says-no': '',
  'not-published': 'Not published.',
  'case-by-case': 'They decide case by case.',
  unclear: 'It says neither yes nor no.',
  'not-first-hand': 'It is not from the service or an official source.',
  conflicted: 'Sources differ.',
  undated: 'It has no date.',
  inferred: 'Its date is a guess.',
  old: 'It is a year old or more.',
  conditional: 'It comes with a condition.',
};

/** A reason for each thing told, in the order of the questions. */
export function reasonsFor(
  service: MatchService,
  criteria: readonly Criterion[],
  judgements: readonly Judgement[],
  voice: Voice,
): Reason[] {
  return criteria.flatMap((criterion) => {
    const judgement = judgements.find(({ criterion: id }) => id === criterion.id);
    return judgement === undefined ? [] : [reasonFor(service, criterion, judgement, voice)];
  });
}

function reasonFor(
  { facts }: MatchService,
  { id, question }: Criterion,
  { says, why, fact: key }: Judgement,
  voice: Voice,
): Reason {
  const fact = key === null ? undefined : facts[key];
  return {
    id,
    says,
    question: question[voice],
    published: fact === undefined ? '' : publishedWords(fact, key),
    details: fact?.details ?? [],
    but: buts[why],
    source: fact && { words: fact.from, url: fact.url },
  };
}

/** What a newspaper says of a service is not the service's own word. */
function publishedWords({ tier, said }: MatchFact<unknown>, key: FactKey | null): string {
  const lead = tier === 'press' || tier === 'other' ? 'Reported' : 'Published';
  const asked = key === null ? undefined : questions[key];
  return `${lead}: ${asked === undefined ? '' : `${asked} `}“${said.replace(/[.]$/, '')}.”`;
}

/** Set where the published words alone could be read as an answer to something else. */
const questions: Partial<Record<FactKey, string>> = {
  detoxFirst: 'Is a detox needed first?',
  detoxUnstated: 'Is there detox there, from what is not said?',
  detoxAlcohol: 'Is there detox from alcohol there?',
  detoxOpioids: 'Is there detox from heroin or other opioids there?',
  detoxBenzodiazepines: 'Is there detox from benzodiazepines there?',
  detoxStimulants: 'Is there detox from cocaine or other stimulants there?',
};
