import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatShortlist, parseShortlist } from '#src/islands/shortlist/stored-shortlist.ts';

it('gives back what was kept', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { maxLength: 20 }), (slugs) => {
      expect(parseShortlist(formatShortlist(slugs))).toEqual(slugs);
    }),
  );
});

it.each([
  [null, []],
  ['', []],
  ['not json', []],
  ['null', []],
  ['7', []],
  ['{"version":2,"slugs":["a"]}', []],
  ['{"version":1,"slugs":"a"}', []],
  [
    '{"version":1,"slugs":["fictional-house",7,null,"<b>","a b","fictional-house"]}',
    ['fictional-house'],
  ],
  ['["fictional-house","fictional-hall"]', ['fictional-house', 'fictional-hall']],
])('reads %s', (stored, slugs) => {
  expect(parseShortlist(stored)).toEqual(slugs);
});

it('reads any rubbish as a list of slugs', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (rubbish) => {
      expect(parseShortlist(rubbish).every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
    }),
  );
});
