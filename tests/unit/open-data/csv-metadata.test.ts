import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceColumns } from '#src/directory/csv/columns.ts';
import { servicesCsv } from '#src/directory/csv/export.ts';
import { contextOf } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { aboutData, type Edition } from '#src/directory/open-data/about-data.ts';
import { csvMetadata, metadataName } from '#src/directory/open-data/csv-metadata.ts';
import { extracts } from '#src/directory/open-data/extracts.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { csvwTable } from '#src/schema/open-data/csv-metadata.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { anyOf } from '#tests/fixtures/any-of-schema.ts';
import { fictionalDirectory, fictionalSources, testDay } from '#tests/fixtures/fictional.ts';
import { parseCsv } from '#tests/unit/compare/parse-csv.ts';
import { tableErrors } from './csvw-reader.ts';

const edition: Edition = { day: testDay, site: new URL('https://data.example') };
const { directory: read } = await readDirectory('content');
if (read === undefined) throw new Error('The records have problems.');
const real = read;
const metadata = csvMetadata(aboutData('Services', 'services', real, edition));

const anyServices = fc
  .sample(anyOf(serviceSchema, fc.constant(fictionalSources.service)), { numRuns: 40, seed: 7 })
  .map((record, place) => ({ ...(record as ServiceRecord), slug: `any-${place}` }));

function tableOf(directory: Directory): string[][] {
  const lines = servicesCsv(directory, contextOf(directory, testDay), edition.site.href);
  return parseCsv([...lines].join(''));
}

describe('the description of services.csv for programs', () => {
  it('is what CSV on the Web says a description is', () => {
    expect(csvwTable.safeParse(metadata).error).toBeUndefined();
    expect(metadataName).toBe('services.csv-metadata.json');
  });

  it('holds true of every cell of the real file', () => {
    expect(tableErrors(tableOf(real), metadata)).toEqual([]);
  });

  it('holds true of any record', () => {
    const directory = fictionalDirectory({ services: anyServices });
    const table = tableOf(directory);
    expect(table.flat().filter((cell) => cell !== '').length).toBeGreaterThan(3000);
    expect(tableErrors(table, metadata)).toEqual([]);
  });

  it.each([
    ['status', 'perhaps'],
    ['status.date', '31/05/2026'],
    ['grade.wellbeing', '7'],
    ['location.coordinates.longitude', 'west'],
    ['contact.phone', 'on request'],
    ['page', 'the page'],
    ['gradesPublishedOn', '2026-13-01'],
    ['slug', ''],
  ])('is not true of a %s of %j', (name, wrong) => {
    const [head = [], row = []] = tableOf(real);
    const changed = row.map((cell, place) => (head[place] === name ? wrong : cell));
    expect(tableErrors([head, changed], metadata)).toEqual([expect.stringContaining(name)]);
  });

  it('says the same of a column as its page: what it holds and how many', () => {
    const bySame = metadata.tableSchema.columns.map((column, place) => {
      const { name, description, shape } = serviceColumns[place] ?? {};
      return (
        column.name === name &&
        column['dc:description'] === description &&
        (column.separator !== undefined) === (shape?.isList ?? false)
      );
    });
    expect(bySame).toEqual(serviceColumns.map(() => true));
  });

  it('stands with a true row in the description of all files', () => {
    const gazetteer = { town: () => undefined, district: () => undefined };
    const examples = extracts(real, gazetteer, contextOf(real, testDay), edition);
    expect(csvwTable.safeParse(examples[metadataName]).error).toBeUndefined();
    const table = parseCsv(String(examples['services.csv']));
    expect(table).toHaveLength(2);
    expect(tableErrors(table, metadata)).toEqual([]);
  });
});
