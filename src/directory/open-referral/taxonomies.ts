import { answers } from '#src/schema/answer.ts';
import type { Taxonomy, TaxonomyTerm } from '#src/schema/open-referral/service.ts';
import type { Directory } from '#src/directory/directory.ts';
import { factLabels } from '#src/directory/facts/fact-labels.ts';
import {
  answerLabels,
  approachLabels,
  kindLabels,
  sentenceCase,
  sexLabels,
  substanceLabels,
} from '#src/directory/labels.ts';
import { idOf } from './ids.ts';

/** Facts answered yes, no or case by case, by their path in the record. */
export const answerPaths = [
  'who.children',
  'who.pregnant',
  'who.couples',
  'who.allFaithsAndNone',
  'admission.detoxFirst',
  ...['alcohol', 'opioids', 'methadone', 'benzodiazepines', 'stimulants', 'substanceNotStated'].map(
    (substance) => `admission.detoxOnSite.${substance}`,
  ),
  ...[
    'methadone',
    'oralBuprenorphine',
    'longActingBuprenorphine',
    'benzodiazepinePrescription',
  ].map((medicine) => `admission.${medicine}.onArrival`),
  'admission.psychiatricMedication',
  'admission.mentalIllHealth',
  'admission.physicalCareNeeds',
  'admission.prisonOrBail',
  'admission.offences',
  'referral.selfReferral',
  'referral.visitFirst',
];

/** Numbers of people, by their path in the record. None of them is a number of free beds. */
export const countPaths = [
  'capacity.places',
  'capacity.registeredPlaces',
  'capacity.familyUnits',
  'capacity.detoxBeds',
];

type Terms = readonly (readonly [key: string, name: string])[];

const fixedLists: [key: string, name: string, description: string, terms: Terms][] = [
  ['kind', 'Kind of service', 'What a service is.', Object.entries(kindLabels)],
  ['sex', 'Women, men or both', 'Whom a service takes.', Object.entries(sexLabels)],
  [
    'substances',
    'What people come with',
    'Substances that a service names.',
    Object.entries(substanceLabels).map(([key, name]) => [key, sentenceCase(name)]),
  ],
  ['approaches', 'Ways of working', 'Ways that a service names.', Object.entries(approachLabels)],
  [
    'counts',
    'How many can stay',
    'Numbers of people or families at most. None says whether a place is free.',
    countPaths.map((path) => [path, labelOf(path)]),
  ],
];

/** Our own small lists of terms. They say what is published; a term that is absent says nothing. */
export function taxonomies(councils: Directory['councils'], site: URL): Taxonomy[] {
  const fixed = fixedLists.map(([key, name, description, terms]) =>
    taxonomyOf(key, name, description, site, (of) => terms.map(([term, words]) => of(term, words))),
  );
  return [
    ...fixed,
    taxonomyOf(
      'admission',
      'Can I get in?',
      'Questions about getting in, each answered yes, no or case by case.',
      site,
      (of) => answerPaths.flatMap((path) => questionTerms(path, of)),
    ),
    taxonomyOf('council', 'Council area', 'The 32 council areas of Scotland.', site, (of) =>
      councils.map(({ slug, name, code }) => of(slug, name, { term_uri: areaAddress(code) })),
    ),
  ];
}

/** The identifier of a term: `termId('kind', 'residential-rehab')`. */
export function termId(taxonomy: string, term: string): string {
  return idOf('term', taxonomy, term);
}

/** Where statistics.gov.scot keeps an area with this code. */
export function areaAddress(code: string): string {
  return `http://statistics.gov.scot/id/statistical-geography/${code}`;
}

type MakeTerm = (key: string, name: string, more?: Partial<TaxonomyTerm>) => TaxonomyTerm;

function questionTerms(path: string, of: MakeTerm): TaxonomyTerm[] {
  const label = labelOf(path);
  return [
    of(path, label),
    ...answers.map((answer) =>
      of(`${path}:${answer}`, `${label}: ${answerLabels[answer]}`, {
        parent_id: termId('admission', path),
      }),
    ),
  ];
}

function taxonomyOf(
  key: string,
  name: string,
  description: string,
  site: URL,
  terms: (of: MakeTerm) => TaxonomyTerm[],
): Taxonomy {
  const id = idOf('taxonomy', key);
  const of: MakeTerm = (term, words, more) => ({
    id: termId(key, term),
    name: words,
    description: `${name}: ${words}`,
    taxonomy: name,
    taxonomy_id: id,
    term: words,
    ...more,
  });
  return {
    id,
    name,
    description,
    uri: new URL('/data/', site).href,
    version: '1',
    taxonomy_terms: terms(of),
  };
}

function labelOf(path: string): string {
  return factLabels.get(path)?.label ?? path;
}
