import type { BarChart } from './bar-chart.ts';
import { kinds } from '#src/schema/service.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { inWords, kindLabels } from '#src/directory/labels.ts';
import { displayName, isCounted } from '#src/directory/order.ts';
import { counted } from '#src/directory/wording.ts';

/** Places of some services: what is published is added up, what is not is counted apart. */
export interface PlacesRow {
  label: string;
  href?: string;
  services: number;
  places: number;
  /** Services that publish no number of places: the sum is without them. */
  unknown: ServiceRecord[];
}

/** Beds that a service or the government states; else the most that the registration allows. Never free beds. */
export function placesOf({ capacity }: ServiceRecord): number | undefined {
  return capacity?.places?.value ?? capacity?.registeredPlaces?.value;
}

function rowOf(label: string, services: readonly ServiceRecord[]): PlacesRow {
  return {
    label,
    services: services.length,
    places: services.reduce((sum, service) => sum + (placesOf(service) ?? 0), 0),
    unknown: services.filter((service) => placesOf(service) === undefined),
  };
}

/** Rehabs and their places in each health board, the most first. Every board is there, also one with none. */
export function placesByBoard({
  services,
  councils,
  healthBoards,
}: Pick<Directory, 'services' | 'councils' | 'healthBoards'>): PlacesRow[] {
  const boardOf = new Map(councils.map(({ slug, healthBoard }) => [slug, healthBoard]));
  const rehabs = services.filter(isCounted);
  return healthBoards
    .map(({ slug, name }) => ({
      ...rowOf(
        name,
        rehabs.filter(({ location }) => boardOf.get(location.council.value) === slug),
      ),
      href: `/areas/boards/${slug}/`,
    }))
    .sort((a, b) => b.places - a.places || a.label.localeCompare(b.label, 'en-GB'));
}

/** Open services of every kind. Only residential rehab is counted as rehab: the others stand apart. */
export function placesByKind(services: readonly ServiceRecord[]): PlacesRow[] {
  const open = services.filter(({ status }) => status.value === 'open');
  return kinds
    .map((kind) =>
      rowOf(
        kindLabels[kind],
        open.filter((service) => service.kind === kind),
      ),
    )
    .filter((row) => row.services > 0);
}

/** “31, 2 not known”: the title says what is counted, and a phone has little room. */
export function placesWords({ places, services, unknown }: PlacesRow): string {
  if (services === 0) return 'none that we list';
  const known = places > 0 ? String(places) : 'not published';
  return unknown.length > 0 && places > 0 ? `${known}, ${unknown.length} not known` : known;
}

export function placesChart(rows: readonly PlacesRow[]): BarChart {
  return {
    bars: rows.map((row) => ({
      label: row.label,
      parts: [{ value: row.places, words: placesWords(row), tone: 'main' }],
    })),
  };
}

export function placesSentence(rows: readonly PlacesRow[]): string {
  return `${rows.map((row) => `${row.label}: ${placesWords(row)}`).join('. ')}.`;
}

/** Who the sums leave out, by name, and which of them must be large: places for detox alone tell it. */
export function unknownPlacesSentence(rows: readonly PlacesRow[]): string {
  const unknown = rows.flatMap((row) => row.unknown);
  if (unknown.length === 0) return 'Every service here publishes how many places it has.';
  const large = unknown.flatMap((service) => {
    const beds = service.capacity?.detoxBeds?.value;
    return beds === undefined
      ? []
      : [
          ` ${displayName(service)} is probably one of the largest: it has ${counted(beds, 'bed', 'beds')} for detox alone.`,
        ];
  });
  const publish = unknown.length === 1 ? 'publishes' : 'publish';
  return `The real numbers are higher: ${inWords(unknown.map(displayName))} ${publish} no number of places.${large.join('')}`;
}
