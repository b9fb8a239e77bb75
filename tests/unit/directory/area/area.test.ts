import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutArchived } from '#src/directory/archived.ts';
import { familyPlaces, familyPlacesWords } from '#src/directory/area/family-places.ts';
import { areaHelp } from '#src/directory/area/local-help.ts';
import { nearestServices } from '#src/directory/area/nearest.ts';
import { pagesFound } from '#src/directory/area/own-page.ts';
import { partnershipGaps } from '#src/directory/area/partnership-view.ts';
import { routePart } from '#src/directory/area/route.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
} from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const told = { source: fictionalSources.service };
const partnership = { slug: 'fictional', name: 'Fictional ADP', source: fictionalSources.register };

describe('help near people', () => {
  it('keeps what a newspaper names apart, without a number or a link', () => {
    const help = areaHelp(
      {
        ...partnership,
        localServices: [
          { name: 'Named', about: { value: 'In the news.', source: fictionalSources.press } },
          { name: 'No number', about: { value: 'Help.', ...told } },
          {
            name: 'Has a number',
            about: { value: 'Help.', ...told },
            phone: { value: '01632 960001', ...told },
          },
        ],
      },
      fictionalDirectory().councils,
      context,
    );
    expect(help.toRing.map(({ name }) => name)).toEqual(['Has a number']);
    expect(help.withoutNumber.map(({ name }) => name)).toEqual(['No number']);
    expect(help.named).toEqual([
      { name: 'Named', words: 'In the news.', from: 'Fictional Newspaper' },
    ]);
  });

  it('says of a service with a record what the record says, with its caution and its number', () => {
    const record = fictionalService({
      slug: 'fictional-crisis-house',
      contact: { phone: { value: '01632 960002', ...told } },
      referral: {
        notes: [{ value: 'Direct access.', ...told, caution: 'Said of the whole service: ask.' }],
      },
    });
    const about = { value: 'For people in crisis.', ...told };
    const localServices = [{ name: 'Fictional Crisis House', service: record.slug, about }];
    const [help] = areaHelp(
      { ...partnership, localServices },
      fictionalDirectory().councils,
      fictionalContext(fictionalDirectory({ services: [record] })),
    ).toRing;
    expect(help?.record).toBe('/services/fictional-crisis-house/');
    expect(help?.phone?.lines).toEqual(['01632 960002']);
    expect(help?.rows.map(({ lines, caution }) => [lines[0], caution])).toEqual([
      ['For people in crisis.', undefined],
      ['Direct access.', 'Said of the whole service: ask.'],
    ]);
  });

  it('names council social work as what it is, and whose it is where councils share a partnership', () => {
    const [council] = fictionalDirectory().councils;
    if (!council) throw new Error('The fictional directory has no council.');
    const phone = { value: '01632 960002', ...told };
    const office = { name: 'Duty team', time: 'out-of-hours' as const, phone };
    const here = { ...council, socialWork: [office] };
    const other = { ...council, slug: 'other-council', name: 'Other Council' };
    const [alone] = areaHelp(partnership, [here], context).socialWork;
    expect(alone?.name).toBe('Duty team');
    expect(alone?.phone?.link).toBe('tel:01632960002');
    expect(alone?.rows.flatMap(({ lines }) => lines)).toEqual(['When offices are closed.']);
    expect(areaHelp(partnership, [here, other], context).socialWork[0]?.name).toBe(
      'Fictional Council: Duty team',
    );
  });

  it('shows a service that is for one council of a partnership on no page of another', () => {
    const localServices = [
      {
        name: 'For one council',
        councils: ['other-council'],
        about: { value: 'Help.', ...told },
        phone: { value: '01632 960001', ...told },
      },
    ];
    const [council] = fictionalDirectory().councils;
    if (!council) throw new Error('The fictional directory has no council.');
    const other = { ...council, slug: 'other-council' };
    expect(areaHelp({ ...partnership, localServices }, [council], context).toRing).toEqual([]);
    expect(areaHelp({ ...partnership, localServices }, [other], context).toRing).toHaveLength(1);
  });

  it('has no archived contact in it, whatever the records hold', () => {
    const archived = [{ value: '01632 960999', source: fictionalSources.register, why: 'Dead.' }];
    const shown = withoutArchived([{ ...partnership, archived }]);
    expect(JSON.stringify(shown)).not.toContain('960999');
  });

  it('says what was not found, and counts the councils whose partnership has a page', () => {
    const website = { value: 'https://adp.example.org/', ...told };
    expect(partnershipGaps(partnership)).toHaveLength(3);
    expect(partnershipGaps({ ...partnership, website })).not.toContain('its own page');
    const { councils } = fictionalDirectory();
    const own = { ...partnership, slug: 'fictional-partnership', website };
    expect(pagesFound(councils, [own])).toEqual({ councils: 1, ownPage: 1, pathwayPage: 0 });
  });
});

