// Places and postcode districts of Scotland. Import a part alone where bytes count.
export { findDistrict, outwardPart } from './districts.ts';
export type { District } from './districts.ts';
export { findPlace, placesNamed } from './places.ts';
export type { Place } from './places.ts';
