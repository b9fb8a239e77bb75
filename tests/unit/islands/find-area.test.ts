import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import districtCouncils from '#src/geo/district-councils.json' with { type: 'json' };
import outcodes from '#src/geo/outcodes.json' with { type: 'json' };
import { PLACES } from '#src/geo/places.ts';
import { areaReader } from '#src/islands/find-area/read-area.ts';
import { readDirectory } from '#src/records/read-directory.ts';

const { directory } = await readDirectory('content');
const councils = (directory?.councils ?? []).map(({ slug, name, aliases = [] }) => ({
  slug,
  name,
  aliases,
}));
const read = areaReader(councils);

function slugsFor(typed: string): string[] {
  const found = read(typed);
  return found.kind === 'councils' ? found.councils.map(({ slug }) => slug) : [];
}

describe('what is typed to find an area', () => {
  it.each([
    ['Fife', ['fife']],
    ['edinburgh', ['city-of-edinburgh']],
    ['Argyll & Bute Council', ['argyll-and-bute']],
    ['Kirkcaldy', ['fife']],
    ['pa20 9ab', ['argyll-and-bute']],
    ['ZE1', ['shetland-islands']],
    ['Isle of Arran', ['north-ayrshire']],
    ['Barra', ['na-h-eileanan-siar']],
  ])('“%s” leads to its council', (typed, expected) => {
    expect(slugsFor(typed)).toEqual(expected);
  });

  it('offers every council that a district or a shared name may lie in', () => {
    expect(slugsFor('G69')).toEqual(expect.arrayContaining(['glasgow-city', 'north-lanarkshire']));
    expect(slugsFor('DD5')).toEqual(expect.arrayContaining(['dundee-city', 'angus']));
    expect(slugsFor('Westhill')).toEqual(expect.arrayContaining(['highland', 'aberdeenshire']));
  });

  it('offers a misspelt town, and does not choose it', () => {
    expect(read('Kirkcaldi')).toEqual({
      kind: 'suggestions',
      names: expect.arrayContaining(['Kirkcaldy']),
    });
    expect(read('qqqqqqq')).toEqual({ kind: 'nothing' });
    expect(read('SW1A 1AA')).toEqual({ kind: 'not-in-scotland', outcode: 'SW1A' });
  });

  it('knows every council, place and district, and answers anything without failing', () => {
    for (const { slug, name } of councils) expect(slugsFor(name)).toContain(slug);
    for (const { name } of PLACES) expect(slugsFor(name).length).toBeGreaterThan(0);
    for (const outcode of Object.keys(outcodes))
      expect(slugsFor(outcode).length).toBeGreaterThan(0);
    const known = new Set(councils.map(({ slug }) => slug));
    expect(
      Object.values(districtCouncils)
        .flat()
        .filter((slug) => !known.has(slug)),
    ).toEqual([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (typed) => {
        expect(read(typed).kind).toMatch(/^(nothing|councils|not-in-scotland|suggestions)$/);
      }),
      { numRuns: 60 },
    );
  });
});
