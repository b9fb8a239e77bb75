import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { Directory } from '#src/directory/directory.ts';
import { fileDate } from '#src/directory/register/file-date.ts';
import { lastFileDate, rowFilter } from '#src/directory/register/held.ts';
import type { ImportReport } from '#src/directory/register/import-report.ts';
import { nothingFrom } from '#src/directory/register/older-file.ts';
import type { ImportContext } from '#src/directory/register/outcome.ts';
import {
  type ImportPlan,
  planImport,
  type RecordPlan,
} from '#src/directory/register/plan-import.ts';
import { registerSource } from '#src/directory/register/register-source.ts';
import { wholeness } from '#src/directory/register/whole-file.ts';
import { wholeDate } from '#src/schema/partial-date.ts';
import { withChanges } from '../rewrite/with-changes.ts';
import { type Origin, readDirectory } from '../read-directory.ts';
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
  const name = basename(request.file);
  const isOlder = lastFile !== undefined && asAt < lastFile;
  const wrongDay = wrongDayOf(file, asAt);
  // An older file writes nothing: a doubtful day dates no fact.
  if (wrongDay !== undefined && !isOlder) {
    throw new Error(`${name} cannot be of ${asAt}: ${wrongDay} Give the right day with --as-at.`);
  }
  checkWhole(directory, file, asAt, name);
  if (lastFile !== undefined && asAt > lastFile) checkCount(directory, file, lastFile, name);
  const context = contextOf(directory, asAt);
  const plan = isOlder
    ? nothingFrom(directory, file.rows, { asAt, lastFile, wrongDay })
    : planImport(directory, file.rows, context);
  const records = await recordsToWrite(
    { ...request, count: file.count },
    directory,
    plan,
    context,
    origins,
  );
  const { records: folder, today, dryRun } = request;
  if (records.length > 0) await (dryRun ? checkRecords : writeRecords)(folder, records, today);
  const { records: _planned, partnerships: _numbers, withheld, ...lists } = plan;
  return {
    file: { name, asAt, services: file.count, source: context.source },
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
  if (asAt !== undefined && !wholeDate.safeParse(asAt).success) {
    throw new Error(
      `--as-at is “${asAt}”. Give a whole day as year-month-day, for example: --as-at 2026-05-31.`,
    );
  }
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
/** Some services are registered or graded while a file is being made. */
const slipsPerService = 1 / 200;
const fullFile = 1000;
const longestSilence = 100;

/** Why a file cannot show the day it is given for: that would date every fact wrongly. */
function wrongDayOf({ later, newestDay, count }: RegisterFile, asAt: string): string | undefined {
  if (later >= Math.max(fewSlips, count * slipsPerService)) {
    return `${later} of its services were registered or graded after that day.`;
  }
  const gap = (Date.parse(asAt) - Date.parse(newestDay ?? asAt)) / 86_400_000;
  return count >= fullFile && gap > longestSilence
    ? `nothing in it is newer than ${newestDay}.`
    : undefined;
}

function checkWhole(
  directory: Directory,
  { rows, count }: RegisterFile,
  asAt: string,
  name: string,
): void {
  const there = new Set(rows.map(({ csNumber }) => csNumber));
  const { expected, missing, isWhole } = wholeness(directory, there, asAt);
  if (isWhole) return;
  throw new Error(
    `${name} is not whole: ${missing} of our ${expected} registrations of that day are not among its ${count} services. Download it again.`,
  );
}

/** From one month to the next the register loses at most a service in a hundred. */
const smallestShare = 0.97;

/** A file cut off at the end of a row looks whole, but for the number of its services. */
function checkCount(
  { sources }: Directory,
  { count }: RegisterFile,
  lastFile: string,
  name: string,
): void {
  const key = `ci-register-${lastFile}`;
  const before = sources.find(({ slug }) => slug === key)?.services;
  if (before === undefined || count >= before * smallestShare) return;
  throw new Error(
    `${name} has ${count} services, and the file of ${lastFile} had ${before}. That looks cut off: download it again. If it is whole, write ${count} as "services" of ${key} in sources.yaml.`,
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
  { records, today, count }: ImportRequest & { count: number },
  directory: Directory,
  plan: ImportPlan,
  { source, date }: ImportContext,
  origins: ReadonlyMap<string, Origin>,
): Promise<RecordToWrite[]> {
  const changed = async (key: string, change: (before: string) => string) => {
    const file = origins.get(key)?.file ?? `${key}.yaml`;
    const before = await readFile(join(records, file), 'utf8');
    const text = change(before);
    return text === before ? [] : [{ file, text, madeFrom: before }];
  };
  const rewrittenFiles = await Promise.all([
    ...plan.records.map((record) =>
      changed(`services/${record.slug}`, (before) => rewritten(before, record)),
    ),
    ...plan.partnerships
      .slice(0, 1)
      .map(({ path }) =>
        changed(`partnerships/${path[0]}`, (before) =>
          rewriteRecord(before, plan.partnerships, z.object({})),
        ),
      ),
  ]);
  const written = rewrittenFiles.flat();
  if (written.length === 0) return [];
  if (directory.sources.some(({ slug }) => slug === source)) return written;
  const before = await readFile(join(records, 'sources.yaml'), 'utf8');
  const change = { path: [source], value: registerSource(date, today, count) };
  return [
    ...written,
    {
      file: 'sources.yaml',
      text: rewriteRecord(before, [change], z.object({})),
      madeFrom: before,
    },
  ];
}

/** A record that is written anew keeps none of its comments: they may say where the place is. */
function rewritten(text: string, { anew, edits }: RecordPlan): string {
  if (anew === undefined) return rewriteRecord(text, edits);
  const head = /^# yaml-language-server: .*\n/u.exec(text)?.[0] ?? '';
  return rewriteRecord(head, [{ path: [], value: withChanges(anew, edits) }]);
}