describe('the nearest rehabs', () => {
  const places = fc.array(
    fc.record({ latitude: fc.double({ min: 55, max: 60, noNaN: true }), island: fc.boolean() }),
    { maxLength: 12 },
  );

  it('come by distance, with those across the sea last and said to be', () => {
    fc.assert(
      fc.property(places, (drawn) => {
        const services = drawn.map(({ latitude, island }, index) =>
          fictionalService({
            slug: `house-${index}`,
            location: {
              ...fictionalService().location,
              disclosure: 'published',
              town: { value: 'Fictiontown', ...told },
              council: { value: 'elsewhere', ...told },
              coordinates: { value: { latitude, longitude: island ? -7 : -4 }, ...told },
            },
          }),
        );
        const near = nearestServices(
          services,
          { latitude: 56, longitude: -4 },
          new Set(),
          context,
          {
            gazetteer: { town: () => undefined, district: () => undefined },
            seaBetween: (_from, to) => to.longitude === -7,
          },
        );
        expect(near).toHaveLength(services.length);
        const seas = near.map(({ overSea }) => Number(overSea));
        expect(seas).toEqual(seas.toSorted());
      }),
      { numRuns: 40 },
    );
  });
});

describe('family places', () => {
  const withChildren = (slug: string, familyUnits?: number) =>
    fictionalService({
      slug,
      who: { children: { value: 'yes', ...told } },
      capacity: familyUnits === undefined ? {} : { familyUnits: { value: familyUnits, ...told } },
    });

  it('adds up what is published and never gives a rate', () => {
    const found = familyPlaces([withChildren('a', 8), withChildren('b'), fictionalService()]);
    expect(found).toMatchObject({ families: 8, unknown: 1 });
    expect(familyPlacesWords(found)).toBe(
      '2 rehabs publish that children can live in with a parent. One of them says it has room for 8 families at a time, and 1 of them does not publish how many.',
    );
    expect(familyPlacesWords(familyPlaces([withChildren('a', 1)]))).toBe(
      '1 rehab publishes that children can live in with a parent. It says it has room for 1 family at a time.',
    );
    expect(familyPlacesWords(familyPlaces([withChildren('a')]))).toContain(
      'with a parent. It does not publish for how many families.',
    );
    expect(familyPlacesWords(familyPlaces([withChildren('a'), withChildren('b')]))).toContain(
      'with a parent. They do not publish for how many families.',
    );
    const two = familyPlaces([withChildren('a', 8), withChildren('b', 2)]);
    expect(familyPlacesWords(two)).toContain('Together they say they have room for 10 families');
  });
});

describe('family places that may have changed', () => {
  it('say so where they are added up', () => {
    const familyUnits = { value: 20, ...told, caution: 'Said when it opened: ask' };
    const house = fictionalService({
      shortName: 'Fictional House',
      who: { children: { value: 'yes', ...told } },
      capacity: { familyUnits },
    });
    expect(familyPlacesWords(familyPlaces([house]))).toBe(
      '1 rehab publishes that children can live in with a parent. It says it has room for 20 families at a time. Fictional House: Said when it opened: ask.',
    );
  });
});

describe('the usual steps', () => {
  const line = (order: number, sources?: string[]) => ({
    slug: `line-${order}`,
    topic: 'journey' as const,
    order,
    words: `Step ${order}.`,
    ...(sources && { sources }),
  });

  it('name a shared source once, and mark our own advice', () => {
    const steps = [3, 1, 2].map((order) => line(order, [fictionalSources.register]));
    const part = routePart([...steps, line(4)], 'journey', context);
    expect(part.steps.map(({ words }) => words)).toEqual([
      'Step 1.',
      'Step 2.',
      'Step 3.',
      'Step 4.',
    ]);
    expect(part.shared.map(({ publisher }) => publisher)).toEqual(['Fictional Regulator']);
    expect(part.steps.flatMap(({ sources }) => sources)).toEqual([]);
    expect(part.steps.map(({ ours }) => ours)).toEqual([false, false, false, true]);
  });

  it('never show a source that may not be shown', () => {
    const part = routePart([line(1, [fictionalSources.revealing])], 'journey', context);
    expect(part.steps[0]?.sources).toEqual([]);
  });
});
