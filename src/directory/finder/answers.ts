import type { Answer, AnswerValue } from '#src/schema/answer.ts';
import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { ownRegistrations } from '#src/directory/grades.ts';
import { type ConceptId, conceptIds } from './concepts.ts';
import { mentionsOf } from './mentions.ts';

/** What a record holds on a concept. `mentioned`: it speaks of it but does not answer. Absent: nothing. */
export type ConceptAnswer = AnswerValue | 'mentioned';
export type ConceptAnswers = Partial<Record<ConceptId, ConceptAnswer>>;

/** What a service publishes on every concept. Silence is never read as yes or as no. */
export function conceptAnswers(service: ServiceRecord, context: Context): ConceptAnswers {
  const words = wordsOf(service);
  const answers = conceptIds.flatMap((id): [ConceptId, ConceptAnswer][] => {
    const answer = published(id, service, context) ?? mentioned(id, words);
    return answer === undefined ? [] : [[id, answer]];
  });
  return Object.fromEntries(answers);
}

type Reader = (service: ServiceRecord, context: Context) => ConceptAnswer | undefined;

const readers: Partial<Record<ConceptId, Reader>> = {
  women: ({ who }) => sexAnswer(who?.sex?.value, 'men'),
  men: ({ who }) => sexAnswer(who?.sex?.value, 'women'),
  'women-only': ({ who }) => who?.sex && only(who.sex.value === 'women'),
  'men-only': ({ who }) => who?.sex && only(who.sex.value === 'men'),
  couples: ({ who }) => who?.couples?.value,
  children: ({ who }) => who?.children?.value,
  // A house for men alone has answered.
  pregnant: ({ who }) => who?.pregnant?.value ?? (who?.sex?.value === 'men' ? 'no' : undefined),
  'young-people': ({ who }) => {
    const from = who?.ages?.value.from;
    return from === undefined ? undefined : from <= 17 ? 'yes' : 'no';
  },
  methadone: ({ admission }) => admission?.methadone?.onArrival?.value,
  'oral-buprenorphine': ({ admission }) => admission?.oralBuprenorphine?.onArrival?.value,
  'long-acting-buprenorphine': ({ admission }) =>
    admission?.longActingBuprenorphine?.onArrival?.value,
  'benzodiazepine-prescription': ({ admission }) =>
    admission?.benzodiazepinePrescription?.onArrival?.value,
  'psychiatric-medication': ({ admission }) => admission?.psychiatricMedication?.value,
  'detox-alcohol': ({ admission }) => admission?.detoxOnSite?.alcohol?.value,
  'detox-opioids': ({ admission }) =>
    best([admission?.detoxOnSite?.opioids, admission?.detoxOnSite?.methadone]),
  'detox-benzodiazepines': ({ admission }) => admission?.detoxOnSite?.benzodiazepines?.value,
  'detox-any': ({ admission }) => best(Object.values(admission?.detoxOnSite ?? {})),
  'no-detox-first': ({ admission }) => opposite(admission?.detoxFirst?.value),
  'mental-ill-health': ({ admission }) => admission?.mentalIllHealth?.value,
  'physical-care': ({ admission }) => admission?.physicalCareNeeds?.value,
  'step-free': ({ capacity }) => (capacity?.access ? 'yes' : undefined),
  prison: ({ admission }) => admission?.prisonOrBail?.value,
  'residential-rehab': ({ kind }) => only(kind === 'residential-rehab'),
  stabilisation: ({ kind }) => yesIf(kind === 'stabilisation'),
  crisis: ({ kind }) => yesIf(kind === 'crisis'),
  'recovery-housing': ({ kind }) => yesIf(kind === 'recovery-housing' || kind === 'day-programme'),
  'care-home': ({ kind }) => only(kind === 'care-home'),
  nhs: (service, context) => providerAnswer(service, context, 'nhs'),
  'third-sector': (service, context) => providerAnswer(service, context, 'third-sector'),
  private: (service, context) => providerAnswer(service, context, 'private'),
  christian: ({ who }) => yesIf(who?.faith?.value.basis === 'christian'),
  'no-faith': (service) => (service.who?.faith ? 'no' : saysChristian(service) ? undefined : 'yes'),
  'public-money': (service) =>
    fundingAnswer(service, [
      'alcohol-and-drug-partnership-or-nhs',
      'local-authority',
      'prison-to-rehab',
      'scottish-government',
    ]),
  'self-funded': (service) => fundingAnswer(service, ['self-funded']),
  insurance: (service) => fundingAnswer(service, ['insurance']),
  'housing-benefit': (service) => fundingAnswer(service, ['housing-benefit']),
  'care-inspectorate': ({ regulation }) => only(regulation.regulator === 'care-inspectorate'),
  'healthcare-improvement-scotland': ({ regulation }) =>
    only(regulation.regulator === 'healthcare-improvement-scotland'),
  'not-graded': ({ regulation }) =>
    only(ownRegistrations(regulation).every(({ gradings }) => gradings.length === 0)),
  'justice-referral': ({ referral }) => yesIf(referral?.whoMayRefer?.value.includes('justice')),
  'self-referral': ({ referral }) =>
    referral?.selfReferral?.value ?? yesIf(referral?.whoMayRefer?.value.includes('self')),
  'visit-first': ({ referral }) => referral?.visitFirst?.value,
};

