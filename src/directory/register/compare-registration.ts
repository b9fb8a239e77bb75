import type { SameServiceRegistration } from '#src/schema/regulation.ts';
import { compareComplaints, compareInspections } from './compare-findings.ts';
import { compareGradings } from './compare-gradings.ts';
import { type FieldEdit, type ImportContext, nothing, type Outcome, together } from './outcome.ts';
import type { RegisterRow } from './row.ts';
import { bareWords } from './row-values.ts';

/** Fields of a registration that a newer file may change, however the registration belongs to the service. */
interface Registration {
  link: 'same-service' | 'inferred' | 'related';
  registeredName: string;
  source: string;
  asOf: string;
  careService?: string;
  status?: string;
  registeredOn?: string | undefined;
  registeredProvider?: string | undefined;
  lastInspectedOn?: string | undefined;
}

/** Brings a registration up to the row of its CS number. Grades and findings are written for the service’s own registration alone. */
export function compareRegistration(
  registration: Registration,
  row: RegisterRow,
  path: FieldEdit['path'],
  { source, date }: ImportContext,
): Outcome {
  const fresh: Partial<Record<keyof Registration, string | undefined>> = {
    registeredName: row.name,
    ...(registration.link !== 'related' && {
      careService: row.careService,
      registeredOn: row.registeredOn,
      status: row.status,
    }),
    ...(registration.link === 'same-service' && {
      registeredProvider: row.provider,
      lastInspectedOn: row.lastInspectedOn,
    }),
  };
  const fields = Object.entries(fresh).map(([key, value]) =>
    compareField(key, registration[key as keyof Registration], value, path),
  );
  const found =
    registration.link === 'same-service'
      ? compareFound(registration as SameServiceRegistration, row, path)
      : nothing;
  const isDated = registration.source === source && registration.asOf === date;
  const dates = [
    { path: [...path, 'source'], value: source },
    { path: [...path, 'asOf'], value: date },
  ];
  return together([...fields, found, isDated ? nothing : { ...nothing, edits: dates }]);
}

function compareFound(
  { gradings, complaintsUpheld, inspections }: SameServiceRegistration,
  row: RegisterRow,
  path: FieldEdit['path'],
): Outcome {
  return together([
    compareGradings(gradings, row, [...path, 'gradings']),
    compareComplaints(complaintsUpheld, row.complaints, [...path, 'complaintsUpheld']),
    compareInspections(inspections, row.inspections, [...path, 'inspections']),
  ]);
}

const dayFields = ['registeredOn', 'lastInspectedOn'];

function compareField(
  key: string,
  before: string | undefined,
  value: string | undefined,
  path: FieldEdit['path'],
): Outcome {
  // Words that differ in spacing or marks alone are kept as an editor wrote them.
  if (value === undefined || before === value) return nothing;
  if (!dayFields.includes(key) && bareWords(before ?? '') === bareWords(value)) return nothing;
  return {
    ...nothing,
    edits: [{ path: [...path, key], value }],
    changes: [{ field: key, from: before ?? null, to: value }],
  };
}
