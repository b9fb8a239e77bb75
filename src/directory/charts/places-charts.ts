import type { BarChart } from './bar-chart.ts';
import { kinds } from '#src/schema/service.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { kindLabels } from '#src/directory/labels.ts';
import { isCounted } from '#src/directory/order.ts';
import { counted } from '#src/directory/wording.ts';

/** Places of some services: what is published is added up, what is not is counted apart. */
export interface PlacesRow {
  label: string;
  href?: string;
  services: number;
  places: number;
  /** Services that publish no number of places. */
  unknown: number;
}

/** Beds that a service or the government states; else the most that the registration allows. Never free beds. */
export function placesOf({ capacity }: ServiceRecord): number | undefined {
  return capacity?.places?.value ?? capacity?.registeredPlaces?.value;
}

function rowOf(label: string, services: readonly ServiceRecord[]): PlacesRow {
  const known = services.flatMap((service) => placesOf(service) ?? []);
  return {
    label,
    services: services.length,
    places: known.reduce((sum, places) => sum + places, 0),
    unknown: services.length - known.length,
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

/** “31 places in 2 services”, and what is not known. */
export function placesWords({ places, services, unknown }: PlacesRow): string {
  if (services === 0) return 'none that we list';
  const known = places > 0 ? counted(places, 'place', 'places') : 'not published';
  return unknown > 0 && places > 0 ? `${known}, ${unknown} not known` : known;
}

/** The chart says that it draws places: a long name needs the room on a phone. */
function drawnWords(row: PlacesRow): string {
  const words = placesWords(row);
  return row.unknown > 0 && row.places > 0 ? words.replace(/ places?,/u, ',') : words;
}

export function placesChart(rows: readonly PlacesRow[]): BarChart {
  return {
    bars: rows.map((row) => ({
      label: row.label,
      parts: [{ value: row.places, words: drawnWords(row), tone: 'main' }],
    })),
  };
}

export function placesSentence(rows: readonly PlacesRow[]): string {
  return `${rows.map((row) => `${row.label}: ${placesWords(row)}`).join('. ')}.`;
}
