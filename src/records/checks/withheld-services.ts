import { everyTierCitation } from '../cited-source.ts';
import { hiddenWords } from '../hidden.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { contentAt, entriesAt, everyCitation, everyPlace, everyText } from '../walk-record.ts';
import {
  holdsPostcode,
  isNamedAfterPlace,
  tellsPlace,
} from '../../directory/withheld/place-words.ts';

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
    ...withheld.flatMap(namesOfPlaces),
    ...sourcesThatTell(withheld, records),
    ...postcodesInText(records),
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
    const said = typeof content === 'string' ? `${key}\n${content}` : key;
    const words = `holds a postcode, a street, a point or a map: ${hiddenWords}.`;
    return tellsPlace(said) ? [problemIn(entry, path, 'withheld-place', words)] : [];
  });
}

/** Names, and the name of the file, which is the address of the page. A register’s name can be a street. */
function namesOfPlaces(entry: RecordEntry): Problem[] {
  const registrations = entriesAt(entry.content, ['regulation', 'registrations']).map(
    (_, place): FieldPath => ['regulation', 'registrations', place, 'registeredName'],
  );
  const words = `is the name of a street: ${hiddenWords}. Name what it is and its town instead.`;
  const named = [['name', 'value'], ['shortName'], ...registrations].filter((path) =>
    isNamedAfterPlace(String(contentAt(entry.content, path) ?? '')),
  );
  const ofFile = isNamedAfterPlace(entry.slug)
    ? [problemIn(entry, [], 'withheld-place', `has a file name that is a street: ${hiddenWords}.`)]
    : [];
  return [...named.map((path) => problemIn(entry, path, 'withheld-place', words)), ...ofFile];
}

/** A cited source is listed with its title and address, which may tell what the record does not. */
function sourcesThatTell(withheld: readonly RecordEntry[], records: RecordsRead): Problem[] {
  const telling = new Set(
    entriesOf(records, 'sources')
      .filter(({ content }) => ['title', 'url'].some((key) => tells(contentAt(content, [key]))))
      .map(({ slug }) => slug),
  );
  return withheld.flatMap((entry) =>
    [...everyCitation(entry.content)]
      .filter(({ source }) => telling.has(source))
      .map(({ path }) =>
        detail(
          entry,
          [...path, 'source'],
          'cites a source whose title or address names a place. Set revealsLocation on it, and cite another.',
        ),
      ),
  );
}

function tells(words: unknown): boolean {
  return typeof words === 'string' && isNamedAfterPlace(words);
}

const partsWithoutPlaces = ['services', 'providers', 'glossary', 'coverage'] as const;

/** An address has fields of its own: a postcode in the words of another record may be that of a withheld house. */
function postcodesInText(records: RecordsRead): Problem[] {
  return partsWithoutPlaces.flatMap((part) =>
    entriesOf(records, part)
      .filter((entry) => !isWithheld(entry))
      .flatMap((entry) =>
        [...everyText(entry.content)]
          .filter(({ path, text }) => !path.includes('postcode') && holdsPostcode(text))
          .map(({ path }) =>
            problemIn(
              entry,
              path,
              'postcode-in-text',
              'holds a postcode. Write it in location.address.postcode, or leave it out.',
            ),
          ),
      ),
  );
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
