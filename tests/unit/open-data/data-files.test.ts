import { describe, expect, it } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { aboutData, type Edition } from '#src/directory/open-data/about-data.ts';
import { areasJson } from '#src/directory/open-data/areas-json.ts';
import { extracts } from '#src/directory/open-data/extracts.ts';
import { figuresCsv } from '#src/directory/open-data/figures-csv.ts';
import { dataFiles } from '#src/directory/open-data/files.ts';
import { openApi } from '#src/directory/open-data/open-api.ts';
import { servicesGeoJson } from '#src/directory/open-data/services-geojson.ts';
import { servicesJson } from '#src/directory/open-data/services-json.ts';
import { sourcesJson } from '#src/directory/open-data/sources-json.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import type { ShapeName } from '#src/schema/open-data/json-schemas.ts';
import {
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  testDay,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';
import { hostileDirectory } from '#tests/fixtures/hostile/directory.ts';
import { acceptedWords } from '#tests/fixtures/hostile/words.ts';
import { parseCsv } from '#tests/unit/compare/parse-csv.ts';
import { openApiShape } from './open-api-shape.ts';
import { schemaErrors } from './published-schemas.ts';

const edition: Edition = { day: testDay, site: new URL('https://data.example') };
const gazetteer = {
  town: () => ({ latitude: 56.5, longitude: -4.5 }),
  district: () => ({ latitude: 56.12346, longitude: -4.12346 }),
};
const { directory: real } = await readDirectory('content');
const asOf = '2026-05-31';

function filesOf(directory: Directory): Record<string, string> {
  const context = contextOf(directory, testDay);
  return {
    'services.json': servicesJson(directory, context, edition),
    'services.geojson': servicesGeoJson(directory, gazetteer, context, edition),
    'areas.json': areasJson(directory, context, edition),
    'sources.json': sourcesJson(directory, edition),
    'figures.csv': figuresCsv(directory, context),
  };
}

/** A withheld service with all that a register file could have brought along. */
const withheld = withheldFictionalService({
  regulation: {
    regulator: 'care-inspectorate',
    earlierCsNumbers: ['CS0000000011'],
    registrations: [
      {
        link: 'same-service',
        csNumber: 'CS0000000012',
        registeredName: 'Fictional Refuge',
        careService: 'Care Home Service',
        status: 'active',
        source: fictionalSources.register,
        asOf,
        gradings: [{ publishedOn: '2026-03-03', scheme: 'key-questions', wellbeing: 5 }],
      },
      {
        link: 'related',
        csNumber: 'CS0000000013',
        registeredName: 'Fictional Sister House',
        relation: 'A sister house.',
        source: fictionalSources.register,
        asOf,
      },
    ],
  },
});

describe('data files', () => {
  it.each([
    ['the real records', real],
    ['a fictional directory', fictionalDirectory({ services: [fictionalService(), withheld] })],
    ['hostile records', hostileDirectory(acceptedWords)],
  ])(
    'of %s are what the published schemas say',
    (_, directory) => {
      if (directory === undefined) throw new Error('The records have problems.');
      const files = filesOf(directory);
      for (const { name, shape } of dataFiles) {
        const text = files[name];
        if (text === undefined || shape === undefined || name.endsWith('.csv')) continue;
        expect(`${name}: ${schemaErrors(shape, JSON.parse(text)).join('; ')}`).toBe(`${name}: `);
      }
    },
    60_000,
  );

  it('say nothing that could lead to a withheld house', () => {
    const files = filesOf(fictionalDirectory({ services: [withheld] }));
    expect(Object.values(files).join('\n')).not.toMatch(
      /CS00000000|Sister|secret-street|56\.|ZZ1/u,
    );
    const { services } = JSON.parse(files['services.json'] ?? '');
    expect(services[0].addressWithheld).toBe(true);
    expect(services[0].record.regulation.registrations[0].gradings).toHaveLength(1);
    const { features } = JSON.parse(files['services.geojson'] ?? '');
    expect(features[0].geometry).toBeNull();
    expect(features[0].properties.precision).toBe('none');
  });

  it('leave out what rests on a source that is never shown, and that source', () => {
    const hidden = fictionalSources.revealing;
    const service = fictionalService({
      contact: {
        hours: { value: 'Hidden hours.', source: hidden },
        whoMayRing: {
          value: 'Anyone.',
          source: fictionalSources.service,
          conflicts: [{ value: 'Hidden word.', source: hidden }],
        },
      },
      otherNames: [{ value: 'Hidden name', source: hidden }],
    });
    const files = filesOf(fictionalDirectory({ services: [service] }));
    expect(Object.values(files).join('\n')).not.toMatch(/Hidden|revealing|reveals/u);
    const { record } = JSON.parse(files['services.json'] ?? '').services[0];
    expect(record.contact).toEqual({
      whoMayRing: { value: 'Anyone.', source: fictionalSources.service },
    });
    expect(record).not.toHaveProperty('otherNames');
  });

  it('give the values alone by the path of their field', () => {
    const service = fictionalService({
      capacity: { registeredPlaces: { value: 25, source: fictionalSources.register, asOf } },
      programme: { about: [{ value: 'One.', source: fictionalSources.service }] },
      who: {
        ages: { value: { from: 18 }, source: fictionalSources.service },
        children: { value: 'yes', condition: 'Under 5.', source: fictionalSources.service },
      },
    });
    const { services } = JSON.parse(
      filesOf(fictionalDirectory({ services: [service] }))['services.json'] ?? '',
    );
    expect(services[0].flat).toMatchObject({
      name: 'Fictional House',
      'capacity.registeredPlaces': 25,
      'programme.about': ['One.'],
      'who.ages.from': 18,
      'who.children': 'yes',
      'who.children.condition': 'Under 5.',
      'location.address.postcode': 'ZZ1 1ZZ',
    });
  });

  it('put east before north in points, as exact as they are true', () => {
    const { features } = JSON.parse(filesOf(fictionalDirectory())['services.geojson'] ?? '');
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [-4.1235, 56.1235] });
    expect(features[0].properties.precision).toBe('postcode-district');
  });

  it('keep hostile words as text in a spreadsheet, and lose none of a figure', () => {
    const figure = {
      slug: 'fictional-figure',
      group: 'beds' as const,
      label: '=HYPERLINK("https://evil.example")',
      value: 1234.5,
      unit: 'count' as const,
      caveat: 'A comma, a "quote" and\nnothing else',
      source: fictionalSources.register,
    };
    const text = filesOf(fictionalDirectory({ figures: [figure] }))['figures.csv'] ?? '';
    const [header, row] = parseCsv(text);
    expect(header?.slice(0, 4)).toEqual(['slug', 'group', 'label', 'value']);
    expect(row?.[2]).toBe(`'${figure.label}`);
    expect(row?.[3]).toBe('1234.5');
    expect(row?.[6]).toBe(figure.caveat);
  });
});

describe('the description of the files', () => {
  if (real === undefined) throw new Error('The records have problems.');
  const context = contextOf(real, testDay);
  const description = openApi({
    about: aboutData('Open data', 'services', real, edition),
    site: edition.site,
    examples: extracts(real, gazetteer, context, edition),
    names: dataFiles.map(({ name }) => name),
  });

  it('is OpenAPI 3.1', () => {
    expect(openApiShape.safeParse(JSON.parse(JSON.stringify(description))).error).toBeUndefined();
  });

  it('has a true example of every file, of the shape it says', () => {
    const shapes = new Map(dataFiles.map(({ name, shape }) => [name, shape]));
    const paths = JSON.parse(JSON.stringify(description.paths));
    const checked: string[] = [];
    for (const [name, shape] of shapes) {
      const content = Object.values(paths[`/data/v1/${name}`].get.responses['200'].content)[0];
      const { value } =
        (content as { examples?: { extract: { value: unknown } } }).examples?.extract ?? {};
      if (value === undefined || name.endsWith('.csv')) continue;
      expect(schemaErrors(shape as ShapeName, value)).toEqual([]);
      checked.push(name);
    }
    expect(checked).toEqual(['services.json', 'services.geojson', 'areas.json', 'sources.json']);
  });
});
