import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCell, listEntries } from '#src/directory/csv/cell-list.ts';
import { guarded, guardedAsText, unguarded } from '#src/directory/csv/cell-safety.ts';
import { serviceColumns } from '#src/directory/csv/columns.ts';
import { servicesCsv } from '#src/directory/csv/export.ts';
import { serviceFactFields } from '#src/schema/service-facts.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';
import { parseCsv } from '#tests/unit/compare/parse-csv.ts';

const words = fc.string({ unit: 'binary', maxLength: 20 });

describe('cells', () => {
  it.each([
    '=1+1',
    '-3',
    '+44 1632 960001',
    '@x',
    '01632960001',
    '3-6',
    '1/2',
    '2026-05',
    '12 May 2026',
    'May 2026',
    '1e5',
    '10:30',
    'TRUE',
    '£1,200',
    '50%',
  ])('keep %j as it is written when a spreadsheet opens them', (written) => {
    expect(guardedAsText(written)).toBe(`'${written}`);
    expect(unguarded(guardedAsText(written))).toBe(written);
  });

  it.each(['01632 960001', '3 to 6 months', 'March', '92 Canal Street', 'KA21 5JB', "'Tis"])(
    'leave %j alone',
    (written) => {
      expect(guardedAsText(written)).toBe(written);
    },
  );

  it('give any words back, guarded either way', () => {
    fc.assert(
      fc.property(words, (written) => {
        expect(unguarded(guardedAsText(written))).toBe(written);
        expect(unguarded(guarded(written))).toBe(written);
        expect(unguarded(guardedAsText(`'${written}`))).toBe(`'${written}`);
      }),
    );
  });

  it('give any list back', () => {
    const entry = words.filter((written) => written === written.trim() && written !== '');
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        expect(listEntries(listCell(entries))).toEqual(entries);
      }),
    );
    expect(listEntries(listCell(['2026', '', '2025']))).toEqual(['2026', '', '2025']);
  });
});

describe('the columns', () => {
  it('have one name each, are described, and hold every fact that fits in cells', () => {
    const names = serviceColumns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(serviceColumns.filter(({ description }) => !/^\p{Lu}|^“/u.test(description))).toEqual(
      [],
    );
    const left = serviceFactFields.filter(
      (field) => !serviceColumns.some((column) => column.field === field),
    );
    expect(left.map(({ key }) => key)).toEqual(['capacity.registeredPlacesHistory']);
  });
});

describe('servicesCsv', () => {
  const secret = { source: fictionalSources.revealing, asOf: '2026-01' };
  const answered = fictionalService({
    contact: {
      hours: { value: '=HYPERLINK("http://x.example")', source: fictionalSources.press },
      whoMayRing: { value: 'Whoever finds it', ...secret },
    },
    who: {
      children: {
        value: 'no',
        source: fictionalSources.service,
        condition: 'Not under 5.',
        caution: 'Ask.',
        conflicts: [{ value: 'yes', source: fictionalSources.press, asOf: '2024' }],
      },
    },
    substances: { value: ['alcohol', 'drugs'], source: fictionalSources.service },
  });
  const directory = fictionalDirectory({ services: [answered, withheldFictionalService()] });
  const csv = [...servicesCsv(directory, fictionalContext(directory), 'https://x.example/')];
  const [head = [], ...rows] = parseCsv(csv.join(''));
  const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];

  it('gives each fact its value, condition, date, source and what to know', () => {
    expect(head.every((name, index) => name === serviceColumns[index]?.name)).toBe(true);
    expect(cell(0, 'who.children')).toBe('no');
    expect(cell(0, 'who.children.condition')).toBe('Not under 5.');
    expect(cell(0, 'who.children.date')).toBe('');
    expect(cell(0, 'who.children.source')).toBe(fictionalSources.service);
    expect(cell(0, 'who.children.note')).toBe(
      'Ask. Another source says: Yes (Fictional Newspaper, 2024).',
    );
    expect(cell(0, 'substances')).toBe('alcohol | drugs');
    expect(cell(0, 'location.address.postcode')).toBe('ZZ1 1ZZ');
  });

  it('keeps a formula as words, and names no source that says where a house is', () => {
    expect(cell(0, 'contact.hours')).toBe('\'=HYPERLINK("http://x.example")');
    expect(csv.join('')).not.toContain(fictionalSources.revealing);
    expect(cell(0, 'contact.whoMayRing')).toBe('');
  });

  it('leaves what is not published empty, and has no address of a withheld service', () => {
    expect(cell(0, 'who.pregnant')).toBe('');
    expect(cell(1, 'addressShown')).toBe('withheld');
    const placed = head.filter((name) => /^location\.(address|coordinates|setting)/u.test(name));
    expect(placed.map((name) => cell(1, name)).join('')).toBe('');
  });
});
