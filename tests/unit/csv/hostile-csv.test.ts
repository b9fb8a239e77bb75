import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { chosenTable } from '#src/directory/compare/chosen-table.ts';
import { compareData } from '#src/directory/compare/compare-data.ts';
import { comparisonCsv, csvRecord } from '#src/directory/compare/csv.ts';
import { type Context, contextOf } from '#src/directory/context.ts';
import { unguarded } from '#src/directory/csv/cell-safety.ts';
import { serviceColumns } from '#src/directory/csv/columns.ts';
import { cellWords, servicesCsv } from '#src/directory/csv/export.ts';
import { readAnswers } from '#src/directory/csv/import.ts';
import type { Directory } from '#src/directory/directory.ts';
import { figureRows, figuresCsv } from '#src/directory/open-data/figures-csv.ts';
import { questionnaireColumns } from '#src/directory/questionnaire/sheet.ts';
import { servicesToCheck } from '#src/directory/stale/calls.ts';
import { staleRows } from '#src/directory/stale/report.ts';
import { testDay } from '#tests/fixtures/fictional.ts';
import { hostileDirectory, onlySlug } from '#tests/fixtures/hostile/directory.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';

const site = 'https://data.example/';

/** Every file for spreadsheets there is, by a name for this test. */
function filesOf(directory: Directory, context: Context): [name: string, text: string][] {
  const compared = compareData(directory, context);
  const chosen = compared.services.slice(0, 4).map(({ slug }) => slug);
  const questionnaires = directory.services.map((service): [string, string] => {
    const only = { ...directory, services: [service] };
    const csv = servicesCsv(only, context, site, questionnaireColumns(service));
    return [`${service.slug}.csv`, [...csv].join('')];
  });
  const stale = staleRows(servicesToCheck(directory.services, context));
  return [
    ['services.csv', [...servicesCsv(directory, context, site)].join('')],
    ['figures.csv', figuresCsv(directory, context)],
    ['comparison.csv', comparisonCsv(chosenTable(compared, chosen), compared, site)],
    ['stale.csv', stale.map(csvRecord).join('')],
    ...questionnaires,
  ];
}

const alreadyRead = new Map<string, string[][]>();

/** The strict reader of csv-parse: as many cells in each record, quotes where they belong. */
function read(text: string): string[][] {
  const known = alreadyRead.get(text);
  if (known) return known;
  const rows: string[][] = parse(text, { bom: true, recordDelimiter: '\r\n' });
  alreadyRead.set(text, rows);
  return rows;
}

describe.each([
  ['that the schemas accept', acceptedWords],
  ['that no schema accepts', refusedWords],
])('hostile words %s', (_kind, words) => {
  const directory = hostileDirectory(words);
  const context = contextOf(directory, testDay);
  const files = filesOf(directory, context);

  it('leave every file one that a strict reader takes, with rows of one length', () => {
    for (const [name, text] of files) {
      const [head = [], ...rows] = read(text);
      expect(`${name} ${head.length > 3 && rows.length > 0}`).toBe(`${name} true`);
    }
  });

  it('begin no cell that a spreadsheet would work out', () => {
    const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
    for (const [name, text] of files) {
      // A number that is less than nought is one: −4.25° is west.
      const cells = read(text)
        .flat()
        .filter((cell) => !/^-\d+(?:\.\d+)?$/.test(cell));
      expect([name, cells.filter((cell) => formula.test(cell))]).toEqual([name, []]);
    }
  });

  it('come back from services.csv and figures.csv as they were, without the apostrophe', () => {
    const [, ...rows] = read(files[0]?.[1] ?? '');
    const row = { context, caution: 'x', site };
    const different: string[][] = [];
    for (const [place, service] of directory.services.entries()) {
      for (const [at, column] of serviceColumns.entries()) {
        if (column.name === 'readThis') continue;
        const come = unguarded(rows[place]?.[at] ?? '');
        // No file in UTF-8 can hold half a character.
        const gone = cellWords(service, column, row).toWellFormed();
        if (come !== gone) different.push([service.slug, column.name, gone, come]);
      }
    }
    expect(different).toEqual([]);
    const [head = [], ...figures] = read(files[1]?.[1] ?? '');
    expect(figures.map((cells) => unguarded(cells[head.indexOf('label')] ?? ''))).toEqual(
      figureRows(directory.figures, context).map(({ label }) => label.toWellFormed()),
    );
  });
});

it('accepted words in services.csv change nothing when the file is read back', () => {
  const directory = hostileDirectory(acceptedWords);
  const context = contextOf(directory, testDay);
  const [header = [], ...rows] = read([...servicesCsv(directory, context, site)].join(''));
  const given = { directory, context, source: onlySlug, on: '2026-06-10' };
  const outcome = readAnswers(
    { line: 1, cells: header },
    rows.map((cells, place) => ({ line: place + 2, cells })),
    given,
  );
  expect(outcome).toEqual({
    changes: [],
    older: [],
    problems: [],
    services: directory.services.length,
  });
});
