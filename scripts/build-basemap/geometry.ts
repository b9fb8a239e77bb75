import { isInsideRing, type Position } from '#src/geo/rings.ts';

export { isInsideRing, type Position };
export type Ring = readonly Position[];

export interface PolygonFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: 'Polygon'; coordinates: Ring[] };
}
export interface LineFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: 'LineString'; coordinates: Ring };
}
export interface AreaFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry:
    | { type: 'Polygon'; coordinates: Ring[] }
    | { type: 'MultiPolygon'; coordinates: Ring[][] };
}
export interface Collection<F> {
  type: 'FeatureCollection';
  features: F[];
}
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const collection = <F>(features: F[]): Collection<F> => ({
  type: 'FeatureCollection',
  features,
});
export const polygon = (
  properties: Record<string, unknown>,
  coordinates: Ring[],
): PolygonFeature => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } });
export const line = (properties: Record<string, unknown>, coordinates: Ring): LineFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});

/** The first or last point of a line that is known to hold one. */
export function end(points: Ring, which: 'first' | 'last'): Position {
  const point = points.at(which === 'first' ? 0 : -1);
  if (!point) throw new Error('A line without points was found in the coast, lochs or borders.');
  return point;
}

export function boxOf(ring: Ring): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

const outsideBox = ([x, y]: Position, box: Box) =>
  x < box.west || x > box.east || y < box.south || y > box.north;

export interface NamedArea {
  name: string;
  parts: { rings: Ring[]; box: Box }[];
}

export function namedAreas(features: AreaFeature[], nameOf: (f: AreaFeature) => string) {
  return features.map((feature): NamedArea => {
    const { type, coordinates } = feature.geometry;
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    return {
      name: nameOf(feature),
      parts: polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) })),
    };
  });
}

const isInsidePart = (point: Position, { rings: [outer, ...holes], box }: NamedArea['parts'][0]) =>
  !outsideBox(point, box) &&
  outer !== undefined &&
  isInsideRing(point, outer) &&
  !holes.some((hole) => isInsideRing(point, hole));

export const areaAt = (point: Position, areas: NamedArea[]): string | null =>
  areas.find(({ parts }) => parts.some((part) => isInsidePart(point, part)))?.name ?? null;
