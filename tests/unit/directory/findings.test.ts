import { describe, expect, test } from 'vitest';
import { findingRows } from '#src/directory/findings.ts';
import { describeBedrooms } from '#src/directory/wording.ts';

const asOf = '2026-05-31';
const linesOf = (told: Parameters<typeof findingRows>[0]) =>
  Object.fromEntries(findingRows(told).map(({ label, lines }) => [label, lines]));

describe('complaints upheld', () => {
  test('are counted by year; a year that is not over counts so far', () => {
    const complaintsUpheld = [
      { year: '2026-27', upheld: 1 },
      { year: '2025-26', upheld: 2 },
    ];
    expect(linesOf({ complaintsUpheld, asOf })).toEqual({
      'Complaints upheld': ['1 since April 2026', '2 in the year from April 2025'],
    });
  });

  test.each([
    ['2026-05-31', undefined, 'None listed since April 2024.'],
    ['2026-03-31', '2002-04-01', 'None listed since April 2023.'],
    ['2026-05-31', '2026-01-29', 'None listed since this registration began.'],
  ])('in a file of %s, registered on %s: %s', (day, registeredOn, words) => {
    const told = { complaintsUpheld: [], asOf: day, ...(registeredOn && { registeredOn }) };
    expect(linesOf(told)['Complaints upheld']).toEqual([words]);
  });

  test('and inspections that no file was read for have no row', () => {
    expect(findingRows({ asOf })).toEqual([]);
  });
});

test('an inspection tells its day, what had to be put right and by when, and what to ask', () => {
  const inspections = [
    { inspectedOn: '2026-01-22', requirements: false, recommendations: false },
    {
      inspectedOn: '2025-10-10',
      requirements: true,
      dueBy: ['2025-12-29', '2026-03-01'],
      recommendations: true,
      inShort: 'A door that shuts.',
    },
  ];
  expect(linesOf({ inspections, asOf })['What inspectors asked for']).toEqual([
    '22 January 2026: nothing had to be put right.',
    '10 October 2025: something had to be put right, by 29 December 2025 and 1 March 2026. In our words: A door that shuts. Ask if it was done. Inspectors also said what could be better.',
  ]);
});

test.each([
  [{ beds: 34, single: 34 }, 'All 34 bedrooms are single.'],
  [{ beds: 1, single: 1 }, 'There is one bedroom, a single one.'],
  [{ beds: 10, single: 8 }, '8 of the 10 beds are in single bedrooms.'],
  [{ beds: 10, single: 1 }, '1 of the 10 beds is in a single bedroom.'],
  [
    { beds: 42, single: 0 },
    'The register lists no single bedrooms, for 42 beds. Ask how rooms are shared.',
  ],
])('beds %j: %s', (bedrooms, words) => {
  expect(describeBedrooms(bedrooms)).toBe(words);
});
