import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDistrict, findPlace, outwardPart, placesNamed } from '#src/geo/gazetteer.ts';
import districts from '#src/geo/outcodes.json' with { type: 'json' };
import places from '#src/geo/places.json' with { type: 'json' };

describe('findPlace', () => {
  it('finds a town however its name is written', () => {
    for (const name of ['St Andrews', 'saint andrews', 'ST. ANDREWS', ' st-andrews '])
      expect(findPlace(name)).toMatchObject({ name: 'St Andrews', council: 'Fife' });
    expect(findPlace("Bo'ness")).toEqual(findPlace('boness'));
  });

  it('asks for the council where two towns share a name', () => {
    expect(placesNamed('Westhill').map(({ council }) => council)).toEqual([
      'Aberdeenshire',
      'Highland',
    ]);
    expect(findPlace('Westhill')).toBeUndefined();
    expect(findPlace('Westhill', 'Highland')).toMatchObject({ council: 'Highland' });
    expect(findPlace('Westhill', 'Fife')).toBeUndefined();
  });

  it('knows a council by its full name, short name and slug', () => {
    const council = 'City of Edinburgh';
    for (const written of [council, 'Edinburgh', 'edinburgh', 'city-of-edinburgh'])
      expect(findPlace('Edinburgh', written)).toMatchObject({ council });
    expect(findPlace('Aberdeen', 'Aberdeenshire')).toBeUndefined();
  });

  it('does not know a town that is not there', () => {
    expect(findPlace('Nowhere-on-Sea')).toBeUndefined();
    expect(findPlace('')).toBeUndefined();
  });
});

describe('the places', () => {
  it('all have a council and lie in Scotland', () => {
    const councils = new Set(places.map((row) => row[4]));
    expect(councils.size).toBe(32);
    for (const [name, latitude, longitude, , council] of places) {
      expect(council, `${name}`).toBeTruthy();
      expect(latitude).toBeGreaterThan(54.6);
      expect(latitude).toBeLessThan(60.9);
      expect(longitude).toBeGreaterThan(-8.7);
      expect(longitude).toBeLessThan(-0.7);
    }
  });
});

describe('findDistrict', () => {
  it('finds a Scottish district', () => {
    expect(findDistrict('pa20')).toMatchObject({ outcode: 'PA20', name: 'Rothesay' });
    expect(findDistrict('EC1A')).toBeUndefined();
    expect(findDistrict('__proto__')).toBeUndefined();
  });
});

describe('outwardPart', () => {
  it.each([
    ['PA20 9AB', 'PA20'],
    ['pa209ab', 'PA20'],
    ['  eh1   1aa ', 'EH1'],
    ['EH11AA', 'EH1'],
    ['EH11 1AA', 'EH11'],
    ['EH11', 'EH11'],
    ['EH1 1', 'EH1'],
    ['EH1 1A', 'EH1'],
    ['PA 20', 'PA20'],
    ['PA 20 9AB', 'PA20'],
    ['g75-0aa', 'G75'],
    ['G1', 'G1'],
    ['ZE1', 'ZE1'],
    ['EC1A 1BB', 'EC1A'],
  ])('%s is %s', (typed, outward) => expect(outwardPart(typed)).toBe(outward));

  it.each(['', 'Perth', 'near EH1', 'EH', '12', 'on methadone', 'PA20 9ABC', 'G1 to G5'])(
    '%s is no postcode',
    (typed) => expect(outwardPart(typed)).toBeUndefined(),
  );

  it('finds every district again in any whole postcode of it', () => {
    const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
    const inward = fc.tuple(fc.integer({ min: 0, max: 9 }), letter, letter);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(districts)),
        inward,
        fc.constantFrom('', ' ', '  '),
        (outcode, end, space) => {
          expect(outwardPart(`${outcode}${space}${end.join('')}`.toLowerCase())).toBe(outcode);
        },
      ),
    );
  });
});
