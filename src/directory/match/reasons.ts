import type { Criterion, Judgement, Why } from './judgement.ts';
import type { FactKey, MatchFact, MatchService } from './match-fact.ts';

/** Why a service stands where it does on one thing told, tied to the fact it rests on. */
export interface Reason {
  id: string;
  says: Judgement['says'];
  told: string;
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
  unclear: 'That does not answer it.',
  'not-first-hand': 'Not from the service or an official source.',
  conflicted: 'Sources differ.',
  undated: 'No date.',
  inferred: 'The date is a guess.',
  old: 'A year old or more.',
  conditional: 'With a condition.',
};

/** A reason for each thing told, in the order of the questions. */
export function reasonsFor(
  service: MatchService,
  criteria: readonly Criterion[],
  judgements: readonly Judgement[],
): Reason[] {
  return criteria.flatMap((criterion) => {
    const judgement = judgements.find(({ criterion: id }) => id === criterion.id);
    return judgement === undefined ? [] : [reasonFor(service, criterion, judgement)];
  });
}

function reasonFor(
  { facts }: MatchService,
  { id, told }: Criterion,
  { says, why, fact: key }: Judgement,
): Reason {
  const fact = key === null ? undefined : facts[key];
  return {
    id,
    says,
    told,
    published: fact === undefined ? '' : publishedWords(fact, key),
    details: fact?.details ?? [],
    but: buts[why],
    source: fact && { words: fact.from, url: fact.url },
  };
}

/** What a newspaper says of a service is not the service's own word. */
function publishedWords({ tier, said }: MatchFact<unknown>, key: FactKey | null): string {
  const lead = tier === 'press' || tier === 'other' ? 'Reported' : 'Published';
  const question = key === null ? undefined : questions[key];
  return `${lead}: ${question === undefined ? '' : `${question} `}“${said.replace(/[.]$/, '')}.”`;
}

/** Set where the published words alone could be read as an answer to something else. */
const questions: Partial<Record<FactKey, string>> = {
  detoxFirst: 'Is a detox needed first?',
  detoxUnstated: 'Detox there, from what is not said?',
  detoxAlcohol: 'Detox from alcohol there?',
  detoxOpioids: 'Detox from heroin or other opioids there?',
  detoxBenzodiazepines: 'Detox from benzodiazepines there?',
  detoxStimulants: 'Detox from cocaine or other stimulants there?',
};
