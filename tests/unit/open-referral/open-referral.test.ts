import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { idOf } from '#src/directory/open-referral/ids.ts';
import { makingOf } from '#src/directory/open-referral/making.ts';
import { openReferralFiles } from '#src/directory/open-referral/open-referral.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import {
  apiInformation,
  pageOf,
  service,
  serviceAtLocation,
  serviceAtLocationInList,
  serviceInList,
  taxonomy,
  taxonomyInList,
  taxonomyTerm,
} from '#src/schema/open-referral/service.ts';
import {
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  testDay,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';
import { officialErrors, officialExample, whyNotOfficial } from './official.ts';
import { structureOf } from './structure.ts';

const site = new URL('https://data.example');
const gazetteer = {
  town: () => ({ latitude: 56.5, longitude: -4.5 }),
  district: () => ({ latitude: 56.12, longitude: -4.12 }),
};

/** What the tests look at in a file, once it is read back. */
interface Content {
  id?: string;
  name: string;
  status: string;
  alert?: string;
  assured_date?: string;
  total_items: number;
  contents: Content[];
  attributes: { value?: string; caution?: string; taxonomy_term: { name: string } }[];
}

/** Every file by its path, read back as anyone would read it. */
function filesOf(directory: Directory): Map<string, Content> {
  const making = makingOf(directory, gazetteer, contextOf(directory, testDay), site);
  return new Map(
    openReferralFiles(directory, making).map(({ path, text }) => [path, JSON.parse(text())]),
  );
}

function fileAt(all: Map<string, Content>, path: string): Content {
  const found = all.get(path);
  if (found === undefined) throw new Error(`There is no file ${path}.`);
  return found;
}

// Each of the nine paths: our shape, the official schema of the thing, and the official example of the answer.
const kinds: [path: RegExp, shape: z.ZodType, official: string, example: string | undefined][] = [
  [/^index\.json$/, apiInformation, '', undefined],
  [/^services\.json$/, pageOf(serviceInList), 'service', 'service_list'],
  [/^services\//, service, 'service', 'service_full'],
  [
    /^service_at_locations\.json$/,
    pageOf(serviceAtLocationInList),
    'service_at_location',
    'service_at_location_list',
  ],
  [/^service_at_locations\//, serviceAtLocation, 'service_at_location', 'service_at_location_full'],
  [/^taxonomies\.json$/, pageOf(taxonomyInList), 'taxonomy', 'taxonomy_list'],
  [/^taxonomies\//, taxonomy, 'taxonomy', 'taxonomy'],
  [/^taxonomy_terms\.json$/, pageOf(taxonomyTerm), 'taxonomy_term', 'taxonomy_term_list'],
  [/^taxonomy_terms\//, taxonomyTerm, 'taxonomy_term', 'taxonomy_term'],
];

function kindOf(path: string) {
  const kind = kinds.find(([pattern]) => pattern.test(path));
  if (kind === undefined) throw new Error(`No path of the standard is called ${path}.`);
  return kind;
}

const { directory: real } = await readDirectory('content');
if (real === undefined) throw new Error('The records have problems.');
const files = filesOf(real);

/** Our fields that the official example of the same answer does not have. */
const extras =
  /\.(?:organization_id|eligibility_description|application_process|fees_description|taxonomy_id|as_of|currency|caution|source|value|phones(?:\[\].*)?|link_id)$/;

describe('Open Referral UK', () => {
  it('has all nine paths', () => {
    expect(kinds.map(([pattern]) => [...files.keys()].some((path) => pattern.test(path)))).toEqual(
      kinds.map(() => true),
    );
  });

  it('writes every file as our own description says, without a null', () => {
    for (const [path, content] of files) {
      const [, shape] = kindOf(path);
      expect(`${path} ${JSON.stringify(shape.safeParse(content).error?.issues ?? [])}`).toBe(
        `${path} []`,
      );
    }
    expect(JSON.stringify([...files.values()])).not.toContain('null');
  });

  it(`passes the official schemas without an error${whyNotOfficial ? ` (not looked at: ${whyNotOfficial})` : ''}`, (test) => {
    if (whyNotOfficial !== undefined) return test.skip(whyNotOfficial);
    for (const [path, content] of files) {
      const [, , schema] = kindOf(path);
      if (schema === '') continue;
      const entries = Array.isArray(content.contents) ? content.contents : [content];
      for (const entry of entries) {
        expect([path, ...officialErrors(schema, entry)]).toEqual([path]);
      }
    }
    expect(officialErrors('service', { id: 'CS2022000284', name: null })).not.toEqual([]);
  });

  it(`has the structure of the official examples${whyNotOfficial ? ` (not looked at: ${whyNotOfficial})` : ''}`, (test) => {
    if (whyNotOfficial !== undefined) return test.skip(whyNotOfficial);
    for (const [path, content] of files) {
      const [, , , name] = kindOf(path);
      if (name === undefined) continue;
      const wanted = structureOf(officialExample(name));
      const differing = [...structureOf(content)].filter(
        ([at, kind]) => wanted.get(at) !== kind && !(extras.test(at) && !wanted.has(at)),
      );
      expect([path, ...differing]).toEqual([path]);
    }
  });

  it('names every thing by a lasting identifier of its own', () => {
    expect(idOf('service', 'fictional-house')).toBe(idOf('service', 'fictional-house'));
    expect(idOf('service', 'fictional-house')).toBe('6564d498-c692-5455-ad5e-7d8f04572091');
    const ids = [...files.values()].flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists on one page what it serves one by one, and no path has an end', () => {
    for (const kind of ['services', 'service_at_locations', 'taxonomies', 'taxonomy_terms']) {
      const { contents, total_items } = fileAt(files, `${kind}.json`);
      expect(contents).toHaveLength(total_items);
      for (const { id } of contents) expect(files.has(`${kind}/${id}`)).toBe(true);
    }
  });
});

describe('a service in Open Referral UK', () => {
  const one = (changes: Partial<ServiceRecord>, directory: Partial<Directory> = {}): Content => {
    const all = filesOf(
      fictionalDirectory({ services: [fictionalService(changes)], ...directory }),
    );
    return fileAt(all, `services/${idOf('service', 'fictional-house')}`);
  };
  const source = fictionalSources.service;

  it('has no location when its address is withheld', () => {
    const all = filesOf(fictionalDirectory({ services: [withheldFictionalService()] }));
    expect(fileAt(all, 'service_at_locations.json').total_items).toBe(0);
    expect(JSON.stringify([...all.values()])).not.toMatch(/56\.|postal_code/);
    expect(fileAt(all, 'services.json').contents[0]?.name).toBe('Fictional Refuge');
  });

  it('is assured on the day that a fact was last confirmed, and not at all when none ever was', () => {
    expect(one({})).not.toHaveProperty('assured_date');
    const confirmed = (on: string) => ({
      value: '01632 960000',
      source,
      confirmed: { on, how: 'phone' as const },
    });
    expect(one({ contact: { phone: confirmed('2026-05-02') } }).assured_date).toBe('2026-05-02');
    const confirmations = [
      {
        slug: 'a',
        service: 'fictional-house',
        on: '2026-05-09',
        how: 'phone' as const,
        held: ['name'],
        wrong: [],
      },
      {
        slug: 'b',
        service: 'fictional-house',
        on: '2026-06-09',
        how: 'phone' as const,
        held: [],
        wrong: [{ field: 'name' }],
      },
    ];
    expect(
      one({ contact: { phone: confirmed('2026-05-02') } }, { confirmations }).assured_date,
    ).toBe('2026-05-09');
  });

  it.each([
    ['open', 'active', undefined],
    ['paused', 'temporarily closed', 'Paused.'],
    ['not-confirmed', 'inactive', 'This says nothing about the service'],
    ['closed', 'defunct', 'Closed.'],
  ] as const)('that is %s is %s', (value, status, alert) => {
    const mapped = one({ status: { value, source } });
    expect(mapped.status).toBe(status);
    expect(mapped.alert ?? '').toContain(alert ?? '');
  });

  it('never turns a yes with a condition, or one that sources dispute, into a plain yes', () => {
    const { attributes } = one({
      who: {
        couples: {
          value: 'yes',
          source,
          condition: 'In separate rooms.',
          conflicts: [{ value: 'no', source }],
        },
      },
    });
    const answer = attributes.find(({ taxonomy_term }) => taxonomy_term.name === 'Couples: Yes');
    expect(answer?.caution).toBe('Sources disagree. In separate rooms.');
  });

  it('says how many may stay, and never that a bed is free', () => {
    const mapped = one({
      capacity: { registeredPlaces: { value: 25, source, asOf: '2026-05-31' } },
    });
    const count = mapped.attributes.find(({ value }) => value !== undefined);
    expect(count).toMatchObject({
      value: '25',
      as_of: '2026-05-31',
      taxonomy_term: { name: 'Registered places' },
    });
    expect(mapped).not.toHaveProperty('capacities');
  });
});
