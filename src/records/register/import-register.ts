import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { Directory } from '#src/directory/directory.ts';
import { fileDate } from '#src/directory/register/file-date.ts';
import { lastFileDate, registrationsHeld, rowFilter } from '#src/directory/register/held.ts';
import type { ImportReport } from '#src/directory/register/import-report.ts';
import { nothingFrom } from '#src/directory/register/older-file.ts';
import type { ImportContext } from '#src/directory/register/outcome.ts';
import {
  type ImportPlan,
  planImport,
  type RecordPlan,
} from '#src/directory/register/plan-import.ts';
import { registerSource } from '#src/directory/register/register-source.ts';
import { withChanges } from '../rewrite/with-changes.ts';
import { readDirectory } from '../read-directory.ts';
import { problemCount, problemLines } from '../report.ts';
import { rewriteRecord } from '../rewrite-record.ts';
import { checkRecords, type RecordToWrite, writeRecords } from '../write-records.ts';
import { readRegister, type RegisterFile } from './read-register.ts';

export interface ImportRequest {
  file: string;
  /** The records folder. */
  records: string;
  today: string;
  dryRun: boolean;
  /** The day that the file shows, when its name does not say it. */
  asAt?: string | undefined;
}

/** Brings the records up to a file of the register. Throws one message for a person, with nothing written, when anything is wrong. */
export async function importRegister(request: ImportRequest): Promise<ImportReport> {
  const { directory, origins } = await soundDirectory(request);
  const asAt = dayOf(request);
  const file = await readRegister(request.file, asAt, rowFilter(directory));
  const lastFile = lastFileDate(directory);
  checkDays(file, asAt, basename(request.file));
  checkWhole(directory, file, basename(request.file));
  const context = contextOf(directory, asAt);
  const isOlder = lastFile !== undefined && asAt < lastFile;
  const plan = isOlder
    ? nothingFrom(directory, file.rows, asAt, lastFile)
    : planImport(directory, file.rows, context);
  const fileOf = (slug: string) => origins.get(`services/${slug}`)?.file ?? `services/${slug}.yaml`;
  const records = await recordsToWrite(request, directory, plan, context, fileOf);
  const { records: folder, today, dryRun } = request;
  if (records.length > 0) await (dryRun ? checkRecords : writeRecords)(folder, records, today);
  const { records: _planned, withheld, ...lists } = plan;
  return {
    file: { name: basename(request.file), asAt, services: file.count, source: context.source },
    lastFile: lastFile ?? null,
    written: records.length > 0 && !dryRun,
    withheld,
    publicPullRequest: !withheld,
    ...lists,
  };
}

async function soundDirectory({ records, today }: ImportRequest) {
  const { directory, problems, origins } = await readDirectory(records, today);
  if (directory) return { directory, origins };
  throw new Error(
    `Nothing was written: put the records right first.\n${problemLines(problems, records)}\n\n${problemCount(problems)}`,
  );
}

function dayOf({ file, asAt, today }: ImportRequest): string {
  const named = fileDate(basename(file));
  const day = asAt ?? named;
  if (day === undefined) {
    throw new Error(
      `The name ${basename(file)} does not say which day the file shows. Add it, for example: --as-at 2026-05-31.`,
    );
  }
  if (named !== undefined && named !== day) {
    throw new Error(
      `The name ${basename(file)} says ${named}, and --as-at says ${day}. Give the right day.`,
    );
  }
  if (day > today)
    throw new Error(`${basename(file)} is of ${day}, which is still to come. Give the right day.`);
  return day;
}

const fewSlips = 3;
const fullFile = 1000;
const longestSilence = 100;

/** A file given the wrong day would date every fact wrongly. */
function checkDays({ later, newestDay, count }: RegisterFile, asAt: string, name: string): void {
  if (later >= fewSlips) {
    throw new Error(
      `${name} cannot be of ${asAt}: ${later} of its services were registered or graded after that day. Give the right day with --as-at.`,
    );
  }
  const gap = (Date.parse(asAt) - Date.parse(newestDay ?? asAt)) / 86_400_000;
  if (count >= fullFile && gap > longestSilence) {
    throw new Error(
      `${name} cannot be of ${asAt}: nothing in it is newer than ${newestDay}. Give the right day with --as-at.`,
    );
  }
}

/** Closures come one by one: when many are gone, the file is not whole. */
function checkWhole(directory: Directory, { rows, count }: RegisterFile, name: string): void {
  const there = new Set(rows.map(({ csNumber }) => csNumber));
  const held = registrationsHeld(directory);
  const missing = held.filter(({ registration }) => !there.has(registration.csNumber)).length;
  if (missing < fewSlips || missing * 3 <= held.length) return;
  throw new Error(
    `${name} is not whole: ${missing} of our ${held.length} registrations are not among its ${count} services. Download it again.`,
  );
}

function contextOf({ sources, councils }: Directory, date: string): ImportContext {
  return {
    source: `ci-register-${date}`,
    date,
    sources: new Map(sources.map((source) => [source.slug, source])),
    councils,
  };
}

async function recordsToWrite(
  { records, today }: ImportRequest,
  directory: Directory,
  plan: ImportPlan,
  { source, date }: ImportContext,
  fileOf: (slug: string) => string,
): Promise<RecordToWrite[]> {
  if (plan.records.length === 0) return [];
  const rewrittenFiles = await Promise.all(
    plan.records.map(async (record) => {
      const file = fileOf(record.slug);
      const before = await readFile(join(records, file), 'utf8');
      const text = rewritten(before, record);
      return text === before ? [] : [{ file, text }];
    }),
  );
  const services = rewrittenFiles.flat();
  if (services.length === 0) return [];
  if (directory.sources.some(({ slug }) => slug === source)) return services;
  const before = await readFile(join(records, 'sources.yaml'), 'utf8');
  const change = { path: [source], value: registerSource(date, today) };
  return [
    ...services,
    { file: 'sources.yaml', text: rewriteRecord(before, [change], z.object({})) },
  ];
}

/** A record that is written anew keeps none of its comments: they may say where the place is. */
function rewritten(text: string, { anew, edits }: RecordPlan): string {
  if (anew === undefined) return rewriteRecord(text, edits);
  const head = /^# yaml-language-server: .*\n/u.exec(text)?.[0] ?? '';
  return rewriteRecord(head, [{ path: [], value: withChanges(anew, edits) }]);
}
