import { findDistrict, outwardPart } from '#src/geo/districts.ts';
import type { PlaceMeaning } from './lexicon.ts';

/** The district of a postcode as typed, whole or its first half. Only the first half is used. */
export function findDistrictPlace(typed: string): PlaceMeaning | undefined {
  const outward = outwardPart(typed);
  const district = outward === undefined ? undefined : findDistrict(outward);
  if (!district) return undefined;
  const { outcode, name, latitude, longitude } = district;
  return {
    kind: 'place',
    name: `${outcode} (${name})`,
    point: { latitude, longitude },
    precision: 'postcode-district',
    councils: [],
    others: [],
  };
}
