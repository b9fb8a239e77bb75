import { everyTierCitation } from '../cited-source.ts';
import { hiddenWords } from '../hidden.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { contentAt, entriesAt, everyPlace } from '../walk-record.ts';

const postcode = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?![A-Z\d])/iu;
const scottishDistrict =
  /(?<![A-Z\d])(?:AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|TD|ZE)\d{1,2}(?![A-Z\d])/iu;
const numberedStreet =
  /(?<!\p{L})\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Street|Road|Avenue|Drive|Lane|Terrace|Place|Crescent|Grove|Court|Way|Gardens|Close|Square|Park|Row|Wynd|Brae|St|Rd|Ave)\b/u;

/** Keeps out of the record of a withheld service what could show where it is. */
export function withheldServices(records: RecordsRead): Problem[] {
  const withheld = entriesOf(records, 'services').filter(isWithheld);
  const pressCited = everyTierCitation(records)
    .filter(({ entry, source }) => keptByRegulator(entry) && source.tier === 'press')
    .map(({ entry, path }) => detail(entry, path, 'cites the press.'));
  return [
    ...[...withheld, ...checksOf(withheld, records)].flatMap(placeWords),
    ...withheld.filter((entry) => !awaitsProvider(entry)).flatMap(ownContact),
    ...withheld.flatMap(inspectionWords),
    ...withheld.filter(keptByRegulator).flatMap(links),
    ...pressCited,
  ];
}

const reasonOf = ({ content }: RecordEntry) => contentAt(content, ['location', 'reason']);
const isWithheld = ({ content }: RecordEntry) =>
  contentAt(content, ['location', 'disclosure']) === 'withheld';
const awaitsProvider = (entry: RecordEntry) => reasonOf(entry) === 'provider-has-not-agreed';
const keptByRegulator = (entry: RecordEntry) => isWithheld(entry) && !awaitsProvider(entry);

function placeWords(entry: RecordEntry): Problem[] {
  return [...everyPlace(entry.content)].flatMap(({ path, content }) => {
    const key = String(path.at(-1) ?? '');
    // Wide and raised letters say the same as plain ones.
    const said = (typeof content === 'string' ? `${key}\n${content}` : key).normalize('NFKC');
    const found = postcode.test(said) || scottishDistrict.test(said) || numberedStreet.test(said);
    const words = `holds a postcode or a street: ${hiddenWords}.`;
    return found ? [problemIn(entry, path, 'withheld-place', words)] : [];
  });
}

/** Notes of checks with these services. */
function checksOf(services: readonly RecordEntry[], records: RecordsRead): RecordEntry[] {
  const slugs = new Set<unknown>(services.map(({ slug }) => slug));
  return entriesOf(records, 'confirmations').filter(({ content }) =>
    slugs.has(contentAt(content, ['service'])),
  );
}

function ownContact(entry: RecordEntry): Problem[] {
  return present(entry, [
    ['contact', 'phone'],
    ['contact', 'email'],
  ]);
}

/** Days and counts tell nothing of the place; what had to be put right in a house may. */
function inspectionWords(entry: RecordEntry): Problem[] {
  const registrations = ['regulation', 'registrations'];
  const paths = entriesAt(entry.content, registrations).flatMap((registration, place) =>
    entriesAt(registration, ['inspections']).map(
      (_, at): FieldPath => [...registrations, place, 'inspections', at, 'inShort'],
    ),
  );
  return present(entry, paths);
}

function links(entry: RecordEntry): Problem[] {
  const registrations = ['regulation', 'registrations'];
  const others = entriesAt(entry.content, registrations).flatMap((registration, place) => {
    if (contentAt(registration, ['link']) === 'same-service') return [];
    return [detail(entry, [...registrations, place], 'is another registration.')];
  });
  const groups = [
    ['otherNames'],
    ['capacity', 'registeredPlacesHistory'],
    ['regulation', 'earlierCsNumbers'],
  ];
  return [...others, ...present(entry, groups)];
}

function present(entry: RecordEntry, paths: FieldPath[]): Problem[] {
  return paths
    .filter((path) => contentAt(entry.content, path) !== undefined)
    .map((path) => detail(entry, path, 'is said of a service whose location is withheld.'));
}

function detail(entry: RecordEntry, path: FieldPath, words: string): Problem {
  return problemIn(entry, path, 'withheld-detail', words);
}
