import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenTable, sourceWords, valueWords } from '#src/directory/compare/chosen-table.ts';
import { comparisonCsv, csvRecord } from '#src/directory/compare/csv.ts';
import { unguarded } from '#src/directory/csv/cell-safety.ts';
import { comparisonText } from '#src/directory/compare/plain-text.ts';
import { parseCsv } from './parse-csv.ts';
import { dataOf, frank, silent } from './services.ts';

const site = 'https://directory.example/';
const data = dataOf([frank, silent]);
const table = chosenTable(data, [frank.slug, silent.slug]);

describe('comparisonCsv', () => {
  const csv = comparisonCsv(table, data, site);
  const [head, ...records] = parseCsv(csv);

  it('begins so that spreadsheet programs read it as Unicode', () => {
    expect(csv.startsWith('\uFEFFPart,Question,')).toBe(true);
  });

  it('read by another reader equals the table, cell for cell', () => {
    const rows = table.parts.flatMap(({ heading, rows: of }) =>
      of.map((row) => ({ heading, row })),
    );
    expect(head?.slice(2)).toEqual(
      table.services.flatMap(({ name }) => [name, `${name}: source and date`]),
    );
    expect(records.slice(0, rows.length)).toEqual(
      rows.map(({ heading, row: { label, cells } }) => [
        heading,
        label,
        ...cells.flatMap((cell) => [valueWords(cell), sourceWords(cell)]),
      ]),
    );
  });

  it('gives the page of each service, and warns as the site does', () => {
    expect(records.at(-2)?.[2]).toBe('https://directory.example/services/fictional-frank-house/');
    expect(records.at(-1)?.[2]).toContain('Ring before you rely on it.');
  });

  it('has as many cells in each record', () => {
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([head?.length]));
  });
});

describe('csvRecord', () => {
  it.each(['=1+1', '+44', '-2', '@sum', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠x'])(
    'makes %j safe with an apostrophe',
    (words) => {
      expect(parseCsv(csvRecord([words]))).toEqual([[`'${words}`]]);
    },
  );

  it('leaves plain words as they are', () => {
    expect(parseCsv(csvRecord(['01294 588761']))).toEqual([['01294 588761']]);
    expect(csvRecord(['3 – 6 months'])).toBe('3 – 6 months\r\n');
  });

  it('gives back any words, with nothing lost and no formula left', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
        const [read = []] = parseCsv(csvRecord(cells));
        expect(read).toHaveLength(cells.length);
        for (const [index, cell] of read.entries()) {
          expect([cells[index], `'${cells[index]}`]).toContain(cell);
          expect(unguarded(cell)).toBe(cells[index]);
          expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
        }
      }),
    );
  });
});

describe('comparisonText', () => {
  it('names each service beside its answer, its source and its date', () => {
    const text = comparisonText(table, data, site);
    expect(text).toContain('Services side by side, 15 June 2026\nPreview: not checked');
    expect(text).toContain(
      'Methadone\n- Fictional Frank House: Yes; =60 ml, or less; During the stay: you can stay on it. [Fictional Provider, May 2026]\n- Fictional House: Not published\n',
    );
    expect(text).not.toMatch(/undefined|null|\[\]/);
  });
});
