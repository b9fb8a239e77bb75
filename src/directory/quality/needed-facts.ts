import type { ServiceRecord } from '#src/directory/directory.ts';
import { factLabels } from '#src/directory/facts/fact-labels.ts';
import { factsOf } from '#src/directory/facts/facts-of.ts';

/** Something that people need to know of every service. Any one of its facts answers it. */
export interface NeededFact {
  label: string;
  paths: readonly string[];
}

const admission = (...names: string[]) => names.map((name) => `admission.${name}`);

const wanted: [label: string | undefined, ...paths: string[]][] = [
  [undefined, 'contact.phone'],
  [undefined, 'contact.website'],
  ['How many can stay', 'capacity.places', 'capacity.registeredPlaces', 'capacity.familyUnits'],
  [undefined, 'who.sex'],
  [undefined, 'who.ages'],
  [undefined, 'who.couples'],
  [undefined, 'who.pregnant'],
  [undefined, 'who.children'],
  [undefined, 'who.areas'],
  [undefined, 'substances'],
  [undefined, 'admission.detoxFirst'],
  [
    'Which detox is done there',
    ...admission(
      'detoxOnSite.alcohol',
      'detoxOnSite.opioids',
      'detoxOnSite.methadone',
      'detoxOnSite.benzodiazepines',
      'detoxOnSite.stimulants',
      'detoxOnSite.substanceNotStated',
    ),
  ],
  [undefined, 'admission.methadone.onArrival'],
  [undefined, 'admission.oralBuprenorphine.onArrival'],
  [undefined, 'admission.longActingBuprenorphine.onArrival'],
  [undefined, 'admission.benzodiazepinePrescription.onArrival'],
  [undefined, 'admission.psychiatricMedication'],
  [undefined, 'admission.mentalIllHealth'],
  [undefined, 'admission.physicalCareNeeds'],
  [undefined, 'admission.prisonOrBail'],
  [undefined, 'admission.offences'],
  [undefined, 'programme.length'],
  [undefined, 'programme.approaches'],
  [undefined, 'programme.visits'],
  [undefined, 'programme.phones'],
  [undefined, 'programme.aftercare'],
  [undefined, 'cost.weeklyFee'],
  [undefined, 'cost.fundingRoutes'],
  [undefined, 'waiting.range'],
  [undefined, 'referral.whoMayRefer'],
  [undefined, 'referral.steps'],
];

/** What completeness is counted over, in the order people ask. */
export const neededFacts: readonly NeededFact[] = wanted.map(([label, ...paths]) => ({
  label: label ?? factLabels.get(paths[0] ?? '')?.label ?? '',
  paths,
}));

/** Which of them a service publishes. */
export function publishedNeeds(service: ServiceRecord): ReadonlySet<NeededFact> {
  const there = new Set(factsOf(service).map(({ path }) => path));
  return new Set(neededFacts.filter(({ paths }) => paths.some((path) => there.has(path))));
}
