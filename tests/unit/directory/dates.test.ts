import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysSince, describeDate, isInFuture } from '#src/directory/dates.ts';

describe('describeDate', () => {
  it.each([
    ['2026', '2026'],
    ['2022-11', 'November 2022'],
    ['2026-05-31', '31 May 2026'],
    ['2026-05-01', '1 May 2026'],
  ])('shows %s at the precision it was written', (date, words) => {
    expect(describeDate(date)).toBe(words);
  });

  it('says “about” for a date that was worked out', () => {
    expect(describeDate('2024-05', true)).toBe('about May 2024');
  });
});

describe('daysSince', () => {
  it('counts a month from its first day, so that a fact never looks newer than it may be', () => {
    expect(daysSince('2026-05', '2026-06-01')).toBe(31);
    expect(daysSince('2026-05-31', '2026-06-01')).toBe(1);
    expect(daysSince('2026', '2026-01-02')).toBe(1);
  });

  it('never makes a coarser date younger than a finer one within it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990'), max: new Date('2026'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(daysSince(day.slice(0, 7), '2026-11-21')).toBeGreaterThanOrEqual(
            daysSince(day, '2026-11-21'),
          );
        },
      ),
    );
  });
});

describe('isInFuture', () => {
  it.each([
    ['2026-11-22', true],
    ['2026-11-21', false],
    ['2026-11', false],
    ['2026-12', true],
    ['2026', false],
    ['2027', true],
  ])('on 21 November 2026, %s: %s', (date, future) => {
    expect(isInFuture(date, '2026-11-21')).toBe(future);
  });
});
