import type { Fact } from '#src/schema/fact.ts';
import { keyQuestions, type SameServiceRegistration } from '#src/schema/regulation.ts';
import type { FactField } from '#src/schema/service-facts.ts';
import { servicePath } from '#src/directory/catalogue.ts';
import { isShown } from '#src/directory/cited-sources.ts';
import { exportCaution } from '#src/directory/compare/compare-data.ts';
import type { Context } from '#src/directory/context.ts';
import { describeDate } from '#src/directory/dates.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { factWords } from '#src/directory/fact-words.ts';
import { ownRegistrations } from '#src/directory/grades.ts';
import { factsIn } from '#src/directory/service-facts.ts';
import { datedPublisher } from '#src/directory/source-note.ts';
import { listCell } from './cell-list.ts';
import { byteOrderMark, csvLine, guarded, guardedAsText } from './cell-safety.ts';
import { type Column, serviceColumns } from './columns.ts';
import { partWords } from './said-words.ts';

/** What the cells of one service rest on. */
export interface RowContext {
  context: Context;
  /** What to know before one relies on the row. */
  caution: string;
  /** Address of the site, with a slash at the end. */
  site: string;
}

/** All services as a file for spreadsheets, one row a service. */
export function* servicesCsv(
  directory: Directory,
  context: Context,
  site: string,
  columns: readonly Column[] = serviceColumns,
): Generator<string> {
  const rowContext = { context, caution: exportCaution(directory), site };
  yield byteOrderMark + csvLine(columns.map(({ name }) => name));
  for (const service of directory.services) {
    yield csvLine(serviceRow(service, columns, rowContext));
  }
}

export function serviceRow(
  service: ServiceRecord,
  columns: readonly Column[],
  row: RowContext,
): string[] {
  return columns.map((column) => guardedCell(column, cellWords(service, column, row)));
}

/** The words of one cell before they are guarded. */
export function cellWords(service: ServiceRecord, column: Column, row: RowContext): string {
  const { field, role } = column;
  if (field === undefined) return plainCells(service, row)[column.name] ?? '';
  const facts = shownFacts(service, field, row.context);
  if (facts.length === 0) return '';
  const entries = facts.map((fact) => factCell(fact, column, service, row.context));
  if (!field.isList || role === 'note') return entries.filter(Boolean).join(' ');
  return listCell(entries);
}

/** Facts whose source may be shown. */
export function shownFacts(
  service: ServiceRecord,
  field: FactField,
  context: Context,
): Fact<unknown>[] {
  return factsIn(service, field).filter(({ source: key }) => {
    const source = context.source(key);
    return source !== undefined && isShown(source);
  });
}

function guardedCell({ role, part, shape }: Column, words: string): string {
  // A number below zero looks like a formula and is none.
  if (shape.kind === 'number' && !shape.isList) return words;
  const staysText =
    part === undefined ? role === 'condition' : part.kind === 'text' || part.kind === 'phone';
  return staysText ? guardedAsText(words) : guarded(words);
}

function factCell(
  fact: Fact<unknown> & { condition?: string },
  { role, field, part }: Column,
  service: ServiceRecord,
  context: Context,
): string {
  if (role === 'date') return fact.asOf ?? '';
  if (role === 'source') return fact.source;
  if (role === 'condition') return fact.condition ?? '';
  if (role === 'note')
    return field === undefined ? '' : noteSentences(fact, field, service, context).join(' ');
  return partWords(fact.value, part);
}

interface Limit {
  medicine: string;
  amount: string;
  at: string;
}

/** What to know besides the value: cautions, limits, what other sources say. */
export function noteSentences(
  fact: Fact<unknown> & { limits?: Limit[]; closedOn?: string; closedOnInferred?: true },
  { key }: Pick<FactField, 'key'>,
  service: ServiceRecord,
  context: Context,
): string[] {
  return [
    fact.caution ?? '',
    fact.closedOn ? `Closed: ${describeDate(fact.closedOn, fact.closedOnInferred)}.` : '',
    fact.asOfInferred ? 'The date was worked out, not printed.' : '',
    fact.confirmed ? `Confirmed by the service, ${describeDate(fact.confirmed.on)}.` : '',
    ...(fact.limits ?? []).map(
      ({ medicine, amount, at }) => `Limit for ${medicine}: ${amount} at ${at}.`,
    ),
    ...(fact.conflicts ?? []).map(
      (conflict) =>
        `Another source says: ${factWords(key, conflict.value, service, context)} (${datedPublisher(conflict, context)}).`,
    ),
  ].filter(Boolean);
}

function plainCells(
  service: ServiceRecord,
  { context, caution, site }: RowContext,
): Record<string, string> {
  const { regulation, location } = service;
  const [registration] = ownRegistrations(regulation);
  const newest = registration?.gradings[0];
  const isPublished = location.disclosure === 'published';
  return {
    slug: service.slug,
    page: new URL(servicePath(service.slug), site).href,
    readThis: `${caution} As at ${describeDate(context.today)}.`,
    kind: service.kind,
    shortName: service.shortName ?? '',
    addressShown: location.disclosure,
    notPublishedByChoice: listCell(service.admission?.notPublishedByChoice ?? []),
    regulator: regulation.regulator,
    csNumber: isPublished ? (registration?.csNumber ?? '') : '',
    ...findingCells(registration),
    gradesPublishedOn: newest?.publishedOn ?? '',
    ...Object.fromEntries(
      keyQuestions.map((question) => [`grade.${question}`, String(newest?.[question] ?? '')]),
    ),
  };
}

function findingCells(registration: SameServiceRegistration | undefined): Record<string, string> {
  const inspections = registration?.inspections ?? [];
  const daysOf = (asked: 'requirements' | 'recommendations') =>
    listCell(inspections.filter((one) => one[asked]).map(({ inspectedOn }) => inspectedOn));
  const complaints = registration?.complaintsUpheld ?? [];
  return {
    complaintsUpheld: listCell(complaints.map(({ year, upheld }) => `${year}: ${upheld}`)),
    inspectedOn: listCell(inspections.map(({ inspectedOn }) => inspectedOn)),
    requirementsOn: daysOf('requirements'),
    requirementsDueBy: listCell(inspections.flatMap(({ dueBy }) => dueBy ?? [])),
    recommendationsOn: daysOf('recommendations'),
  };
}
