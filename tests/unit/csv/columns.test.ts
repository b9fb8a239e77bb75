import { describe, expect, it } from 'vitest';
import { columnGroups } from '#src/directory/csv/column-groups.ts';
import { formatWords } from '#src/directory/csv/cell-shape.ts';
import { serviceColumns } from '#src/directory/csv/columns.ts';

describe('the page of the columns', () => {
  const facts = columnGroups().flatMap((group) => group.facts);

  it('explains every column of the file once', () => {
    const named = facts.flatMap(({ values, beside }) => [
      ...values.map(({ name }) => name),
      ...beside,
    ]);
    expect(named.toSorted()).toEqual(serviceColumns.map(({ name }) => name).toSorted());
  });

  it('says of each what it holds and how it is written', () => {
    const silent = facts
      .flatMap(({ values }) => values)
      .filter(({ meaning, format }) => meaning.length < 5 || format.length < 5);
    expect(silent).toEqual([]);
    expect(facts.filter(({ values }) => values.length === 0)).toEqual([]);
  });

  it('keeps a fact with what stands beside it, under the subject people look for', () => {
    const groups = new Map(columnGroups().map(({ heading, facts: ofGroup }) => [heading, ofGroup]));
    const names = (heading: string) =>
      groups.get(heading)?.flatMap(({ values }) => values.map(({ name }) => name)) ?? [];
    expect(names('Who inspects it')).toContain('grade.wellbeing');
    expect(names('Where it is')).toContain('addressShown');
    const ages = groups
      .get('Who can come')
      ?.find(({ values }) => values[0]?.name === 'who.ages.from');
    expect(ages?.values.map(({ name }) => name)).toEqual([
      'who.ages.from',
      'who.ages.to',
      'who.ages.words',
    ]);
    expect(ages?.beside).toEqual(['who.ages.date', 'who.ages.source', 'who.ages.note']);
  });
});

describe('the format of a cell', () => {
  const formatOf = (name: string) => {
    const column = serviceColumns.find((known) => known.name === name);
    return column && formatWords(column.shape);
  };

  it.each([
    ['grade.wellbeing', 'A whole number from 1 to 6.'],
    ['capacity.places', 'A whole number from 1 to 999.'],
    ['who.couples', 'One of: yes, no, case-by-case.'],
    ['contact.phone', 'A phone number: 0, then digits and spaces.'],
    ['otherNames', 'Words. Several with “ | ” between them.'],
    [
      'otherNames.date',
      'A day, a month or a year: 2026-05-31, 2026-05 or 2026. Several with “ | ” between them.',
    ],
    ['otherNames.note', 'Words.'],
  ])('of %s is told in words', (name, words) => {
    expect(formatOf(name)).toBe(words);
  });
});
