// What tells where a house is, in whatever words. Wide and raised letters say the same as plain ones.

const postcode = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?![A-Z\d])/iu;
const scottishDistrict =
  /(?<![A-Z\d])(?:AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|TD|ZE)\d{1,2}(?![A-Z\d])/iu;

/** Endings that only streets have. */
const streets =
  'street|road|avenue|drive|lane|terrace|crescent|grove|wynd|vennel|loan|loaning|gardens|causeway|quadrant|esplanade|st|rd|ave|cres|gdns';
/** Endings that other words have too: a street only with a number before it. */
const numbered = `${streets}|place|court|way|close|square|park|row|brae|pend|port|gate|gait|quay|shore|toll|path|view|bank|rise|walk|green|hill|cross|circus|parade|mains|dr|ln|sq|ter|pl`;
const small = 'in|a|an|the|of|by|with|to|and|or|per|for|on|at|is|are|no';
const word = `(?!(?:${small})\\s)[\\p{L}][\\p{L}’'-]*`;
const numberedStreet = new RegExp(
  `(?<!\\p{L})\\d{1,4}[a-z]?,?\\s+(?:the\\s+)?(?:${word}\\s+){1,3}(?:${numbered})(?!\\p{L})`,
  'iu',
);
const namedStreet = new RegExp(`(?<!\\p{L})${word}\\s+(?:${streets})(?!\\p{L})`, 'iu');

const mapLink =
  /\b(?:maps\.(?:app|google|apple)|goo\.gl\/maps|google\.[a-z.]+\/maps|bing\.com\/maps|openstreetmap\.org|osm\.org|what3words|w3w\.co|streetmap\.co)|\bgeo:|\/\/\/[a-z]+\.[a-z]+\.[a-z]+/iu;
const coordinates = /(?<![\d.])[4-6]\d\.\d{2,}\s*°?\s*[NS]?\s*[,;/ ]\s*[-−–]?\s*\d{1,2}\.\d{2,}/u;

/** True where words hold a postcode, a street with its number, a point or a link to a map. */
export function tellsPlace(words: string): boolean {
  const plain = words.normalize('NFKC');
  return [postcode, scottishDistrict, numberedStreet, mapLink, coordinates].some((sign) =>
    sign.test(plain),
  );
}

/** True where a name, a file name or an address of a page is that of a street, with or without a number. */
export function isNamedAfterPlace(name: string): boolean {
  const plain = name.normalize('NFKC').replaceAll(/[-_/+]|%20/gu, ' ');
  return tellsPlace(plain) || namedStreet.test(plain);
}

/** True where words hold a whole postcode, as it is written. */
export function holdsPostcode(words: string): boolean {
  return /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/u.test(words);
}
