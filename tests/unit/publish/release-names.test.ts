import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inOrder,
  nextRelease,
  RELEASES_KEPT,
  releaseNumber,
  releasesBefore,
  releasesThatTell,
  releasesTooMany,
} from '#scripts/publish/release-names.ts';

const made = new Date('2026-11-22T01:30:00.123Z');
const anyNames = fc
  .uniqueArray(fc.integer({ min: 1, max: 2_000_000 }), { maxLength: 12 })
  .map((numbers) =>
    numbers.map((number) => `${String(number).padStart(6, '0')}-2026-01-01T00-00-00Z`),
  );

describe('the names of releases', () => {
  it('hold a number and the moment they were made', () => {
    expect(nextRelease([], made)).toBe('000001-2026-11-22T01-30-00Z');
    expect(nextRelease(['000009-2030-01-01T00-00-00Z', 'notes'], made)).toBe(
      '000010-2026-11-22T01-30-00Z',
    );
  });

  it('put the next one after all others, whatever the clock says', () => {
    fc.assert(
      fc.property(
        anyNames,
        fc.date({ noInvalidDate: true, min: new Date(0), max: made }),
        (names, now) => {
          const next = nextRelease(names, now);
          expect(inOrder([...names, next]).at(-1)).toBe(next);
        },
      ),
    );
  });

  it('never give up the one served, and keep the newest besides', () => {
    fc.assert(
      fc.property(anyNames, fc.nat(), (names, pick) => {
        const current = names[pick % Math.max(1, names.length)];
        if (current === undefined) return;
        const gone = releasesTooMany(names, current);
        const left = names.filter((name) => !gone.includes(name));
        expect(left).toContain(current);
        expect(left).toHaveLength(Math.min(names.length, RELEASES_KEPT));
        const newestGone = Math.max(0, ...gone.map((name) => releaseNumber(name) ?? 0));
        const others = left.filter((name) => name !== current);
        expect(others.every((name) => (releaseNumber(name) ?? 0) > newestGone)).toBe(true);
      }),
    );
  });

  it('lead back from the one served to the one before it', () => {
    const names = [1, 2, 10].map(
      (number) => `${String(number).padStart(6, '0')}-2026-01-01T00-00-00Z`,
    );
    expect(releasesBefore(names, names[2] ?? '')).toEqual([names[1], names[0]]);
    expect(releasesBefore(names, names[0] ?? '')).toEqual([]);
  });
});

describe('releases that show an address now withheld', () => {
  it('are those that did not withhold it', () => {
    const kept = [
      { name: 'a', withheld: ['one'] },
      { name: 'b', withheld: ['one', 'two'] },
      { name: 'c', withheld: [] },
    ];
    expect(releasesThatTell(kept, ['one', 'two'])).toEqual(['a', 'c']);
    expect(releasesThatTell(kept, ['one'])).toEqual(['c']);
    expect(releasesThatTell(kept, [])).toEqual([]);
  });
});
