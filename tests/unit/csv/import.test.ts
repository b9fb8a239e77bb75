import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { serviceColumns } from '#src/directory/csv/columns.ts';
import { serviceRow, servicesCsv } from '#src/directory/csv/export.ts';
import { readAnswers } from '#src/directory/csv/import.ts';
import { isMonthFirst, readDate } from '#src/directory/csv/read-cell.ts';
import type { Context } from '#src/directory/context.ts';
import { contextOf } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { readCsvFile } from '#scripts/import-csv/read-file.ts';
import { anyOf } from '#tests/fixtures/any-of-schema.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';
import { answersTo, told } from './answers.ts';
import { type Habits, savedAgain } from './spreadsheet.ts';

// Properties over whole records take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'directory-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = 'https://x.example/';
const head = serviceColumns.map(({ name }) => name);

const anyHabits: fc.Arbitrary<Habits> = fc.record({
  reversed: fc.boolean(),
  extraColumns: fc.nat(3),
  ukDates: fc.boolean(),
  capitals: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  delimiter: fc.constantFrom(',', ';', '\t'),
  quoteAll: fc.boolean(),
  byteOrderMark: fc.boolean(),
});

function tableOf(services: readonly ServiceRecord[], context: Context): string[][] {
  const row = { context, caution: 'Ring.', site: 'https://x.example/' };
  return [head, ...services.map((service) => serviceRow(service, serviceColumns, row))];
}

async function readBack(text: string, directory: Directory, context: Context) {
  const path = join(folder, 'answers.csv');
  writeFileSync(path, text);
  const [header = { line: 1, cells: [] }, ...rows] = await readCsvFile(path);
  return readAnswers(header, rows, { directory, context, ...told });
}

const unchanged = { changes: [], older: [], problems: [] };

