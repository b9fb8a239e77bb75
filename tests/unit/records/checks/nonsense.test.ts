import { describe, expect, it } from 'vitest';
import { soundText } from '../sound-folder.ts';
import { moreSources, toldOfHouse } from './told-of-house.ts';

const councils = {
  'areas/councils.yaml': soundText('areas/councils.yaml').replaceAll('fictionshire', 'fife'),
};
const others = Object.fromEntries(
  ['services/fictional-withheld-house.yaml'].map((file) => [
    file,
    soundText(file).replaceAll('fictionshire', 'fife'),
  ]),
);
const inFife = { ...councils, ...others };
const council = ['value: fictionshire', 'value: fife'] as const;
const town = '  town: { value: Fictiontown, source: fictional-register, asOf: 2026-05-31 }\n';
const fact = 'source: fictional-register, asOf: 2026-05-31';
const kinds = (told: string[]) => told.map((line) => line.replace(/^\S+ /u, ''));

describe('where a record says that a service lies', () => {
  it.each([
    ['KY11 1AA', []],
    ['G1 1AA', ['location.address.value.postcode']],
  ])('with the postcode %s in Fife', async (postcode, wrong) => {
    const address = `  address: { value: { lines: [1 Fictional Road], postcode: ${postcode} }, ${fact} }\n`;
    const told = await toldOfHouse([council, [town, town + address]], inFife);
    expect(kinds(told).map((words) => words.split(' ')[0])).toEqual(wrong);
  });

  it.each([
    ['latitude: 56.07, longitude: -3.45', 0],
    ['latitude: 55.86, longitude: -4.25', 1],
  ])('at the point %s is in Fife or is told', async (point, problems) => {
    const coordinates = `  coordinates: { value: { ${point} }, ${fact} }\n`;
    const told = await toldOfHouse([council, [town, town + coordinates]], inFife);
    expect(told).toHaveLength(problems);
    if (problems > 0) expect(told[0]).toContain('which is not in “fife”');
  });
});

describe('a date, a name and a length', () => {
  const sources = { 'sources.yaml': moreSources };

  it('is refused when it is newer than the last reading of its source', async () => {
    const phone = 'value: "01632 960001", source: fictional-register, asOf: 2026-05-31';
    const read = (day: string) =>
      toldOfHouse(
        [[phone, `value: "01632 960001", source: fictional-read, asOf: ${day}`]],
        sources,
      );
    expect(await read('2026-11-01')).toEqual([]);
    expect(await read('2026-11')).toEqual([]);
    const told = await read('2026-11-02');
    expect(told.join()).toContain('is “2026-11-02”, and its source is of 2026-11-01.');
  });

  it('is refused when it is the short name of another service', async () => {
    const told = await toldOfHouse([['kind:', 'shortName: Fictional Withheld House\nkind:']]);
    expect(told.join()).toContain('has the same name as');
    expect(await toldOfHouse([['kind:', 'shortName: Fictional House\nkind:']])).toEqual([]);
  });

  it('is refused when it ends before it begins', async () => {
    const length = (from: number, to: number) =>
      toldOfHouse([
        [
          'admission:',
          `programme:\n  length: { value: { words: Some weeks, weeksFrom: ${from}, weeksTo: ${to} }, ${fact} }\nadmission:`,
        ],
      ]);
    expect(await length(12, 26)).toEqual([]);
    expect((await length(26, 12)).join()).toContain('begins above its end');
  });
});

it.each([
  'Write to someone (at) fictional-place (dot) org.',
  'Write to someone at fictional-place dot org.',
  'Write to someone [at] fictional-place.scot',
  'Manager – Nosuch Person',
  'Ask Nosuch Person, the registered manager.',
  'The manager is Mrs Nosuch Person.',
])('“%s” is a mailbox or a manager in disguise', async (words) => {
  const told = await toldOfHouse([
    ['condition: On a fictional condition.', `condition: "${words}"`],
  ]);
  expect(told.join()).toMatch(/holds an e-mail address|names a manager/u);
});

it.each([
  'Ask at the door. Fictional House is open to all.',
  'The manager decides. Ask at Fictional House.',
  'Look at fictional-house.org for more.',
])('“%s” is neither', async (words) => {
  expect(
    await toldOfHouse([['condition: On a fictional condition.', `condition: "${words}"`]]),
  ).toEqual([]);
});
