import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partialDate, wholeDate } from '#src/schema/partial-date.ts';

const realDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day of the calendar, its month and its year are dates', () => {
  fc.assert(
    fc.property(realDay, fc.constantFrom(4, 7, 10), (day, length) => {
      expect(partialDate.parse(day.slice(0, length))).toBe(day.slice(0, length));
      expect(wholeDate.safeParse(day.slice(0, length)).success).toBe(length === 10);
    }),
  );
});

test('what is accepted is a real day, month or year', () => {
  const digits = (most: number) => fc.integer({ min: 0, max: most }).map((part) => String(part));
  const padded = (most: number) => digits(most).map((part) => part.padStart(2, '0'));
  const written = fc
    .tuple(fc.integer({ min: 1500, max: 9999 }), padded(14), padded(33))
    .map(([year, month, day]) => `${year}-${month}-${day}`);
  fc.assert(
    fc.property(written, (day) => {
      const date = new Date(`${day}T00:00:00Z`);
      const isReal = !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === day;
      expect(partialDate.safeParse(day).success).toBe(isReal && day >= '1900');
    }),
  );
});

test('no other text is a date', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      fc.pre(!/^\d{4}(-\d{2}){0,2}$/u.test(written));
      expect(partialDate.safeParse(written).success).toBe(false);
    }),
  );
});

test.each([2026, null, true, ['2026'], { year: 2026 }])('%j is no date', (value) => {
  expect(partialDate.safeParse(value).success).toBe(false);
});
