export interface Point {
  latitude: number;
  longitude: number;
}

const earthRadiusMiles = 3958.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Straight line over the earth, in miles. Not the road, and not over water. */
export function milesBetween(a: Point, b: Point): number {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude);
  const square =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** “about 14 miles”; under two miles it is not measured finer than the centres allow. */
export function describeMiles(miles: number): string {
  return miles < 2 ? 'under 2 miles' : `about ${Math.round(miles)} miles`;
}
