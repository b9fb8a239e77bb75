import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDistrict } from '#src/search/district.ts';
import { buildLexicon } from '#src/search/understand/lexicon.ts';
import { lexiconEntries } from '#src/search/understand/sources.ts';
import { understand } from '#src/search/understand/understand.ts';
import { PLACES } from '#src/geo/places.ts';
import { fictionalEntry } from '#tests/fixtures/fictional-entry.ts';

const lexicon = buildLexicon(
  lexiconEntries({
    vocabulary: [
      { concepts: ['methadone'], phrases: ['methadone', 'the green'] },
      {
        concepts: ['oral-buprenorphine', 'long-acting-buprenorphine'],
        phrases: ['buprenorphine', 'bupe'],
      },
      { concepts: ['benzodiazepines'], phrases: ['valium', 'diazepam'] },
      { concepts: ['children'], phrases: ['mum and baby', 'kids', 'wean'] },
      { concepts: ['no-faith'], phrases: ['god free', 'no god'] },
      { concepts: ['christian'], phrases: ['god'] },
      { concepts: ['men'], phrases: ['my son'], onlyRulesOut: true },
    ],
    entries: [
      fictionalEntry({ slug: 'fictional-house', names: ['Fictional House', 'Zebedee Trust'] }),
      fictionalEntry({ slug: 'other-house', names: ['Other House', 'Zebedee Trust'] }),
    ],
    councils: [{ slug: 'fife', name: 'Fife', aliases: [], board: 'fife' }],
    boards: [{ slug: 'fife', name: 'NHS Fife', aliases: [] }],
    towns: PLACES,
  }),
);

const read = (typed: string) => understand(typed, lexicon, readDistrict);
const conceptsOf = (typed: string) =>
  read(typed).concepts.flatMap(({ meaning }) => meaning.concepts);

describe('understand', () => {
  it('reads street words and a town out of a sentence', () => {
    const { concepts, place, unmatched } = read('bupe near Perth');
    expect(concepts[0]?.meaning.concepts).toEqual([
      'oral-buprenorphine',
      'long-acting-buprenorphine',
    ]);
    expect(place?.meaning.name).toBe('Perth');
    expect(unmatched).toEqual([]);
  });

  it.each([
    ['methadnoe', 'letters swapped'],
    ['methdone', 'a letter missing'],
    ['methaddone', 'a letter doubled'],
    ['METHADONE', 'capitals'],
    ['méthadone', 'an accent'],
    ['methodone', 'a wrong letter'],
  ])('forgives %s (%s)', (typed) => {
    expect(conceptsOf(typed)).toEqual(['methadone']);
  });

  it('says what it took a slip to mean', () => {
    expect(read('vallium').concepts[0]).toMatchObject({ typed: 'vallium', corrected: 'valium' });
    expect(read('valium').concepts[0]?.corrected).toBeUndefined();
  });

  it('goes by the longest phrase, so that “god free” is not “god”', () => {
    expect(conceptsOf('god free rehab')).toEqual(['no-faith']);
    expect(conceptsOf('god')).toEqual(['christian']);
  });

  it('reads glued and split words', () => {
    expect(conceptsOf('mumandbaby')).toEqual(['children']);
    expect(conceptsOf('bupren orphine')).toEqual([
      'oral-buprenorphine',
      'long-acting-buprenorphine',
    ]);
  });

  it('uses the outward half of a postcode only', () => {
    for (const typed of ['KY11', 'ky11 2ab', 'KY112AB']) {
      expect(read(`place for my son ${typed}`).place?.meaning).toMatchObject({
        precision: 'postcode-district',
        name: expect.stringMatching(/^KY11, /),
      });
    }
    expect(JSON.stringify(read('ky11 2ab').place?.meaning)).not.toMatch(/2ab/i);
  });

  it('reads the age of a child who comes too, and of a person of 16 or 17', () => {
    expect(read('my 7 year old').concepts[0]?.meaning).toMatchObject({
      concepts: ['children'],
      childAge: 7,
    });
    expect(conceptsOf('17 year old')).toEqual(['young-people']);
    expect(conceptsOf('I’m 17 and scared')).toEqual(['young-people']);
  });

  it('offers the other towns of the same name', () => {
    expect(read('Blackburn').place?.meaning.others).toHaveLength(1);
  });

  it('knows a council area, and finds a provider that runs several', () => {
    expect(read('Fife council').place?.meaning).toMatchObject({
      precision: 'council',
      councils: ['fife'],
    });
    expect(read('zebedee').services[0]?.meaning.slugs).toEqual(['fictional-house', 'other-house']);
  });

  it.each([
    ['not methadone', []],
    ['somewhere without valium', []],
    ['I don’t want methadone', []],
    ['not for kids, methadone', ['methadone']],
    ['methadone, not valium', ['methadone']],
    ['no god', ['no-faith']],
    ['cannot stop valium', ['benzodiazepines']],
    ['do not leave my kids', ['children']],
    ['somewhere that isn’t god', []],
  ])('“%s” selects %j: what stands after “not” selects nothing', (typed, concepts) => {
    expect(conceptsOf(typed)).toEqual(concepts);
  });

  it('takes no place that is not wanted, and the next one that is', () => {
    expect(read('not in Perth').place).toBeUndefined();
    expect(read('Fife not Perth').place?.meaning.name).toBe('Fife');
    expect(read('not in Perth but Dundee').place?.meaning.name).toBe('Dundee');
    expect(read('not in Perth').excluded[0]?.typed).toBe('perth');
  });

  it('keeps the words it does not know', () => {
    expect(read('xylophone near Perth').unmatched).toEqual(['xylophone']);
  });

  it('takes any text at all, and every telling word comes out somewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
        const { unmatched, typed: kept } = read(typed);
        for (const word of unmatched) expect(kept.split(' ')).toContain(word);
      }),
    );
  });
});
