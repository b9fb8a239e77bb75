import { describe, expect, test } from 'vitest';
import { ownRegistrations } from '#src/directory/grades.ts';
import { readDirectory } from '#src/records/read-directory.ts';

const { directory } = await readDirectory('content');

function service(slug: string) {
  const found = directory?.services.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no record of ${slug}.`);
  const [registration] = ownRegistrations(found.regulation);
  return { ...found, registration };
}

test.each([
  ['abbeycare-erskine', 34],
  ['phoenix-futures-scottish-residential', 31],
  ['rae-house', 27],
  ['calderglen-house', 24],
  ['crossreach-abstinence-recovery-glasgow', 18],
  ['wernham-house', 17],
  ['beechwood-house', 14],
  ['highland-and-islands-residential-recovery-centre', 6],
])('%s has single bedrooms only, as many as the register counts', (slug, beds) => {
  expect(service(slug).capacity?.bedrooms).toMatchObject({
    value: { beds, single: beds },
    source: 'ci-register-2026-05-31',
    asOf: '2026-05-31',
  });
});

test.each([
  'abbeycare-erskine',
  'aberlour-dundee',
  'beechwood-house',
  'calderglen-house',
  'crossreach-abstinence-recovery-glasgow',
  'harper-house',
  'highland-and-islands-residential-recovery-centre',
  'phoenix-futures-scottish-residential',
  'rae-house',
])('%s is registered to care for alcohol and drugs, and for nothing else', (slug) => {
  expect(service(slug).who?.registeredFor?.value).toEqual(['alcohol', 'drugs']);
});

test('Wernham House is registered for more: mental ill health and physical disability among it', () => {
  const areas = service('wernham-house').who?.registeredFor?.value;
  expect(areas).toHaveLength(9);
  expect(areas).toEqual(
    expect.arrayContaining(['alcohol', 'drugs', 'mental-ill-health', 'physical-disability']),
  );
});

test('Calderglen House takes people with alcohol as well: no note says that it is not named', () => {
  const { substances } = service('calderglen-house');
  expect(substances?.value).toEqual(['alcohol', 'drugs']);
  expect(substances?.caution).toBeUndefined();
});

test('Abbeycare had one complaint upheld in 2026-27, the others of the list none', () => {
  expect(service('abbeycare-erskine').registration?.complaintsUpheld).toEqual([
    { year: '2026-27', upheld: 1 },
  ]);
  for (const slug of ['phoenix-futures-scottish-residential', 'rae-house', 'beechwood-house']) {
    expect(service(slug).registration?.complaintsUpheld).toEqual([]);
  }
});

describe('what inspections asked for', () => {
  test.each([
    ['abbeycare-erskine', '2025-11-25', '2026-04-30'],
    ['beechwood-house', '2025-10-10', '2025-12-29'],
    ['the-haven-kilmacolm', '2025-04-30', '2025-07-20'],
  ])('%s had to put something right after %s by %s', (slug, inspectedOn, due) => {
    const made = service(slug).registration?.inspections?.filter(
      ({ requirements }) => requirements,
    );
    expect(made).toEqual([expect.objectContaining({ inspectedOn, dueBy: [due] })]);
  });

  test('Phoenix Futures was inspected in December 2025 and had nothing to put right', () => {
    const { registration } = service('phoenix-futures-scottish-residential');
    expect(registration?.inspections).toEqual([
      { inspectedOn: '2025-12-05', requirements: false, recommendations: false },
    ]);
  });
});

describe('the register’s rows that are a house of ours', () => {
  test.each([
    ['jericho-house-greenock-bank-street', 'CS2026000033', 27, '01475 741950', 'PA15 4PA'],
    ['jericho-house-dundee', 'CS2026000225', 12, '01382 223627', 'DD1 1PE'],
  ])('%s has its number, address and places from %s', (slug, csNumber, places, phone, postcode) => {
    const { registration, capacity, contact, location } = service(slug);
    expect(registration).toMatchObject({ csNumber, gradings: [] });
    expect(capacity?.registeredPlaces?.value).toBe(places);
    expect(contact?.phone?.value).toBe(phone);
    expect(location.disclosure === 'published' && location.address?.value.postcode).toBe(postcode);
  });

  test('Bank Street has 27 registered places: the older 16 and 28 are kept beside them', () => {
    const { capacity } = service('jericho-house-greenock-bank-street');
    expect(capacity?.places).toBeUndefined();
    expect(capacity?.registeredPlaces?.conflicts?.map(({ value }) => value)).toEqual([
      '28 beds across the two Greenock houses',
      16,
    ]);
  });

  test('the houses of Jericho carry no grade of their former owner', () => {
    for (const slug of ['jericho-house-greenock-bank-street', 'jericho-house-dundee']) {
      const registrations = ownRegistrations(service(slug).regulation);
      expect(registrations).toHaveLength(2);
      for (const { registeredOn, gradings } of registrations) {
        expect(gradings.every(({ publishedOn }) => publishedOn >= (registeredOn ?? ''))).toBe(true);
      }
    }
  });

  test('the Highland centre has its places and its grades of February 2026, and no mobile number', () => {
    const { registration, capacity, contact } = service(
      'highland-and-islands-residential-recovery-centre',
    );
    expect(capacity?.registeredPlaces?.value).toBe(6);
    expect(registration?.lastInspectedOn).toBe('2026-01-16');
    expect(registration?.gradings).toEqual([
      {
        publishedOn: '2026-02-19',
        scheme: 'key-questions',
        wellbeing: 4,
        leadership: 4,
        staffTeam: 4,
        setting: 5,
        carePlanning: 4,
      },
    ]);
    expect(contact?.phone?.value.startsWith('07') ?? false).toBe(false);
  });

  test('Safe as Houses is still only supposed to be its row', () => {
    const { regulation } = service('safe-as-houses');
    expect(ownRegistrations(regulation)).toEqual([]);
  });
});

test('no withheld house has words on what had to be put right', () => {
  const withheld = directory?.services.filter(({ location }) => location.disclosure === 'withheld');
  expect(withheld?.length).toBeGreaterThan(0);
  expect(JSON.stringify(withheld)).not.toContain('inShort');
});
