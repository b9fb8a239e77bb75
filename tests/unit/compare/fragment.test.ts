import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePath,
  decodeChosen,
  encodeChosen,
  isChoice,
} from '#src/directory/compare/fragment.ts';
import { inColumns, pickFor } from '#src/islands/compare/use-columns.ts';

const slugs = ['a-house', 'b-house', 'c-house', 'd', 'e', 'f', 'g', 'h'];
const known = (slug: string) => slugs.includes(slug);

describe('the fragment of a comparison', () => {
  it('gives back any choice of up to six', () => {
    fc.assert(
      fc.property(fc.subarray(slugs, { maxLength: 6 }), (chosen) => {
        expect(decodeChosen(`#${encodeChosen(chosen)}`, known)).toEqual({
          slugs: chosen,
          unknown: 0,
          tooMany: 0,
        });
      }),
    );
  });

  it('leaves out what is unknown, double or too much, and says how many', () => {
    expect(decodeChosen('#s=d.zz.d.a-house', known)).toEqual({
      slugs: ['d', 'a-house'],
      unknown: 1,
      tooMany: 0,
    });
    expect(decodeChosen(`#s=${slugs.join('.')}`, known)).toMatchObject({
      slugs: slugs.slice(0, 6),
      tooMany: 2,
    });
  });

  it('reads any rubbish as a usable choice', () => {
    fc.assert(
      fc.property(fc.string(), (rubbish) => {
        expect(decodeChosen(rubbish, known).slugs.every(known)).toBe(true);
      }),
    );
  });

  it('is not written when nothing is chosen, and “#main” is not a choice', () => {
    expect(comparePath([])).toBe('/compare/');
    expect(comparePath(['d', 'e'])).toBe('/compare/#s=d.e');
    expect([isChoice('#main'), isChoice('#s=d'), isChoice('')]).toEqual([false, true, true]);
  });
});

describe('the columns', () => {
  it('hold all when all fit, and those picked first when not', () => {
    expect(inColumns(['a', 'b'], [], 2)).toEqual(['a', 'b']);
    expect(inColumns(['a', 'b', 'c'], ['c', 'b'], 2)).toEqual(['c', 'b']);
    expect(inColumns(['a', 'b', 'c'], ['gone', 'c'], 2)).toEqual(['c', 'a']);
  });

  it('change places when one is picked that stands in the other column', () => {
    expect(pickFor(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
    expect(pickFor(['a', 'b'], 0, 'b')).toEqual(['b', 'a']);
  });
});
