import { collection, end, line, polygon } from './geometry.ts';
import type { Collection, LineFeature, PolygonFeature, Position, Ring } from './geometry.ts';

interface Segment {
  level: number;
  points: Position[];
}

/** GMT writes a shore in cells: each cell holds its own pieces of the line. */
export function parseSegments(gmtText: string): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  for (const row of gmtText.split('\n')) {
    if (!row || row.startsWith('#')) continue;
    if (row.startsWith('>')) {
      current = { level: Number(/Level (\d)/.exec(row)?.[1]), points: [] };
      segments.push(current);
      continue;
    }
    const [x = NaN, y = NaN] = row.split(/\s+/).map(Number);
    current?.points.push([x > 180 ? x - 360 : x, y]);
  }
  return segments.filter(({ points }) => points.length > 1);
}

// A degree of longitude is about 0.54 of a degree of latitude at 57 degrees north.
const gap = (a: Position, b: Position) => Math.hypot((a[0] - b[0]) * 0.54, a[1] - b[1]);
const ends = ({ points }: Segment) => [end(points, 'first'), end(points, 'last')] as const;

/** Open segments by where they end, so that the next piece of a line is found at once. */
class OpenEnds {
  readonly #cells = new Map<string, Set<Segment>>();
  readonly #tolerance: number;
  readonly #waiting: Set<Segment>;

  constructor(segments: Segment[], tolerance: number) {
    this.#tolerance = tolerance;
    this.#waiting = new Set(segments);
    for (const segment of segments) for (const point of ends(segment)) this.#add(point, segment);
  }

  #cell([x, y]: Position, dx = 0, dy = 0) {
    return `${Math.floor(x / this.#tolerance) + dx},${Math.floor(y / this.#tolerance) + dy}`;
  }
  #add(point: Position, segment: Segment) {
    const cell = this.#cell(point);
    this.#cells.set(cell, (this.#cells.get(cell) ?? new Set()).add(segment));
  }
  has(segment: Segment) {
    return this.#waiting.has(segment);
  }
  take(segment: Segment) {
    this.#waiting.delete(segment);
    for (const point of ends(segment)) this.#cells.get(this.#cell(point))?.delete(segment);
    return segment;
  }
  nearest(point: Position): Segment | undefined {
    let best: Segment | undefined;
    let bestGap = this.#tolerance;
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const segment of this.#cells.get(this.#cell(point, dx, dy)) ?? []) {
          const distance = Math.min(...ends(segment).map((other) => gap(other, point)));
          if (distance < bestGap) [best, bestGap] = [segment, distance];
        }
    return best;
  }
}

const isRing = (points: Ring, tolerance: number) =>
  points.length > 2 && gap(end(points, 'first'), end(points, 'last')) < tolerance;

function extendAtEnd(points: Position[], open: OpenEnds, tolerance: number): Position[] {
  let grown = points;
  while (!isRing(grown, tolerance)) {
    const tip = end(grown, 'last');
    const next = open.nearest(tip);
    if (!next) break;
    const [first, last] = ends(open.take(next));
    const onward = gap(last, tip) < gap(first, tip) ? next.points.toReversed() : next.points;
    grown = [...grown, ...onward.slice(1)];
  }
  return grown;
}

function joinOpen(segments: Segment[], tolerance: number): Segment[] {
  const open = new OpenEnds(segments, tolerance);
  return segments.flatMap((segment) => {
    if (!open.has(segment)) return [];
    open.take(segment);
    const forward = extendAtEnd(segment.points, open, tolerance).toReversed();
    const points = extendAtEnd(forward, open, tolerance).toReversed();
    return [{ level: segment.level, points }];
  });
}

function toFeature({ level, points }: Segment, tolerance: number): PolygonFeature | LineFeature {
  if (points.length < 4 || !isRing(points, tolerance)) return line({ level }, points);
  const ring = points.slice(0, -1);
  return polygon({ level }, [[...ring, end(ring, 'first')]]);
}

/** Joins the pieces into whole lines and rings. `tolerance` is the widest gap, in degrees, to bridge. */
export function joinSegments(
  gmtText: string,
  tolerance = 2e-3,
): Collection<PolygonFeature | LineFeature> {
  const segments = parseSegments(gmtText);
  const isClosed = ({ points }: Segment) => gap(end(points, 'first'), end(points, 'last')) < 1e-9;
  const closed = segments.filter(isClosed);
  const open = segments.filter((segment) => !isClosed(segment));
  const whole = [...closed, ...joinOpen(open, tolerance)];
  return collection(whole.map((segment) => toFeature(segment, tolerance)));
}

/** The mainland leaves the frame in the south: its line is closed along the frame. */
export function closeMainland(
  coast: Collection<PolygonFeature | LineFeature>,
): Collection<PolygonFeature> {
  return collection(
    coast.features.flatMap(({ properties, geometry }) => {
      if (geometry.type === 'Polygon') return [polygon(properties, geometry.coordinates)];
      if (geometry.coordinates.length <= 50) return [];
      const { coordinates } = geometry;
      return [polygon(properties, [[...coordinates, end(coordinates, 'first')]])];
    }),
  );
}
