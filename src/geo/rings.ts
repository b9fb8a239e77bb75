/** Longitude, then latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Whether a point lies inside a closed ring: a line from it crosses the ring an odd number of times. */
export function isInsideRing([x, y]: Position, ring: readonly (readonly number[])[]): boolean {
  let inside = false;
  let [x2 = NaN, y2 = NaN] = ring.at(-1) ?? [];
  for (const [x1 = NaN, y1 = NaN] of ring) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    [x2, y2] = [x1, y1];
  }
  return inside;
}