const substanceNames = {
  alcohol: ['alcohol'],
  drugs: ['drugs', 'opioids', 'stimulants', 'cannabis', 'benzodiazepines', 'tranquillisers'],
  opioids: ['opioids'],
  stimulants: ['stimulants'],
  cannabis: ['cannabis'],
  benzodiazepines: ['benzodiazepines', 'tranquillisers'],
  'prescription-painkillers': ['prescription-painkillers'],
  gambling: ['gambling'],
} as const;

function published(
  id: ConceptId,
  service: ServiceRecord,
  context: Context,
): ConceptAnswer | undefined {
  const read = readers[id];
  if (read) return read(service, context);
  if (Object.hasOwn(substanceNames, id)) {
    return substanceAnswer(service, substanceNames[id as keyof typeof substanceNames]);
  }
  return yesIf(service.programme?.approaches?.value.some((approach) => approach === id));
}

/** A source that says “drugs” and names none is no answer on one drug, but speaks of it. */
function substanceAnswer(service: ServiceRecord, names: readonly string[]) {
  const taken: readonly string[] | undefined = service.substances?.value;
  if (taken === undefined) return undefined;
  if (taken.some((substance) => names.includes(substance))) return 'yes';
  return taken.includes('drugs') && !['alcohol', 'gambling'].includes(names[0] ?? '')
    ? 'mentioned'
    : undefined;
}

function sexAnswer(sex: string | undefined, other: 'women' | 'men'): ConceptAnswer | undefined {
  return sex === undefined ? undefined : sex === other ? 'no' : 'yes';
}

function providerAnswer(service: ServiceRecord, context: Context, wanted: string) {
  const kind = service.provider && context.provider(service.provider.value)?.kind?.value;
  return kind === undefined ? undefined : only(kind === wanted);
}

function fundingAnswer({ cost }: ServiceRecord, routes: readonly string[]) {
  return yesIf(cost?.fundingRoutes?.value.some((route) => routes.includes(route)));
}

function best(answers: (Answer | undefined)[]): AnswerValue | undefined {
  const values = answers.flatMap((answer) => answer?.value ?? []);
  return (['yes', 'case-by-case', 'no'] as const).find((value) => values.includes(value));
}

function opposite(value: AnswerValue | undefined): AnswerValue | undefined {
  if (value === 'yes') return 'no';
  return value === 'no' ? 'yes' : value;
}

function yesIf(holds: boolean | undefined): 'yes' | undefined {
  return holds ? 'yes' : undefined;
}

function only(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}

function mentioned(id: ConceptId, words: string): 'mentioned' | undefined {
  return mentionsOf[id]?.some((phrase) => words.includes(` ${phrase} `)) ? 'mentioned' : undefined;
}

function saysChristian(service: ServiceRecord): boolean {
  return /\b(?:christian|catholic|church|bible|faith)\b/.test(wordsOf(service));
}

/** Everything the record says, in small letters, each word between spaces. Slugs and addresses of pages are left out. */
function wordsOf(service: ServiceRecord): string {
  const found: string[] = [];
  collectWords(service, '', found);
  return ` ${found
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
}

const notWords = new Set([
  'slug',
  // A caution often says what a source does not say.
  'caution',
  'source',
  'url',
  'website',
  'asOf',
  'csNumber',
  'provider',
  'council',
]);

function collectWords(node: unknown, key: string, found: string[]): void {
  if (notWords.has(key)) return;
  if (typeof node === 'string') found.push(node);
  else if (Array.isArray(node)) for (const entry of node) collectWords(entry, '', found);
  else if (typeof node === 'object' && node !== null) {
    for (const [name, value] of Object.entries(node)) collectWords(value, name, found);
  }
}
