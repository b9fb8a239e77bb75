import { findDistrict, outwardPart } from '#src/geo/districts.ts';
import type { FindDistrict } from './understand/understand.ts';

/** The postcode district in what was typed, whole or half. Only the first half of a postcode is ever used. */
export const readDistrict: FindDistrict = (typed) => {
  const outward = outwardPart(typed);
  const district = outward === undefined ? undefined : findDistrict(outward);
  if (district === undefined) return undefined;
  const { outcode, name, latitude, longitude } = district;
  return {
    kind: 'place',
    name: `${outcode}, ${name}`,
    point: { latitude, longitude },
    precision: 'postcode-district',
    councils: [],
    others: [],
  };
};

export { seaBetween } from '#src/geo/islands.ts';