describe('a file that a spreadsheet saved again', () => {
  const anyService = anyOf(
    serviceSchema,
    fc.constantFrom('fictional-council', 'fictional-provider'),
  ).map((record): ServiceRecord => ({ ...(record as ServiceRecord), slug: 'any-house' }));
  const anySource = (slug: string) => ({
    slug,
    title: slug,
    publisher: 'Any',
    tier: 'service' as const,
  });

  it('changes nothing in any record, whatever the spreadsheet did to its look', async () => {
    const sources = ['fictional-council', 'fictional-provider'].map(anySource);
    await fc.assert(
      fc.asyncProperty(anyService, anyHabits, async (service, habits) => {
        const directory = fictionalDirectory({ services: [service], sources });
        const context = fictionalContext(directory);
        const text = savedAgain(tableOf([service], context), habits);
        expect(await readBack(text, directory, context)).toMatchObject(unchanged);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing in any record with any columns left out', async () => {
    const sources = ['fictional-council', 'fictional-provider'].map(anySource);
    const anyColumns = fc.uniqueArray(fc.constantFrom(...serviceColumns), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(anyService, anyColumns, anyHabits, async (service, columns, habits) => {
        const directory = fictionalDirectory({ services: [service], sources });
        const context = fictionalContext(directory);
        const some = serviceColumns.filter(
          (column) => column.role === 'slug' || columns.includes(column),
        );
        const row = serviceRow(service, some, { context, caution: 'Ring.', site });
        const table = [some.map(({ name }) => name), row];
        const read = await readBack(savedAgain(table, habits), directory, context);
        expect(read).toMatchObject(unchanged);
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing in the real records', async () => {
    const { directory } = await readDirectory(resolve('content'));
    if (directory === undefined) throw new Error('The records have problems.');
    const context = contextOf(directory, '2026-11-21');
    const habits: Habits = {
      reversed: true,
      extraColumns: 2,
      ukDates: true,
      capitals: true,
      lineEnd: '\r\n',
      delimiter: ';',
      quoteAll: false,
      byteOrderMark: true,
    };
    const table = tableOf(directory.services, context);
    expect(await readBack(savedAgain(table, habits), directory, context)).toMatchObject(unchanged);
    const file = [...servicesCsv(directory, context, 'https://x.example/')].join('');
    expect(await readBack(file, directory, context)).toMatchObject({
      ...unchanged,
      services: directory.services.length,
    });
  });
});

describe('dates', () => {
  it.each([
    ['2026-05-31', '2026-05-31'],
    ['31/05/2026', '2026-05-31'],
    ['1/5/26', '2026-05-01'],
    ['31-May-26', '2026-05-31'],
    ['31 May 2026', '2026-05-31'],
    ['May-26', '2026-05'],
    ['2026-05', '2026-05'],
    ['2026', '2026'],
    ['2026-05-31T00:00:00', '2026-05-31'],
    ['31/02/2026', undefined],
    ['soon', undefined],
    ['2026-05-31T is wrong', undefined],
    ['2026-05-31T23:30:00Z', undefined],
    ['31 Mayhem 2026', undefined],
    ['1 Sept 2026', '2026-09-01'],
  ])('%s is read as %s', (written, read) => {
    expect(readDate(written)).toBe(read);
  });

  it('written month first are noticed', () => {
    expect(['05/31/2026', '31/05/2026', '05/06/2026'].map(isMonthFirst)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('readAnswers', () => {
  const press = { source: fictionalSources.press, asOf: '2024' } as const;
  const house = fictionalService({
    contact: { phone: { value: '01632 960001', ...press } },
    who: { children: { value: 'no', ...press, caution: 'Ask.' } },
    admission: {
      offences: { value: 'yes', source: fictionalSources.service },
      notPublishedByChoice: ['admission.prisonOrBail'],
    },
    programme: { aftercare: [{ value: 'A group.', ...press }] },
  });
  const directory = fictionalDirectory({ services: [house, withheldFictionalService()] });
  const answer = (cells: Record<string, string>[], onlyFor?: string) =>
    answersTo(directory, cells, onlyFor ? { onlyFor } : {});
  const one = (cells: Record<string, string>) => answer([{ slug: 'fictional-house', ...cells }]);

  it('writes an answer as the service’s own, and keeps what others say beside it', () => {
    const { changes, problems } = one({
      'who.children': 'Yes',
      'who.children.condition': 'Under 5.',
    });
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      {
        kind: 'changed',
        path: ['who', 'children'],
        value: {
          value: 'yes',
          source: told.source,
          asOf: told.on,
          condition: 'Under 5.',
          conflicts: [{ value: 'no', ...press }],
        },
      },
    ]);
  });

  it('takes an answer that is said again as dated anew', () => {
    const [change] = one({
      'contact.phone': '1632960001',
      'contact.phone.date': '05/06/2026',
    }).changes;
    expect(change).toMatchObject({
      kind: 'dated anew',
      value: { value: '01632 960001', source: told.source, asOf: '2026-06-05' },
    });
  });

  it('keeps the entries of a list that are still there', () => {
    expect(one({ 'programme.aftercare': 'A group. | A flat.' }).changes[0]?.value).toEqual([
      { value: 'A group.', ...press },
      { value: 'A flat.', source: told.source, asOf: told.on },
    ]);
  });

  it('takes away what the service prefers not to publish, and remembers that it was asked', () => {
    const { changes, problems } = one({
      'admission.offences': 'Prefer not to publish',
      'admission.methadone.onArrival': 'prefer not to publish',
      'admission.prisonOrBail': 'yes',
    });
    expect(problems).toEqual([]);
    expect(changes.map(({ key, value }) => [key, value])).toEqual([
      ['admission.offences', undefined],
      ['admission.prisonOrBail', { value: 'yes', source: told.source, asOf: told.on }],
      ['admission.notPublishedByChoice', ['admission.offences', 'admission.methadone.onArrival']],
    ]);
  });

  it('gives a lost zero back', () => {
    const { changes } = one({ 'contact.phone': '1632960002' });
    expect(changes.map(({ value }) => (value as { value: string }).value)).toEqual(['01632960002']);
  });

  it('tells every problem at once, with its line and column, and nothing of a private address', () => {
    const { problems } = answer([
      {
        slug: 'fictional-house',
        'who.pregnant': 'maybe',
        'contact.phone': '1.63E+09',
        'who.children': '',
        'capacity.registeredPlaces': '30',
        'cost.weeklyFee': 'prefer not to publish',
        'contact.phone.date': '2026-12-01',
        'who.children.source': 'me',
        colour: 'red',
      },
      {
        slug: 'fictional-refuge',
        'location.address.lines': '9 Hidden Row',
        'contact.phone': '01632 960009',
      },
      { slug: 'fictional-house' },
      { slug: 'no-house' },
    ]);
    expect(problems.map(({ line, column }) => `${line} ${column}`).toSorted()).toEqual([
      '1 colour',
      '2 capacity.registeredPlaces',
      '2 contact.phone.date',
      '2 cost.weeklyFee',
      '2 location.address.lines',
      '2 who.children.source',
      '2 who.pregnant',
      '3 contact.phone',
      '3 location.address.lines',
      '4 slug',
      '5 slug',
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/Hidden|960009/u);
  });

  it('never takes an emptied cell, “FALSE” or a number in scientific form as an answer', () => {
    const columns = ['who.children', 'who.pregnant', 'contact.phone'];
    const { changes, problems } = one({
      'who.children': '',
      'who.pregnant': 'FALSE',
      'contact.phone': '1.63E+09',
    });
    expect(changes).toEqual([]);
    expect(problems.map(({ column }) => column).toSorted()).toEqual(columns.toSorted());
  });

  it('lets a service speak of itself alone', () => {
    const rows = [
      { slug: 'fictional-house', 'who.couples': 'yes' },
      { slug: 'fictional-refuge', 'who.couples': 'no' },
    ];
    expect(answer(rows, 'fictional-house')).toMatchObject({
      changes: [{ slug: 'fictional-house' }],
      problems: [{ line: 3, column: 'slug' }],
    });
  });
});
