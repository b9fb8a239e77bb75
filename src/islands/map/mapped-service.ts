import { describePrecision } from '#src/directory/map/precision.ts';
import type { Standing } from '#src/directory/finder/choices.ts';

export type PointPrecision = 'exact' | 'postcode-district' | 'town';

export interface MapPoint {
  latitude: number;
  longitude: number;
  precision: PointPrecision;
}

/** What the map needs of an entry of the catalogue. */
export interface MappedService {
  slug: string;
  name: string;
  url: string;
  /** In words, such as “Residential rehab”. */
  kind: string;
  town: string;
  status: string;
  addressWithheld: boolean;
  /** Whether it is one of the residential rehab services that the directory counts. */
  counted: boolean;
  point: MapPoint;
  /** What it publishes on what was asked; absent where nothing was asked that a service has to say yes to. */
  standing?: Standing;
  /** Name of the chosen area, where it states that it takes people from there. */
  takesFrom?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** What is not known to be the address is drawn as less exact, never as more. */
function precisionOf(value: unknown): PointPrecision {
  return value === 'exact' || value === 'postcode-district' ? value : 'town';
}

function parsePoint(value: unknown): MapPoint | undefined {
  if (!isRecord(value)) return undefined;
  const { latitude, longitude, precision } = value;
  const isInScotland = isWithin(latitude, 54, 61.5) && isWithin(longitude, -9.5, 0);
  return isInScotland ? { latitude, longitude, precision: precisionOf(precision) } : undefined;
}

/** Only links within this site are followed. */
const isOwnPage = (url: string) => /^\/(?!\/)/.test(url);

function parseService(entry: unknown): MappedService | undefined {
  if (!isRecord(entry)) return undefined;
  const [slug, name, url] = [text(entry.slug), text(entry.name), text(entry.url)];
  const point = parsePoint(entry.point);
  if (!slug || !name || !isOwnPage(url) || !point) return undefined;
  const [kind, town, status] = [text(entry.kind), text(entry.town), text(entry.status)];
  return {
    ...{ slug, name, url, kind, town, status, point },
    // Without a word on it, an address is not to be shown.
    addressWithheld: entry.addressWithheld !== false,
    counted: entry.counted === true,
  };
}

/** The services of a catalogue that can be shown on the map. Entries it cannot read are left out. */
export function parseMappedServices(catalogue: unknown): MappedService[] {
  const entries = isRecord(catalogue) ? (catalogue.services ?? catalogue.entries) : undefined;
  const listed = Array.isArray(catalogue) ? catalogue : entries;
  if (!Array.isArray(listed)) return [];
  return listed.map(parseService).filter((service) => service !== undefined);
}

/** Closed services stay in the list, with their own heading; a map is for finding a way there. */
export const isOnMap = ({ status }: MappedService): boolean => status.toLowerCase() !== 'closed';

/** How exact its point is, in the words of the table. */
export const howPlaced = ({ point, addressWithheld }: MappedService): string =>
  describePrecision(point, addressWithheld);

const STANDING: Partial<Record<Standing, string>> = {
  yes: 'Says yes to what you chose',
  'case-by-case': 'Decides case by case',
  ask: 'Not published: ask',
};

/** What the choices in force mean for a service, in words. */
export function notesOn({
  standing,
  takesFrom,
}: Pick<MappedService, 'standing' | 'takesFrom'>): string[] {
  const said = standing && STANDING[standing];
  return [
    ...(said ? [said] : []),
    ...(takesFrom ? [`Says it takes people from ${takesFrom}`] : []),
  ];
}
