import { describe, expect, it } from 'vitest';
import {
  type ChosenTable,
  chosenTable,
  differencesFirst,
  sourceWords,
  valueWords,
} from '#src/directory/compare/chosen-table.ts';
import { mergeSubjects } from '#src/directory/compare/compare-data.ts';
import { closed, dataOf, frank, hidden, silent } from './services.ts';

const data = dataOf([frank, silent, hidden, closed]);

function words({ parts }: ChosenTable, label: string): string[] | undefined {
  return parts
    .flatMap(({ rows }) => rows)
    .find((row) => row.label === label)
    ?.cells.map(valueWords);
}

describe('chosenTable', () => {
  it('says “Not published” where a service is silent, never no', () => {
    const table = chosenTable(data, [frank.slug, silent.slug]);
    expect(words(table, 'Methadone')).toEqual([
      'Yes\n=60 ml, or less\nDuring the stay: you can stay on it.',
      'Not published',
    ]);
    expect(words(table, 'Weekly fee')).toEqual(['£900', 'Not published']);
  });

  it('names the source and the date of each answer', () => {
    const table = chosenTable(data, [frank.slug]);
    const row = table.parts.flatMap(({ rows }) => rows).find(({ id }) => id === 'methadone');
    expect(row?.cells.map(sourceWords)).toEqual(['Fictional Provider, May 2026']);
  });

  it('leaves out what only services that are not chosen speak of', () => {
    expect(words(chosenTable(data, [silent.slug]), 'Pets')).toBeUndefined();
    expect(words(chosenTable(data, [silent.slug, frank.slug]), 'Pets')?.[0]).toBe('Not published');
  });

  it('holds no closed service and nothing it does not know', () => {
    expect(data.services.map(({ slug }) => slug)).not.toContain(closed.slug);
    expect(chosenTable(data, [closed.slug, 'no-such-house']).services).toEqual([]);
  });

  it('shows no register number, address or postcode of a withheld service', () => {
    const found = JSON.stringify(chosenTable(data, [hidden.slug]));
    expect(found).toContain('5, Very good');
    expect(found).not.toMatch(/CS20\d{8}|Made-up Street|ZZ1/);
  });

  it('tells complaints and inspections as counts and days, of a withheld service too', () => {
    const table = chosenTable(data, [hidden.slug, silent.slug]);
    expect(words(table, 'Complaints upheld')).toEqual([
      '2 in the year from April 2025',
      'Not published',
    ]);
    expect(words(table, 'What inspectors asked for')?.[0]).toBe(
      '3 February 2025: nothing had to be put right. Inspectors also said what could be better.',
    );
  });

  it('answers one question on detox where no substance is named, and each where some are', () => {
    const labels = (slugs: string[]) =>
      chosenTable(data, slugs)
        .parts.flatMap(({ rows }) => rows.map(({ label }) => label))
        .filter((label) => label.includes('etox there'));
    expect(labels([silent.slug])).toEqual(['Detox there']);
    expect(labels([frank.slug])).toEqual(['Alcohol detox there']);
  });
});

describe('differencesFirst', () => {
  const table = chosenTable(data, [frank.slug, silent.slug]);
  const ordered = differencesFirst(table);

  it('puts every row that differs before every row that is the same', () => {
    const rows = ordered.parts.flatMap((part) => part.rows);
    const firstSame = rows.findIndex(({ differs }) => !differs);
    expect(firstSame).toBeGreaterThan(0);
    expect(rows.slice(firstSame).some(({ differs }) => differs)).toBe(false);
  });

  it('loses no row and says which are the same', () => {
    const count = ({ parts }: ChosenTable) => parts.flatMap(({ rows }) => rows).length;
    expect(count(ordered)).toBe(count(table));
    expect(ordered.parts.map(({ heading }) => heading)).toContain(
      'The same for all: Can I get in?',
    );
  });

  it('does not call the same answer from another source different', () => {
    const elsewhere = { value: 900, source: 'fictional-newspaper', asOf: '2024' } as const;
    const twin = { ...silent, slug: 'fictional-twin', cost: { weeklyFee: elsewhere } };
    const fees = chosenTable(dataOf([frank, twin]), [frank.slug, twin.slug])
      .parts.flatMap(({ rows }) => rows)
      .find(({ label }) => label === 'Weekly fee');
    expect(fees?.cells.map(sourceWords)).toEqual([
      'Fictional Provider, May 2026',
      'Fictional Newspaper, a news report of 2024',
    ]);
    expect(fees?.differs).toBe(false);
  });
});

describe('mergeSubjects', () => {
  const subjects = (...ids: string[]) => ids.map((id) => ({ id, label: id }));

  it('keeps each service’s order, and puts a new subject after the one it follows', () => {
    const merged = mergeSubjects([subjects('a', 'c', 'd'), subjects('a', 'b', 'd', 'e')]);
    expect(merged.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
