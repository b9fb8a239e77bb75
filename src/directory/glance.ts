import type { Ages } from '#src/schema/who.ts';
import { admissionAnswers, type QuestionAnswer } from './questions.ts';
import type { Context } from './context.ts';
import type { ProviderRecord, ServiceRecord } from './directory.ts';
import { kindLabels, providerKindLabels, sentenceCase, sexLabels } from './labels.ts';
import { placeWords } from './place.ts';
import { counted, describeAges } from './wording.ts';

/** The four questions that a card and the top of a page answer at a glance. */
export interface Glance {
  who: string;
  where: string;
  kind: string;
  places: string;
  placesNote: string;
}

export function glanceOf(service: ServiceRecord, context: Context): Glance {
  return {
    who: sentenceCase(whoWords(service) ?? 'Not published: ask'),
    where: whereWords(service, context),
    kind: kindWords(service),
    ...placesWords(service),
  };
}

function whoWords({ who }: ServiceRecord): string | undefined {
  if (who === undefined) return undefined;
  const sex = who.sex && sexLabels[who.sex.value];
  const adults = who.ages && ageWords(inNumbers(who.ages.value));
  const children =
    who.children?.value === 'yes'
      ? who.childrenAges
        ? `with children ${inNumbers(who.childrenAges.value)}`
        : 'with children'
      : undefined;
  const base = [sex, adults].filter(Boolean).join(', ');
  if (base === '' && children) return `Parents ${children}`;
  return [base, children].filter(Boolean).join(' ') || undefined;
}

/** The limit in numbers where there is one: a glance has no room for both. */
function inNumbers({ from, to, words }: Ages): string {
  return from === undefined && to === undefined ? (words ?? '') : describeAges({ from, to });
}

function ageWords(ages: string): string {
  return /^\d/.test(ages) || ages.startsWith('up to') ? `aged ${ages}` : ages;
}

function whereWords(service: ServiceRecord, context: Context): string {
  const place = placeWords(service, context);
  return service.location.disclosure === 'withheld' ? `${place} (address not published)` : place;
}

function kindWords({ kind, programme }: ServiceRecord): string {
  const length = programme?.length?.value.words.replace(/\.$/, '');
  return length && length.length <= 60
    ? `${kindLabels[kind]}. ${sentenceCase(length)}`
    : kindLabels[kind];
}

function placesWords({ capacity }: ServiceRecord): Pick<Glance, 'places' | 'placesNote'> {
  const { registeredPlaces, places, familyUnits } = capacity ?? {};
  if (places) {
    return { places: counted(places.value, 'bed', 'beds'), placesNote: 'ask if a bed is free' };
  }
  if (registeredPlaces) {
    return {
      places: counted(registeredPlaces.value, 'registered place', 'registered places'),
      placesNote: 'ask if a bed is free',
    };
  }
  if (familyUnits) {
    return { places: counted(familyUnits.value, 'family', 'families'), placesNote: 'at a time' };
  }
  return { places: 'Not published: ask', placesNote: '' };
}

/** One plain sentence for the top of a page and for lists. */
export function summarySentence(service: ServiceRecord, context: Context): string {
  const kind = kindLabels[service.kind];
  const place = placeWords(service, context);
  const provider = service.provider && context.provider(service.provider.value);
  const runBy = provider ? ` Run by ${withKind(provider)}.` : '';
  return `${statusLead(service)}${kind} in ${place}.${runBy}`;
}

/** “Phoenix Futures, a not-for-profit organisation”; a name that says NHS needs no more. */
function withKind({ name, kind }: ProviderRecord): string {
  if (kind === undefined || name.value.startsWith('NHS ')) return name.value;
  return `${name.value}, ${providerKindLabels[kind.value]}`;
}

function statusLead({ status }: ServiceRecord): string {
  if (status.value === 'closed') return 'Closed. ';
  if (status.value === 'paused') return 'Paused. ';
  if (status.value === 'planned') return 'Planned. ';
  return '';
}

/** Up to four short labels for a card: what is published first, then the gaps people ask about most. */
export function cardLabels(
  service: ServiceRecord,
  context: Context,
): { words: string; known: boolean }[] {
  const known = cardAnswers(service, context)
    .map(({ id }) => ({ words: yesLabels[id] ?? '', known: true }))
    .filter(({ words }) => words !== '');
  const unknown = admissionAnswers(service, context)
    .filter(({ id, value }) => id === 'methadone' && value === undefined)
    .map(() => ({ words: 'Methadone: not published, ask', known: false }));
  return [...known, ...unknown].slice(0, 4);
}

/** What a card says yes to. */
export function cardAnswers(service: ServiceRecord, context: Context): QuestionAnswer[] {
  const asked = ['children', 'methadone', 'detox-alcohol', 'detox-unstated', 'detox-opioids'];
  return admissionAnswers(service, context).filter(
    ({ id, value }) => asked.includes(id) && value === 'yes',
  );
}

const yesLabels: Record<string, string> = {
  children: 'Children can live in',
  methadone: 'Takes people on methadone',
  'detox-alcohol': 'Alcohol detox there',
  'detox-opioids': 'Opioid detox there',
  'detox-unstated': 'Detox there',
};
