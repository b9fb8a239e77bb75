import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFrame } from '#src/islands/map/frame-edges.ts';
import { groupByNearness, nameOfGroup, spotsOf, townsInWords } from '#src/islands/map/groups.ts';
import { isOnMap, parseMappedServices } from '#src/islands/map/mapped-service.ts';
import type { MappedService } from '#src/islands/map/mapped-service.ts';
import { linesAbout } from '#src/islands/map/popups.ts';

const fictional = (slug: string, change: Partial<MappedService> = {}): MappedService => ({
  slug,
  name: `Fictional ${slug}`,
  url: `/services/${slug}/`,
  kind: 'Residential rehab',
  town: 'Perth',
  status: 'Open',
  addressWithheld: false,
  counted: true,
  point: { latitude: 56.4, longitude: -3.4, precision: 'exact' },
  ...change,
});

describe('parseMappedServices', () => {
  it('reads a list, or a list under its name', () => {
    const service = fictional('lodge');
    expect(parseMappedServices([service])).toEqual([service]);
    expect(parseMappedServices({ services: [service] })).toEqual([service]);
  });

  it.each([
    ['no point', { ...fictional('a'), point: null }],
    ['a point in the sea off Africa', { ...fictional('a'), point: { latitude: 0, longitude: 0 } }],
    ['no name', { ...fictional('a'), name: '' }],
    ['another site', { ...fictional('a'), url: 'https://other.example/' }],
    ['another site by two slashes', { ...fictional('a'), url: '//other.example/' }],
    ['a script', { ...fictional('a'), url: 'javascript:alert(1)' }],
    ['nothing', null],
  ])('leaves out an entry with %s', (_, entry) => {
    expect(parseMappedServices([entry, fictional('b')])).toEqual([fictional('b')]);
  });

  it('draws a place whose precision it does not know as a town, never as an address', () => {
    const point = { latitude: 56.4, longitude: -3.4, precision: 'new-kind' };
    const [service] = parseMappedServices([{ ...fictional('a'), point }]);
    expect(service?.point.precision).toBe('town');
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(parseMappedServices(value))).toBe(true);
        expect(Array.isArray(parseMappedServices([value]))).toBe(true);
      }),
    );
  });

  it('leaves closed services to the list', () => {
    expect(isOnMap(fictional('a', { status: 'Closed' }))).toBe(false);
    expect(isOnMap(fictional('a', { status: 'Not confirmed' }))).toBe(true);
  });
});

describe('groupByNearness', () => {
  const at = ({ point }: MappedService) => ({ x: point.longitude, y: point.latitude });
  const placed = (slug: string, x: number) =>
    fictional(slug, { point: { latitude: 0, longitude: x, precision: 'exact' } });

  it('groups what is near and keeps apart what is not', () => {
    const groups = groupByNearness(
      spotsOf([placed('a', 0), placed('b', 100), placed('c', 20)]),
      at,
      34,
    );
    expect(groups.map(({ services }) => services.map(({ slug }) => slug))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });

  it('puts a service in the nearest group, wherever it lies', () => {
    const anywhere = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 30 }), (positions) => {
        const services = positions.map(([x, y], index) =>
          fictional(`s${index}`, { point: { latitude: y, longitude: x, precision: 'exact' } }),
        );
        const groups = groupByNearness(spotsOf(services), at, 34);
        const away = (a: MappedService, b: MappedService) =>
          Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
        for (const {
          services: [first, ...others],
        } of groups)
          for (const other of others) expect(away(first, other)).toBeLessThan(34);
        const firsts = groups.map(({ services: [first] }) => first);
        for (const a of firsts)
          for (const b of firsts) if (a !== b) expect(away(a, b)).toBeGreaterThanOrEqual(34);
      }),
    );
  });

  it('shows every service once', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 });
    fc.assert(
      fc.property(positions, (xs) => {
        const services = xs.map((x, index) => placed(`s${index}`, x));
        const shown = groupByNearness(spotsOf(services), at, 34).flatMap((group) => group.services);
        expect(shown.map(({ slug }) => slug).sort()).toEqual(
          services.map(({ slug }) => slug).sort(),
        );
      }),
    );
  });
});

describe('the words of the map', () => {
  const crieff = fictional('b', { town: 'Crieff' });
  const ayr = fictional('c', { town: 'Ayr' });

  const nameOf = (...services: [MappedService, ...MappedService[]]) =>
    nameOfGroup({ key: '', services });

  it('says in the name of a marker what was asked and who takes people from an area', () => {
    const yes = fictional('a', { standing: 'yes', takesFrom: 'Fife' });
    const ask = fictional('b', { standing: 'ask' });
    expect(nameOf(yes)).toBe(
      'Fictional a, Perth. Says yes to what you chose. Says it takes people from Fife. At the address',
    );
    expect(nameOf(yes, ask)).toBe(
      '2 services in Perth. 1 says yes, 1 to ask. 1 says it takes people from Fife',
    );
  });

  it('names a withheld place as an area', () => {
    const point = { latitude: 56.4, longitude: -3.4, precision: 'town' as const };
    expect(nameOf(fictional('a', { addressWithheld: true, point }))).toContain(
      'An area round the town: the address is not published',
    );
  });

  it('names a marker', () => {
    expect(nameOf(fictional('Lodge'))).toBe('Fictional Lodge, Perth. At the address');
    expect(nameOf(fictional('a'), crieff)).toBe('2 services in Perth and Crieff');
    expect(townsInWords([fictional('a'), crieff, ayr])).toBe('Perth and 2 other towns');
    expect(townsInWords([fictional('a', { town: '' })])).toBe('');
  });

  it('says how exact a place is, and when a service may not be open', () => {
    const point = { latitude: 56.4, longitude: -3.4, precision: 'town' as const };
    const withheld = { addressWithheld: true, point, status: 'Not confirmed' };
    expect(linesAbout(fictional('a', withheld))).toEqual([
      'Residential rehab, Perth',
      'We could not confirm that it is open.',
      'An area round the town: the address is not published.',
    ]);
    expect(linesAbout(fictional('a', { point })).at(-1)).toBe('Centre of the town.');
    expect(linesAbout(fictional('a'))).toEqual(['Residential rehab, Perth', 'At the address.']);
  });
});

describe('withoutFrame', () => {
  it('cuts a shore where it runs along the edge the land was cut to', () => {
    const shore = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [-5, 55],
          [-4, 54.2],
          [-3, 54.2],
          [-2, 55],
        ],
      ],
    };
    expect(withoutFrame(shore).coordinates).toEqual([
      [
        [-5, 55],
        [-4, 54.2],
      ],
      [
        [-3, 54.2],
        [-2, 55],
      ],
    ]);
  });
});
