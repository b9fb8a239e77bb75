import type { Directory } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/directory/hidden-words.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import type { SameServiceRegistration } from '#src/schema/regulation.ts';
import type { Service } from '#src/schema/service.ts';
import { planLocalServices } from './compare-local-service.ts';
import { compareRegistration } from './compare-registration.ts';
import { compareService } from './compare-service.ts';
import { type Held, registrationsHeld } from './held.ts';
import type { ChangedEntry, ImportReport, MissingEntry, UncertainEntry } from './import-report.ts';
import {
  type Doubt,
  type FieldEdit,
  type ImportContext,
  nothing,
  type Outcome,
} from './outcome.ts';
import { newRows } from './new-rows.ts';
import type { RegisterRow } from './row.ts';
import { findNewlyWithheld, type NewlyWithheld } from './newly-withheld.ts';
import { withheldRecord } from './withhold.ts';

/** What to write into one record. */
export interface RecordPlan {
  slug: string;
  /** Set when the record is written anew, without its comments: its address is now withheld. */
  anew: Service | undefined;
  edits: FieldEdit[];
}

export type Lists = Pick<ImportReport, 'changed' | 'unchanged' | 'missing' | 'uncertain'>;

export interface ImportPlan extends Lists {
  records: RecordPlan[];
  /** Numbers of local services, from the top of the file of partnerships. */
  partnerships: FieldEdit[];
  withheld: boolean;
}

/** Holds every registration in the records against a file of the register. Changes nothing itself. */
export function planImport(
  directory: Directory,
  rows: readonly RegisterRow[],
  context: ImportContext,
): ImportPlan {
  const byNumber = new Map(rows.map((row) => [row.csNumber, row]));
  const hiding = findNewlyWithheld(directory, byNumber);
  const plan: ImportPlan = {
    records: [],
    partnerships: [],
    changed: [],
    unchanged: [],
    missing: [],
    uncertain: [],
    withheld: hiding.size > 0,
  };
  for (const service of directory.services) {
    const hidden = hiding.get(service.slug);
    const anew = hidden && withheldRecord(service, hidden.row, context);
    const held = registrationsHeld({
      ...directory,
      services: [{ ...(anew ?? service), slug: service.slug }],
    });
    const outcomes = held.map((one) =>
      compareHeld(one, byNumber.get(one.registration.csNumber), context),
    );
    const edits = outcomes.flatMap((outcome) => outcome?.edits ?? []);
    if (anew || edits.length > 0) plan.records.push({ slug: service.slug, anew, edits });
    const isKeptBack = isKeptByRegulator(service);
    if (hidden) {
      plan.changed.push(withheldEntry(service.slug));
      plan.uncertain.push(alarmOf(service.slug, hidden));
      continue;
    }
    held.forEach((one, at) => {
      list(plan, one, outcomes[at], byNumber.get(one.registration.csNumber), isKeptBack);
    });
  }
  const local = planLocalServices(directory, byNumber, context);
  plan.partnerships.push(...local.edits);
  plan.changed.push(...local.changed);
  plan.unchanged.push(...local.unchanged);
  plan.uncertain.push(...local.uncertain, ...newRows(directory, rows, byNumber, hiding));
  plan.withheld ||= plan.uncertain.some(({ withheld }) => withheld);
  return plan;
}

function compareHeld(
  { service, registration, at }: Held,
  row: RegisterRow | undefined,
  context: ImportContext,
): Outcome | undefined {
  if (row === undefined) return undefined;
  if (registration.link === 'same-service') {
    return compareService(service, registration as SameServiceRegistration, row, at, context);
  }
  // Nothing about a place that is kept back is written on a guess: a person decides first.
  if (isGuessedAndWithheld(registration, row)) return nothing;
  return compareRegistration(registration, row, ['regulation', 'registrations', at], context);
}

function isGuessedAndWithheld(
  { link }: Held['registration'],
  row: RegisterRow | undefined,
): boolean {
  return link === 'inferred' && row?.isPublic === false;
}

function list(
  plan: ImportPlan,
  { service, registration }: Held,
  outcome: Outcome | undefined,
  row: RegisterRow | undefined,
  isKeptBack: boolean,
): void {
  const isGuessed = isGuessedAndWithheld(registration, row);
  const isMasked = isKeptBack || isGuessed;
  const named = { csNumber: isMasked ? hiddenWords : registration.csNumber, slug: service.slug };
  if (outcome === undefined) plan.missing.push({ ...named, ...missingWords });
  else if (outcome.changes.length > 0) plan.changed.push(changedEntry(named, outcome, isMasked));
  else plan.unchanged.push(named);
  if (row?.status === 'inactive') plan.missing.push({ ...named, ...inactiveWords });
  for (const { kind, message } of outcome?.uncertain ?? []) {
    plan.uncertain.push({
      ...named,
      kind,
      message: isMasked && mayTell.includes(kind) ? maskedMessage : message,
    });
  }
  if (isGuessed && service.location.disclosure === 'published') {
    plan.uncertain.push({
      ...named,
      kind: 'newly-withheld',
      message: inferredWithheld,
      withheld: true,
    });
  }
}

const missingWords: Pick<MissingEntry, 'reason' | 'message'> = {
  reason: 'missing',
  message:
    'not in this file. The record keeps what it had. Find out whether the service closed or has a new number.',
};
const inactiveWords: Pick<MissingEntry, 'reason' | 'message'> = {
  reason: 'inactive',
  message:
    'inactive in the register: nobody is cared for there now. A closure needs a report that says so: ask the service.',
};
/** Doubts whose words hold values. */
const mayTell: readonly Doubt[] = ['confirmed-since', 'council-unknown', 'grades-differ'];
const maskedMessage =
  'The register and the record do not agree on something. Look at the row and the record; the values are not printed.';
const inferredWithheld =
  'THE REGISTER WITHHOLDS THE ADDRESS OF A ROW THAT IS PROBABLY THIS SERVICE. The record was not changed: decide today whether to withhold it.';

function changedEntry(
  named: { csNumber: string; slug: string },
  { changes }: Outcome,
  isMasked: boolean,
): ChangedEntry {
  if (!isMasked) return { ...named, changes };
  const masked = changes.map(({ field, from, to }) => ({
    field,
    from: from === null ? null : hiddenWords,
    to: to === null ? null : hiddenWords,
  }));
  return { ...named, changes: masked };
}

function withheldEntry(slug: string): ChangedEntry {
  const changes = [
    { field: 'address, phone and all that is not from the register', from: hiddenWords, to: null },
  ];
  return { csNumber: hiddenWords, slug, changes };
}

function alarmOf(slug: string, { row, sources }: NewlyWithheld): UncertainEntry {
  const why = row
    ? 'THE REGISTER NOW WITHHOLDS THE ADDRESS OF THIS SERVICE.'
    : 'THIS SERVICE SHARES THE PLACE OF ONE WHOSE ADDRESS IS NOW WITHHELD, AND HAS THE SAME PROVIDER.';
  const message = `${why} Its record now holds only what the register says; its address, phone, web page, other names, comments and every fact from other sources (${sources} cited) are taken out. Mark those sources with revealsLocation where they say where it is, and rename the record if its slug names the house. Then follow “When an address is withheld” in README.md.`;
  return { csNumber: hiddenWords, slug, kind: 'newly-withheld', message, withheld: true };
}
