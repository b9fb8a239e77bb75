import districtRows from './outcodes.json' with { type: 'json' };
import type { Coordinates } from './projection.ts';

/** The first half of a postcode, such as PA20. The point is roughly the centre of the district. */
export interface District extends Coordinates {
  outcode: string;
  /** What people call the district: a town, or a part of one. */
  name: string;
}

type DistrictRow = [latitude: number, longitude: number, name: string];

// The rows are generated, and a test holds their file to its checksum.
const DISTRICTS = new Map(Object.entries(districtRows as unknown as Record<string, DistrictRow>));

/** The district of an outward part such as "PA20". Scotland only. */
export function findDistrict(outcode: string): District | undefined {
  const written = outcode.trim().toUpperCase();
  const row = DISTRICTS.get(written);
  if (!row) return undefined;
  const [latitude, longitude, name] = row;
  return { outcode: written, latitude, longitude, name };
}

/** The district whose centre is nearest. Degrees east are shorter than degrees north this far up. */
export function nearestDistrict({ latitude, longitude }: Coordinates): District {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let nearest: { outcode: string; row: DistrictRow; square: number } | undefined;
  for (const [outcode, row] of DISTRICTS) {
    const square = (row[0] - latitude) ** 2 + ((row[1] - longitude) * shrink) ** 2;
    if (nearest === undefined || square < nearest.square) nearest = { outcode, row, square };
  }
  if (nearest === undefined) throw new Error('The table of postcode districts is empty.');
  const [districtLatitude, districtLongitude, name] = nearest.row;
  return {
    outcode: nearest.outcode,
    latitude: districtLatitude,
    longitude: districtLongitude,
    name,
  };
}

const OUTWARD = '[A-Z]{1,2}\\d[A-Z\\d]?';
const WHOLE = new RegExp(`^(${OUTWARD})\\d[A-Z]{2}$`);
const ALONE = new RegExp(`^${OUTWARD}$`);
const BEGUN = new RegExp(`^(${OUTWARD})\\d[A-Z]?$`);

/**
 * The outward part of a postcode as people type it, whole or half: "pa20 9ab", "PA209AB", "PA 20".
 * Nothing comes back for words. The inward part, which can point to one house, is dropped here.
 */
export function outwardPart(typed: string): string | undefined {
  const words = typed
    .toUpperCase()
    .replaceAll(/[^A-Z\d]+/g, ' ')
    .trim();
  const [first = '', ...others] = words.split(' ');
  const joined = words.replaceAll(' ', '');
  const whole = WHOLE.exec(joined)?.[1];
  if (whole) return whole;
  if (ALONE.test(first) && /^\d[A-Z]?$/.test(others.join(''))) return first;
  if (ALONE.test(joined)) return joined;
  return BEGUN.exec(joined)?.[1];
}
