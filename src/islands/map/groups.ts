import { groupBy } from '#src/directory/group-by.ts';
import { howPlaced, notesOn } from './mapped-service.ts';
import type { MappedService } from './mapped-service.ts';

export interface PixelPoint {
  x: number;
  y: number;
}

/** Services too close together on the screen to have markers of their own. */
export interface ServiceGroup {
  /** The same services make the same key, whatever the zoom. */
  key: string;
  services: [MappedService, ...MappedService[]];
}

const distance = (a: PixelPoint, b: PixelPoint) => Math.hypot(a.x - b.x, a.y - b.y);

/** Services at one point: they stay together at every zoom. */
interface Spot {
  key: string;
  services: [MappedService, ...MappedService[]];
}

/** Services by their points. Done once for a list: many share the centre of their town. */
export function spotsOf(services: readonly MappedService[]): Spot[] {
  const spots = new Map<string, [MappedService, ...MappedService[]]>();
  for (const service of services) {
    const { latitude, longitude, precision } = service.point;
    const at = `${latitude} ${longitude} ${precision}`;
    const there = spots.get(at);
    if (there) there.push(service);
    else spots.set(at, [service]);
  }
  return [...spots.values()].map((together) => ({
    key: together.map(keyOf).join(' '),
    services: together,
  }));
}

/** What is drawn of a service is part of its key: a pin that changes is made anew. */
const keyOf = ({ slug, standing, takesFrom }: MappedService) =>
  `${slug}${standing ?? ''}${takesFrom ?? ''}`;

interface GrowingGroup {
  at: PixelPoint;
  spots: Spot[];
}

/** Groups spots that are nearer than `reach` pixels to the first of a group. */
export function groupByNearness(
  spots: readonly Spot[],
  toPixels: (service: MappedService) => PixelPoint,
  reach: number,
): ServiceGroup[] {
  const groups: GrowingGroup[] = [];
  // A group can only be near from its own square or one beside it.
  const squares = new Map<string, GrowingGroup[]>();
  const squareOf = ({ x, y }: PixelPoint, east = 0, south = 0) =>
    `${Math.floor(x / reach) + east} ${Math.floor(y / reach) + south}`;
  for (const spot of spots) {
    const at = toPixels(spot.services[0]);
    const near = steps
      .flatMap(([east, south]) => squares.get(squareOf(at, east, south)) ?? [])
      .filter((group) => distance(group.at, at) < reach);
    const [nearest] = near.sort((a, b) => distance(a.at, at) - distance(b.at, at));
    if (nearest) nearest.spots.push(spot);
    else {
      const group = { at, spots: [spot] };
      groups.push(group);
      squares.set(squareOf(at), [...(squares.get(squareOf(at)) ?? []), group]);
    }
  }
  return groups.map(({ spots: [first, ...others] }) => ({
    key: [first, ...others].map((spot) => spot?.key).join('|'),
    services: [first, ...others].flatMap((spot) => spot?.services ?? []) as Spot['services'],
  }));
}

const steps = [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((south) => [east, south] as const));

/** The towns of a group in words, the one with most services first: "Perth", "Perth and Crieff", "Perth and 3 other towns". */
export function townsInWords(services: readonly MappedService[]): string {
  const named = services.filter(({ town }) => town !== '');
  const byTown = [...groupBy(named, ({ town }) => town)];
  const [first = '', ...others] = byTown
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([town]) => town);
  if (others.length === 0) return first;
  return others.length === 1
    ? `${first} and ${others[0]}`
    : `${first} and ${others.length} other towns`;
}

/** How many of a group say yes, decide case by case, or publish nothing, where that was asked. */
function standingsInWords(services: readonly MappedService[]): string {
  const count = (wanted: string) => services.filter(({ standing }) => standing === wanted).length;
  const parts: [count: number, words: string][] = [
    [count('yes'), count('yes') === 1 ? 'says yes' : 'say yes'],
    [count('case-by-case'), 'case by case'],
    [count('ask'), 'to ask'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ');
}

/** What a marker is called: read aloud, and shown when the pointer rests on it. */
export function nameOfGroup({ services }: ServiceGroup): string {
  const [only] = services;
  if (services.length === 1) {
    const notes = [...notesOn(only), howPlaced(only)];
    const name = only.town ? `${only.name}, ${only.town}` : only.name;
    return [name, ...notes].join('. ');
  }
  const towns = townsInWords(services);
  const takers = services.filter(({ takesFrom }) => takesFrom).length;
  const takersInWords =
    takers > 0
      ? `${takers} ${takers === 1 ? 'says it takes' : 'say they take'} people from ${areaOf(services)}`
      : '';
  return [
    `${services.length} services${towns && ` in ${towns}`}`,
    standingsInWords(services),
    takersInWords,
  ]
    .filter(Boolean)
    .join('. ');
}

const areaOf = (services: readonly MappedService[]) =>
  services.find(({ takesFrom }) => takesFrom)?.takesFrom ?? '';
