import type { Bedrooms } from '#src/schema/capacity.ts';
import type { Address } from '#src/schema/location.ts';
import type { Ages, Catchment } from '#src/schema/who.ts';
import type { Context } from './context.ts';
import { describeDate } from './dates.ts';
import type { ServiceRecord } from './directory.ts';
import {
  answerLabels,
  approachLabels,
  areaOfProvisionLabels,
  fundingLabels,
  referrerLabels,
  sexLabels,
  statusLabels,
  substanceLabels,
} from './labels.ts';
import {
  describeAddress,
  describeAges,
  describeBedrooms,
  describeCatchment,
  describePounds,
} from './wording.ts';

const codeLabels: Record<string, string> = {
  ...areaOfProvisionLabels,
  ...approachLabels,
  ...fundingLabels,
  ...referrerLabels,
  ...sexLabels,
  ...statusLabels,
  ...substanceLabels,
  ...answerLabels,
  'stay-on': 'Stay on it',
  reduce: 'It is reduced',
  stop: 'It is stopped',
};

interface Coordinates {
  latitude: number;
  longitude: number;
}

interface PlacesSeen {
  from: string;
  places: number;
}

type Say = (value: never, service: ServiceRecord, context: Context) => string;

// The schema has judged each value: the type beside the key is the one it has.
const ownWords: Record<string, Say> = {
  'location.address': (address: Address, { location }) =>
    describeAddress(address, location.town.value),
  'location.coordinates': ({ latitude, longitude }: Coordinates) =>
    `latitude ${latitude}, longitude ${longitude}`,
  'capacity.bedrooms': (bedrooms: Bedrooms) => describeBedrooms(bedrooms),
  'capacity.registeredPlacesHistory': (history: PlacesSeen[]) =>
    history.map(({ from, places }) => `${places} from ${describeDate(from)}`).join('; '),
  'who.ages': (ages: Ages) => describeAges(ages),
  'who.childrenAges': (ages: Ages) => describeAges(ages),
  'who.areas': (areas: Catchment, _, context) => describeCatchment(areas, context),
  'who.faith': ({ words }: { words: string }) => words,
  'programme.length': ({ words }: { words: string }) => words,
  'cost.weeklyFee': (amount: number) => describePounds(amount),
  'cost.usualTotal': (amount: number) => describePounds(amount),
};

/** The value of any fact in a few words of one line, for lists that people work through. */
export function factWords(
  key: string,
  value: unknown,
  service: ServiceRecord,
  context: Context,
): string {
  const own = ownWords[key];
  if (own !== undefined && typeof value !== 'string') return own(value as never, service, context);
  return [value]
    .flat()
    .map((part) => (typeof part === 'string' ? toldWords(part, context) : String(part)))
    .join('; ');
}

/** What conflicts with a fact may be told in words, or as the key of a record or a code: those are named. */
export function toldWords(told: string, context: Context): string {
  return (
    codeLabels[told] ?? context.provider(told)?.name.value ?? context.council(told)?.name ?? told
  );
}
