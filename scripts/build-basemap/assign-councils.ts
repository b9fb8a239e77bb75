import { corrected, type CouncilCorrection } from './council-corrections.ts';
import { ENGLAND } from './council-borders.ts';
import { areaAt, boxOf, collection, isInsideRing, polygon } from './geometry.ts';
import type { Collection, NamedArea, PolygonFeature, Position, Ring } from './geometry.ts';

/** Land that is drawn but is in no Scottish council. */
export const OTHER = '_other';

/** Islands that Natural Earth files under the wrong council, each by a point on it. */
const ISLANDS: { council: string; on: Position }[] = [
  { council: 'North Ayrshire', on: [-5.25, 55.58] }, // Arran
  { council: 'North Ayrshire', on: [-5.07, 55.53] }, // Holy Isle
  { council: 'North Ayrshire', on: [-4.915, 55.77] }, // Great Cumbrae
  { council: 'North Ayrshire', on: [-4.95, 55.72] }, // Little Cumbrae
  { council: 'South Ayrshire', on: [-5.115, 55.252] }, // Ailsa Craig
];
const LARGEST_ISLAND = 600; // km2

/** A seeded generator (Mulberry32): the same points, and so the same map, on every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function kilometresToSegment(point: Position, from: Position, to: Position): number {
  const perDegreeEast = Math.cos((point[1] * Math.PI) / 180) * 111.32;
  const x = (from[0] - point[0]) * perDegreeEast;
  const y = (from[1] - point[1]) * 111.2;
  const dx = (to[0] - point[0]) * perDegreeEast - x;
  const dy = (to[1] - point[1]) * 111.2 - y;
  const along = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x + along * dx, y + along * dy);
}

function kilometresToRing(point: Position, ring: Ring): number {
  let nearest = Infinity;
  let previous: Position | undefined;
  for (const corner of ring) {
    if (previous) nearest = Math.min(nearest, kilometresToSegment(point, previous, corner));
    previous = corner;
  }
  return nearest;
}

function nearestArea([x, y]: Position, areas: NamedArea[]): string | null {
  const isNear = ({ box }: NamedArea['parts'][0]) =>
    x >= box.west - 1.5 && x <= box.east + 1.5 && y >= box.south - 1.2 && y <= box.north + 1.2;
  let best: { name: string; distance: number } | undefined;
  for (const { name, parts } of areas)
    for (const { rings } of parts.filter(isNear)) {
      const distance = kilometresToRing([x, y], rings[0] ?? []);
      if (!best || distance < best.distance) best = { name, distance };
    }
  return best?.name ?? null;
}

/** The council that most random points of a ring fall in, or null where hardly any fall in one. */
function councilByMajority(ring: Ring, councils: NamedArea[], random: () => number) {
  const box = boxOf(ring);
  const votes = new Map<string, number>();
  let inside = 0;
  for (let tries = 0; inside < 120 && tries < 3000; tries++) {
    const point: Position = [
      box.west + random() * (box.east - box.west),
      box.south + random() * (box.north - box.south),
    ];
    if (!isInsideRing(point, ring)) continue;
    inside++;
    const council = areaAt(point, councils);
    if (council) votes.set(council, (votes.get(council) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner && winner[1] >= 3 ? winner[0] : null;
}

const isIrelandOrMan = ([x, y]: Position) =>
  (x < -5.86 && y < 55.45) || (x < -5.3 && y < 54.75) || (x > -5 && x < -4.2 && y < 54.45);

function councilOfIsland(centre: Position, ring: Ring, squareKilometres: number) {
  if (squareKilometres >= LARGEST_ISLAND) return undefined;
  return ISLANDS.find(
    ({ on }) =>
      isInsideRing(on, ring) || Math.hypot((centre[0] - on[0]) * 0.56, centre[1] - on[1]) < 0.012,
  )?.council;
}

/**
 * Names each piece of land by its council.
 * `pieces` carry `a` (km2) and an inner point `cx`, `cy`, as Mapshaper wrote them.
 */
export function assignCouncils(
  pieces: PolygonFeature[],
  councils: NamedArea[],
  land: NamedArea[],
  corrections: CouncilCorrection[],
): Collection<PolygonFeature> {
  const random = seededRandom(42);
  return collection(
    pieces.flatMap(({ properties, geometry }) => {
      const centre: Position = [Number(properties.cx), Number(properties.cy)];
      // A border lengthened across a firth can close a ring of water.
      if (!areaAt(centre, land)) return [];
      const [ring = []] = geometry.coordinates;
      const name =
        councilOfIsland(centre, ring, Number(properties.a)) ??
        (isIrelandOrMan(centre)
          ? OTHER
          : (councilByMajority(ring, councils, random) ?? nearestArea(centre, councils)));
      const council = corrected(name, centre, corrections);
      return [
        polygon({ name: !council || council === ENGLAND ? OTHER : council }, geometry.coordinates),
      ];
    }),
  );
}
