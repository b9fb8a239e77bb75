import type { Answer } from '#src/schema/answer.ts';
import type { Fact } from '#src/schema/fact.ts';
import { catalogueEntry } from '#src/directory/catalogue.ts';
import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import {
  answerLabels,
  fundingLabels,
  inWords,
  sexLabels,
  substanceLabels,
} from '#src/directory/labels.ts';
import { type Gazetteer, placeWords } from '#src/directory/place.ts';
import { datedPublisher, linkOf } from '#src/directory/source-note.ts';
import type { FactGroup } from '#src/directory/standing/limits.ts';
import { standingOf } from '#src/directory/standing/standing.ts';
import { ringLine } from '#src/directory/whom-to-ring.ts';
import { describeAges, describeCatchment } from '#src/directory/wording.ts';
import type { MatchFact, MatchFacts, MatchService, StayValue } from './match-fact.ts';

const stayWords: Record<StayValue, string> = {
  'stay-on': 'People can stay on it',
  reduce: 'It is brought down',
  stop: 'It is stopped',
};

export function matchService(
  service: ServiceRecord,
  gazetteer: Gazetteer,
  context: Context,
): MatchService {
  const entry = catalogueEntry(service, gazetteer, context);
  return {
    slug: entry.slug,
    name: entry.name,
    url: entry.url,
    where: placeWords(service, context),
    isRehab: service.kind === 'residential-rehab',
    kind: entry.kind,
    isOpen: service.status.value === 'open',
    status: entry.status,
    ring: ringLine(service, context),
    point: entry.point,
    facts: withoutGaps(factsOf(service, context)),
  };
}

type Gapped = { [Key in keyof MatchFacts]: MatchFacts[Key] | undefined };

function factsOf({ who, admission, substances, cost }: ServiceRecord, context: Context): Gapped {
  const detox = admission?.detoxOnSite;
  const answer = (found: Answer | undefined) => answerFact(found, context);
  const stay = (found: Fact<StayValue> | undefined) =>
    matchFact(found, (value) => stayWords[value], 'admission', context);
  const ages = (found: NonNullable<typeof who>['ages']) =>
    matchFact(found, describeAges, 'admission', context);
  return {
    sex: matchFact(who?.sex, (value) => sexLabels[value], 'admission', context),
    ages: ages(who?.ages),
    couples: answer(who?.couples),
    pregnant: answer(who?.pregnant),
    children: answer(who?.children),
    childrenAges: ages(who?.childrenAges),
    areas: matchFact(
      who?.areas,
      (value) => describeCatchment(value, context),
      'admission',
      context,
    ),
    substances: matchFact(substances, substanceWords, 'admission', context),
    detoxFirst: answer(admission?.detoxFirst),
    detoxAlcohol: answer(detox?.alcohol),
    detoxOpioids: answer(detox?.opioids),
    detoxMethadone: answer(detox?.methadone),
    detoxBenzodiazepines: answer(detox?.benzodiazepines),
    detoxStimulants: answer(detox?.stimulants),
    detoxUnstated: answer(detox?.substanceNotStated),
    methadone: answer(admission?.methadone?.onArrival),
    methadoneStay: stay(admission?.methadone?.duringStay),
    oralBuprenorphine: answer(admission?.oralBuprenorphine?.onArrival),
    oralBuprenorphineStay: stay(admission?.oralBuprenorphine?.duringStay),
    longActingBuprenorphine: answer(admission?.longActingBuprenorphine?.onArrival),
    longActingBuprenorphineStay: stay(admission?.longActingBuprenorphine?.duringStay),
    benzodiazepine: answer(admission?.benzodiazepinePrescription?.onArrival),
    benzodiazepineStay: stay(admission?.benzodiazepinePrescription?.duringStay),
    psychiatricMedication: answer(admission?.psychiatricMedication),
    mentalIllHealth: answer(admission?.mentalIllHealth),
    physicalCareNeeds: answer(admission?.physicalCareNeeds),
    prisonOrBail: answer(admission?.prisonOrBail),
    funding: matchFact(cost?.fundingRoutes, fundingWords, 'funding', context),
  };
}

function answerFact(found: Answer | undefined, context: Context) {
  const fact = matchFact(found, (value) => answerLabels[value], 'admission', context);
  if (fact === undefined || found === undefined) return undefined;
  const limits = (found.limits ?? []).map(
    ({ medicine, amount, at }) => `${medicine}: ${amount} at ${at}.`,
  );
  const terms = [...(found.condition === undefined ? [] : [found.condition]), ...limits];
  return terms.length === 0
    ? fact
    : { ...fact, details: [...terms, ...(fact.details ?? [])], conditional: true as const };
}

function matchFact<Value>(
  fact: Fact<Value> | undefined,
  words: (value: Value) => string,
  group: FactGroup,
  context: Context,
): MatchFact<Value> | undefined {
  if (fact === undefined) return undefined;
  const { standing, doubt } = standingOf(fact, group, context);
  // A newspaper that says otherwise takes nothing from a page of the service, but is reason enough to ask.
  const asks = doubt ?? (standing === 'current' && fact.conflicts ? 'conflicted' : undefined);
  return {
    value: fact.value,
    said: words(fact.value),
    ...(fact.caution !== undefined && { details: [fact.caution], conditional: true as const }),
    from: datedPublisher(fact, context),
    ...linkOf(fact.source, context),
    tier: context.source(fact.source)?.tier ?? 'other',
    standing,
    ...(asks && { doubt: asks }),
  };
}

function substanceWords(value: readonly (keyof typeof substanceLabels)[]): string {
  return inWords(value.map((substance) => substanceLabels[substance]));
}

function fundingWords(value: readonly (keyof typeof fundingLabels)[]): string {
  return inWords(value.map((route) => fundingLabels[route]));
}

function withoutGaps(facts: Gapped): MatchFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}
