import { expect, test } from 'vitest';
import { PLACES } from '#src/geo/places.ts';
import { readDistrict } from '#src/search/district.ts';
import { buildLexicon } from '#src/search/understand/lexicon.ts';
import { lexiconEntries } from '#src/search/understand/sources.ts';
import { understand } from '#src/search/understand/understand.ts';

const lexicon = buildLexicon(
  lexiconEntries({
    vocabulary: [{ concepts: ['methadone'], phrases: ['methadone'] }],
    entries: [],
    councils: [
      { slug: 'argyll-and-bute', name: 'Argyll and Bute', aliases: [], board: 'highland' },
      { slug: 'na-h-eileanan-siar', name: 'Na h-Eileanan Siar', aliases: [], board: 'isles' },
      { slug: 'north-ayrshire', name: 'North Ayrshire', aliases: [], board: 'ayrshire' },
    ],
    boards: [],
    towns: PLACES,
  }),
);
const read = (typed: string) => understand(typed, lexicon, readDistrict);

test.each([
  ['Leith', 'Beith'],
  ['Inveraray', 'Inverurie'],
  ['Berwick', 'Lerwick'],
  ['Maryhill', 'Harthill'],
  ['Whithorn', 'Whitburn'],
  ['Port Ellen', 'Ellon'],
  ['Dalmarnock', 'Kilmarnock'],
  ['Parkhead', 'Barrhead'],
])('%s is not taken for %s, alone or beside other words', (typed, other) => {
  for (const words of [typed, `methadone near ${typed}`]) {
    const { place, perhaps } = read(words);
    expect(place?.meaning.name).not.toBe(other);
    // Where the list of places has the one that was typed, it is that one.
    if (place === undefined) expect(perhaps?.names).not.toHaveLength(0);
    else expect(place.meaning.name.toLowerCase()).toBe(typed.toLowerCase());
  }
});

test.each([
  ['Glasgwo', 'Glasgow'],
  ['Edinbrugh', 'Edinburgh'],
  ['Abredeen', 'Aberdeen'],
  ['Invernes', 'Inverness'],
  ['Kilmarnnock', 'Kilmarnock'],
  ['Stornaway', 'Stornoway'],
])('%s is a slip of the finger for %s', (typed, town) => {
  expect(read(typed).place?.meaning.name).toBe(town);
});

test.each(['Tarbert in Harris', 'Tarbert, Isle of Harris', 'methadone near tarbert harris'])(
  '“%s” is not the Tarbert in Argyll',
  (typed) => {
    const { place, perhaps } = read(typed);
    expect(place).toBeUndefined();
    expect(perhaps?.names).toEqual(['Tarbert']);
  },
);

test.each(['Stornoway, Lewis', 'Lamlash on Arran', 'Stornoway rum', 'Tarbert'])(
  '“%s” is the town where it is',
  (typed) => {
    expect(read(typed).place?.meaning.name).toBe(/^\w+/.exec(typed)?.[0]);
  },
);

test('of two towns of a name the council area tells which', () => {
  const names = ['Blackburn West Lothian', 'Blackburn in Aberdeenshire'].map(
    (typed) => read(typed).place?.meaning.name,
  );
  expect(names).toEqual(['Blackburn, West Lothian', 'Blackburn, Aberdeenshire']);
});

test('every place we know is itself, and no other', () => {
  const taken = PLACES.filter(({ name }) => {
    const found = read(name).place?.meaning.name;
    return found !== undefined && found !== name && !found.startsWith(`${name},`);
  });
  expect(taken.map(({ name }) => name)).toEqual([]);
});

test('in danger no word is bent into a drug or a town, and none is offered', () => {
  for (const typed of ['my friend wont wake up', 'kill myself near methadnoe', 'i want to die']) {
    const { concepts, place, perhaps } = read(typed);
    expect([concepts, place, perhaps]).toEqual([[], undefined, undefined]);
  }
});

test('an everyday word in a sentence is not taken for a place we do not know', () => {
  expect(read('my dad drinks and will not go').perhaps).toBeUndefined();
  expect(read('methadone near Leith').perhaps?.typed).toBe('leith');
  expect(read('Leith').perhaps?.typed).toBe('leith');
});
