import { describe, expect, it, test } from 'vitest';
import { isNamedAfterPlace, tellsPlace } from '#src/directory/withheld/place-words.ts';
import { soundText, toldOf } from './sound-folder.ts';

test.each([
  'At 9 Hidden Street.',
  'at 9 hidden street',
  'AT 9 HIDDEN STREET',
  'At 9  Hidden  Loan',
  '12b Old Hidden Wynd',
  '3 Hidden Vennel',
  '7 Hidden Brae',
  '1 The Hidden Road',
  'FK1 2AB',
  'fk12ab',
  'in FK1',
  'ＦＫ１ ２ＡＢ',
  'https://maps.app.goo.gl/abc',
  'https://www.google.co.uk/maps/place/x',
  'https://www.openstreetmap.org/?mlat=1',
  'https://what3words.com/a.b.c',
  '///filled.count.soap',
  'geo:56.00,-3.78',
  '56.0012, -3.7831',
  'It is at 56.00°N 3.78°W',
])('“%s” tells where a house is', (words) => {
  expect(tellsPlace(words)).toBe(true);
});

test.each([
  'Mothers with children up to age 5.',
  'Stays of 12 to 24 weeks, in a place of its own.',
  '4 registered places',
  'The first 3 weeks are the hardest, by the way.',
  'A national service in Falkirk.',
  'https://www.fictional-provider.example/families/',
  'Grades of 4 to 5.50 in 2026',
])('“%s” tells nothing of a place', (words) => {
  expect(tellsPlace(words)).toBe(false);
});

test('a name or an address of a page that is a street is seen, with or without its number', () => {
  const streets = [
    'Hidden Street House',
    '9-hidden-street',
    'https://x.example/news/hidden-road-home',
  ];
  for (const name of streets) expect(isNamedAfterPlace(name)).toBe(true);
  const kinds = ['Mother and Child Recovery House – Falkirk', 'fictional-withheld-house'];
  for (const name of kinds) expect(isNamedAfterPlace(name)).toBe(false);
});

describe('the record of a withheld house', () => {
  const refuge = 'services/fictional-withheld-house.yaml';
  const sound = soundText(refuge);
  const sources = soundText('sources.yaml');

  it.each([
    [
      'a name that is a street',
      'Fictional Withheld House',
      'Hidden Street House',
      'withheld-place',
    ],
    ['a map in its words', 'A fictional register.', 'https://maps.app.goo.gl/x', 'withheld-place'],
    ['a point in its words', 'A fictional register.', 'At 56.0012, -3.7831.', 'withheld-place'],
    ['a street in capitals', 'A fictional register.', 'AT 9 HIDDEN  WYND.', 'withheld-place'],
  ])('may not hold %s', async (_what, from, to, kind) => {
    const told = await toldOf({ [refuge]: sound.replace(from, to) });
    expect(told.lines.join()).toContain(kind);
    expect(told.printed).not.toMatch(/hidden (?:street|wynd)|maps\.app|56\.00/iu);
  });

  it('may not have a file name that is a street', async () => {
    const told = await toldOf({ 'services/9-hidden-street.yaml': sound });
    expect(told.lines.join()).toContain('withheld-place');
  });

  it.each([
    'title: News of 9 Hidden Street',
    'title: News, url: "https://x.example/hidden-street"',
  ])('may not cite a source with %s', async (words) => {
    const told = await toldOf({
      'sources.yaml': `${sources}\ntelling: { ${words}, publisher: Fictional Paper, tier: service }\n`,
      [refuge]: sound.replace(
        'status: { value: open, source: fictional-register',
        'status: { value: open, source: telling',
      ),
    });
    expect(told.lines.join()).toContain('withheld-detail');
  });
});

it('a postcode stands in an address alone, in whatever record', async () => {
  const files = [
    'providers/fictional-provider.yaml',
    'glossary.yaml',
    'services/fictional-house.yaml',
  ];
  for (const file of files) {
    const text = soundText(file);
    const [words = ''] = /(?<=value: |meaning: )[A-Z][\w ]+/u.exec(text) ?? ['Fictional'];
    const told = await toldOf({ [file]: text.replace(words, `${words} FK1 2AB`) });
    expect(told.lines.join(), file).toContain('postcode-in-text');
  }
});

describe('a house that we keep back until its provider agrees', () => {
  const refuge = 'services/fictional-withheld-house.yaml';
  const source = 'source: fictional-service';
  const awaiting = soundText(refuge)
    .replace('reason: regulator', 'reason: provider-has-not-agreed')
    .replace(
      'kind:',
      `otherNames:\n  - { value: Fictional Grove, ${source} }\ncontact:\n  phone: { value: "01632 960001", ${source} }\nkind:`,
    );

  it('may have the name and the phone that it uses in public, and no street', async () => {
    expect((await toldOf({ [refuge]: awaiting })).lines).toEqual([]);
    const street = awaiting.replace('Fictional Grove', '9 Fictional Grove');
    expect((await toldOf({ [refuge]: street })).lines.join()).toContain('withheld-place');
  });

  it('may have neither while the regulator keeps it back', async () => {
    const kept = awaiting.replace('reason: provider-has-not-agreed', 'reason: regulator');
    expect((await toldOf({ [refuge]: kept })).lines.join().match(/withheld-detail/gu)).toHaveLength(
      2,
    );
  });
});
