import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { everyCitation, everyText } from '#src/records/walk-record.ts';

interface Researched {
  slug: string;
}

const researchFile = resolve('../shared/research/services.json');
const researched = readResearch();
const { directory } = await readDirectory('content');
const services = directory?.services ?? [];
const sourcesForAll = ['register', 'reference'];
// Lists of many services at once.
const listsOfMany = ['area-codes-2019', 'phs-placements-to-december-2022'];
const notListed = ['priory-hospital-glasgow'];
// Where the mother and child house in Falkirk is, the regulator keeps back.
const keptBack = ['aberlour-falkirk'];

if (researched === undefined) {
  test.skip('the research is not beside this repository: its records cannot be compared', () => {});
} else {
  describe.each(services.map((service) => [service.slug, service] as const))(
    '%s',
    (slug, service) => compare(service, researched.get(slug)),
  );

  test('every researched service has its record, and no other has', () => {
    const expected = [...researched.keys()].filter((slug) => !notListed.includes(slug));
    expect(services.map(({ slug }) => slug)).toEqual(expected.sort());
  });

  test.each(keptBack)('%s has no phone and no address', (slug) => {
    const service = services.find((found) => found.slug === slug);
    expect(service?.location.disclosure).toBe('withheld');
    expect(service?.contact).toBeUndefined();
    expect(phonesIn(service)).toEqual([]);
    expect(postcodesIn(service)).toEqual([]);
  });
}

function compare(service: ServiceRecord, found: Researched | undefined): void {
  const research = JSON.stringify(found ?? {});

  test('has only phone numbers of its own research', () => {
    const known = phonesIn(found);
    expect(phonesIn(service).filter((phone) => !known.includes(phone))).toEqual([]);
  });

  test('has only postcodes of its own research', () => {
    const known = postcodesIn(found);
    expect(postcodesIn(service).filter((postcode) => !known.includes(postcode))).toEqual([]);
  });

  test('cites only pages of its own research', () => {
    const addresses = new Set([...everyCitation(service)].flatMap(({ source }) => pageOf(source)));
    const strange = [...addresses].filter((address) => !mentions(research, address));
    expect(strange).toEqual([]);
  });
}

/** The page a source stands for; none for the lists that every record may cite. */
function pageOf(key: string): string[] {
  const source = directory?.sources.find(({ slug }) => slug === key);
  if (!source?.url || sourcesForAll.includes(source.tier) || listsOfMany.includes(key)) return [];
  return [source.url];
}

function mentions(research: string, address: string): boolean {
  const bare = (words: string) => words.replaceAll(/https?:\/\/(?:www\.)?/gu, '').toLowerCase();
  return bare(research).includes(bare(address).replace(/\/$/u, ''));
}

function phonesIn(record: unknown): string[] {
  const phones = textOf(record).matchAll(/(?<!\w)(?:\+44 ?(?:\(0\))?|0)[1-9](?: ?\d){8,9}(?!\d)/gu);
  return [...phones].map(([phone]) =>
    phone
      .replaceAll(/[^\d+]/gu, '')
      .replace(/^\+44/u, '0')
      .replace(/^00/u, '0'),
  );
}

function postcodesIn(record: unknown): string[] {
  const postcodes = textOf(record).matchAll(/(?<!\w)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\w)/gu);
  return [...postcodes].map(([postcode]) => postcode.replaceAll(' ', ''));
}

function textOf(record: unknown): string {
  return [...everyText(record)].map(({ text }) => text).join('\n');
}

function readResearch(): Map<string, Researched> | undefined {
  if (!existsSync(researchFile)) return undefined;
  const research = JSON.parse(readFileSync(researchFile, 'utf8')) as { services: Researched[] };
  return new Map(research.services.map((record) => [record.slug, record]));
}
