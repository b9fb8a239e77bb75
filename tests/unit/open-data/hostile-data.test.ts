import { describe, expect, it } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import type { Edition } from '#src/directory/open-data/about-data.ts';
import { areasJson } from '#src/directory/open-data/areas-json.ts';
import { publishedRecord } from '#src/directory/open-data/published-record.ts';
import { servicesGeoJson } from '#src/directory/open-data/services-geojson.ts';
import { servicesJson } from '#src/directory/open-data/services-json.ts';
import { sourcesJson } from '#src/directory/open-data/sources-json.ts';
import { makingOf } from '#src/directory/open-referral/making.ts';
import { openReferralFiles } from '#src/directory/open-referral/open-referral.ts';
import { displayName } from '#src/directory/order.ts';
import { service, serviceInList } from '#src/schema/open-referral/service.ts';
import { testDay } from '#tests/fixtures/fictional.ts';
import { hostileDirectory, stringsIn } from '#tests/fixtures/hostile/directory.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';

const edition: Edition = { day: testDay, site: new URL('https://data.example') };
const point = { latitude: 56.5, longitude: -4.5 };
const gazetteer = { town: () => point, district: () => point };

describe.each([
  ['that the schemas accept', acceptedWords, 12],
  ['that no schema accepts', refusedWords, 3],
])('hostile words %s', (_kind, words, services) => {
  const directory = hostileDirectory(words, services);
  const context = contextOf(directory, testDay);
  const files: Record<string, string> = {
    'services.json': servicesJson(directory, context, edition),
    'services.geojson': servicesGeoJson(directory, gazetteer, context, edition),
    'areas.json': areasJson(directory, context, edition),
    'sources.json': sourcesJson(directory, edition),
  };
  const read = (name: string) => JSON.parse(files[name] ?? '');

  it('leave every JSON file one that can be read, whole, with nothing lost in UTF-8', () => {
    for (const [name, text] of Object.entries(files)) {
      expect(`${name} ${Buffer.from(text).toString() === text}`).toBe(`${name} true`);
      expect(() => JSON.parse(text)).not.toThrow();
    }
  });

  it('come back from services.json as they were, beside their facts and in the flat form', () => {
    for (const [place, entry] of read('services.json').services.entries()) {
      const record = directory.services[place];
      if (record === undefined) throw new Error('There is a service too many.');
      expect(entry.record).toEqual(publishedRecord(record, () => true));
      expect(entry.flat.name).toBe(record.name.value);
      const known = new Set(stringsIn(entry.record));
      expect(stringsIn(entry.flat).filter((value) => !known.has(value))).toEqual([]);
    }
  });

  it('come back from the map, the areas and the sources as they were', () => {
    const { features } = read('services.geojson');
    const names = features.map(({ properties }: { properties: { name: string; town: string } }) => [
      properties.name,
      properties.town,
    ]);
    expect(names).toEqual(
      directory.services.map((record) => [displayName(record), record.location.town.value]),
    );
    expect(read('areas.json').councils[0]).toMatchObject(directory.councils[0] ?? {});
    expect(read('areas.json').partnerships[0]).toMatchObject(directory.partnerships[0] ?? {});
    expect(read('sources.json').sources).toEqual(directory.sources);
  });

  it('stand in Open Referral UK as they were', () => {
    const made = openReferralFiles(
      directory,
      makingOf(directory, gazetteer, context, edition.site),
    );
    const contents = new Map(made.map(({ path, text }) => [path, JSON.parse(text())]));
    expect(
      contents.get('services.json').contents.map(({ name }: { name: string }) => name),
    ).toEqual(directory.services.map(({ name }) => name.value));
    expect(contents.get('taxonomies.json').contents.length).toBeGreaterThan(5);
    for (const path of contents.keys()) expect(path).toMatch(/^[a-z_]+(?:\/[\da-f-]{36}|\.json)$/);
  });
});

it('services of accepted words are what Open Referral UK says', () => {
  const directory = hostileDirectory(acceptedWords, 4);
  const making = makingOf(directory, gazetteer, contextOf(directory, testDay), edition.site);
  const made = openReferralFiles(directory, making);
  const services = made.filter(({ path }) => path.startsWith('services/'));
  expect(services).toHaveLength(directory.services.length);
  for (const { text } of services) {
    expect(service.safeParse(JSON.parse(text())).error).toBeUndefined();
  }
  const list = made.find(({ path }) => path === 'services.json');
  for (const entry of JSON.parse(list?.text() ?? '').contents) {
    expect(serviceInList.safeParse(entry).error).toBeUndefined();
  }
});
