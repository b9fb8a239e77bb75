import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { servicesCsv } from '#src/directory/csv/export.ts';
import { type FileRow, readAnswers } from '#src/directory/csv/import.ts';
import { contextOf } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { readCsvFile } from '#scripts/import-csv/read-file.ts';
import { anyOf } from '#tests/fixtures/any-of-schema.ts';
import { fictionalService, fictionalSources } from '#tests/fixtures/fictional.ts';
import { hasOffice, type OfficeHabits, savedByOffice } from './office.ts';

// The program is started for each step.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'directory-office-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = '2026-11-21';

/** What a spreadsheet works out, or takes for a number, a date, a time or a truth value. */
const temptingWords = [
  '=1+1',
  '=HYPERLINK("https://evil.example")',
  '@SUM(A1)',
  '+44 1632 960001',
  '-3',
  '1e5',
  '01632960001',
  '3-6',
  '1/2',
  '10:30',
  '12 May 2026',
  'May 2026',
  '2026-05',
  'TRUE',
  '£1,200',
  '50%',
  "'Tis",
  "'=1",
  '“a”, "b" and c',
  'a | b \\ c',
];

const temptingServices = temptingWords.map((value, place) => {
  const said = { value, source: fictionalSources.service };
  return fictionalService({
    slug: `tempting-${place}`,
    otherNames: [said, said],
    contact: { hours: said },
  });
});

const anyServices = fc
  .sample(anyOf(serviceSchema, fc.constantFrom('fictional-council', 'fictional-provider')), {
    numRuns: 30,
    seed: 20261121,
  })
  .map((record, place) => ({ ...(record as ServiceRecord), slug: `any-${place}` }));

const fictionalKeys = [
  ...Object.values(fictionalSources),
  'fictional-council',
  'fictional-provider',
];
const sources = fictionalKeys.map((slug) => ({
  slug,
  title: slug,
  publisher: 'Fictional',
  tier: 'service' as const,
}));

/** The real records, and with them every kind of record and of words. */
async function everything(): Promise<Directory> {
  const { directory } = await readDirectory('content');
  if (directory === undefined) throw new Error('The records have problems.');
  return {
    ...directory,
    services: [...directory.services, ...temptingServices, ...anyServices],
    sources: [...directory.sources, ...sources],
  };
}

async function rowsOf(csv: string): Promise<FileRow[]> {
  const path = join(folder, 'read.csv');
  writeFileSync(path, csv);
  return readCsvFile(path);
}

const habits: OfficeHabits[] = [
  { asText: true, keptAs: 'ods', language: 'British' },
  { asText: true, keptAs: 'xlsx', language: 'British' },
  { asText: false, keptAs: 'xlsx', language: 'British' },
  { asText: false, language: 'American' },
];

describe.runIf(hasOffice)(
  `LibreOffice itself${hasOffice ? '' : ' (not run: LibreOffice is not on this machine)'}`,
  () => {
    it.each(habits)(
      'opens services.csv and saves it so that nothing changes: %j',
      async (habit) => {
        const directory = await everything();
        const context = contextOf(directory, day);
        const csv = [...servicesCsv(directory, context, 'https://x.example/')].join('');
        const [header = { line: 1, cells: [] }, ...rows] = await rowsOf(
          savedByOffice(csv, habit, folder),
        );
        const told = { source: fictionalSources.service, on: day };
        expect(readAnswers(header, rows, { directory, context, ...told })).toEqual({
          changes: [],
          older: [],
          problems: [],
          services: directory.services.length,
        });
        if (!habit.asText) return;
        const written = (await rowsOf(csv)).map(({ cells }) => cells);
        expect([header, ...rows].map(({ cells }) => cells)).toEqual(written);
      },
    );
  },
);
