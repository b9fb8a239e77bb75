import type { Directory } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/directory/hidden-words.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import { type Held, knownNumbers, namesakeOf, registrationsHeld } from './held.ts';
import type { UncertainEntry } from './import-report.ts';
import { type NewlyWithheld, recordsThatTell } from './newly-withheld.ts';
import type { RegisterRow } from './row.ts';
import { postcodeOf } from './withhold.ts';

/** Rows that no record names: new in the category, perhaps an old service with a new number, or beside a hidden one. */
export function newRows(
  directory: Directory,
  rows: readonly RegisterRow[],
  byNumber: ReadonlyMap<string, RegisterRow>,
  hiding: ReadonlyMap<string, NewlyWithheld>,
): UncertainEntry[] {
  const known = knownNumbers(directory);
  const held = registrationsHeld(directory);
  const hiddenPlaces = new Set(
    [...hiding.values()].flatMap(({ service }) => postcodeOf(service) ?? []),
  );
  const atHiddenPlace = (row: RegisterRow) =>
    row.postcode !== undefined && hiddenPlaces.has(row.postcode);
  const unknown = rows.filter(({ csNumber }) => !known.has(csNumber));
  const listed = held.filter(({ registration, service }) => {
    const row = byNumber.get(registration.csNumber);
    return row !== undefined && atHiddenPlace(row) && !hiding.has(service.slug);
  });
  return [
    ...recordsThatTell(directory, hiding).map((slug) => tellsOf(slug)),
    ...listed.map(({ service }) => tellsOf(service.slug)),
    ...unknown.flatMap((row) => {
      if (atHiddenPlace(row))
        return [masked(row, 'stands at the place of a service whose address is now withheld')];
      return pointOut(row, namesakeOf(row, held), byNumber);
    }),
  ];
}

function pointOut(
  row: RegisterRow,
  namesake: Held | undefined,
  byNumber: ReadonlyMap<string, RegisterRow>,
): UncertainEntry[] {
  const isHidden = !row.isPublic || (namesake !== undefined && isKeptByRegulator(namesake.service));
  if (namesake !== undefined && isSuccessor(row, namesake, byNumber)) {
    if (isHidden)
      return [masked(row, 'may be a new registration of a service whose address is withheld')];
    const message = `may be the new registration of ${namesake.registration.registeredName} (${namesake.registration.csNumber}): registered on ${row.registeredOn ?? 'an unknown day'}${row.provider ? ` to ${row.provider}` : ''}. A new owner gets a new number and has no grades yet. Look, then write it into the record and keep the old number under earlierCsNumbers.`;
    return [
      { csNumber: row.csNumber, slug: namesake.service.slug, kind: 're-registration', message },
    ];
  }
  if (!row.isRehab) return [];
  if (isHidden)
    return [masked(row, 'is new under alcohol and drug rehab, and its address is withheld')];
  const message = `${row.name}, ${row.town} (${row.council}), ${row.careService}, is under alcohol and drug rehab and in no record. Find out what it is: write a record, or add the number to otherRegisterRows in coverage.yaml.`;
  return [{ csNumber: row.csNumber, slug: null, kind: 'new-in-category', message }];
}

/** Registered since the record’s last file, or the old number is gone. */
function isSuccessor(
  row: RegisterRow,
  { registration }: Held,
  byNumber: ReadonlyMap<string, RegisterRow>,
): boolean {
  const old = byNumber.get(registration.csNumber);
  const isGone = old === undefined || old.status === 'inactive';
  return isGone || (row.registeredOn ?? '') > registration.asOf;
}

function masked(row: RegisterRow, what: string): UncertainEntry {
  const message = `THE ROW NEAR LINE ${row.line} OF THE FILE ${what}. Look at it yourself; nothing of it is printed here.`;
  return { csNumber: hiddenWords, slug: null, kind: 'same-place', message, withheld: true };
}

function tellsOf(slug: string): UncertainEntry {
  const message =
    'THIS RECORD STILL HOLDS SOMETHING OF THE PLACE OF A SERVICE WHOSE ADDRESS IS NOW WITHHELD: a postcode, a phone number, a street or a row of the register. Take it out today.';
  return { csNumber: null, slug, kind: 'same-place', message, withheld: true };
}
