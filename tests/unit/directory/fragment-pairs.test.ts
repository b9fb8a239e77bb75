import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedAddress, readPairs, writePairs } from '#src/directory/fragment-pairs.ts';

test('whatever is written is read again, also with the end of a sentence after it', () => {
  const words = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(words, words, fc.constantFrom('', '.', ').', '),', '”.', '>'), (q, near, after) => {
      const written = writePairs([
        ['q', q],
        ['near', near],
      ]);
      const read = readPairs(`#${written}${after}`);
      expect([read.get('q'), read.get('near')]).toEqual([q, near].map(wellFormed));
    }),
  );
});

function wellFormed(words: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(words));
}

test.each([
  ['/compare/%23s=harper-house.leap', '/compare/#s=harper-house.leap'],
  ['/services/%23q=methadone).', '/services/#q=methadone'],
  ['/services/leap/).', '/services/leap/'],
  ['/services/leap/%29', '/services/leap/'],
  ['/match/%23sex=woman&age=30', '/match/#sex=woman&age=30'],
  ['/help/,', '/help/'],
])('%s leads on to %s', (broken, mended) => {
  expect(mendedAddress(broken)).toBe(mended);
  expect(mendedAddress(mended.replace(/#.*/, ''))).toBeUndefined();
});

test.each(['/nowhere/', '/services/leap', '/', '/a.b/'])('%s stays as it is', (path) => {
  expect(mendedAddress(path)).toBeUndefined();
});
