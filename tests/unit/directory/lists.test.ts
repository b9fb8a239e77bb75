import { describe, expect, it } from 'vitest';
import { familyServices, servicesTakingFrom } from '#src/directory/area-services.ts';
import { catalogueEntry } from '#src/directory/catalogue.ts';
import { newestDate } from '#src/directory/cited-sources.ts';
import { groupForList } from '#src/directory/groups.ts';
import { sitePages } from '#src/directory/site-pages.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const source = { source: fictionalSources.service };

describe('groupForList', () => {
  it('keeps other kinds, unconfirmed and closed services apart from what is counted', () => {
    const services = [
      fictionalService({ slug: 'rehab' }),
      fictionalService({ slug: 'crisis', kind: 'crisis' }),
      fictionalService({ slug: 'gone', status: { value: 'closed', ...source } }),
      fictionalService({ slug: 'unsure', status: { value: 'not-confirmed', ...source } }),
    ];
    const groups = groupForList(services, context);
    expect(
      groups.map(({ id, services: inGroup }) => [id, inGroup.map(({ slug }) => slug)]),
    ).toEqual([
      ['residential-rehab', ['rehab']],
      ['not-confirmed', ['unsure']],
      ['related', ['crisis']],
      ['closed', ['gone']],
    ]);
  });
});

describe('servicesTakingFrom', () => {
  it('lists only services elsewhere that publish it', () => {
    const council = fictionalDirectory().councils[0];
    if (!council) throw new Error('The fixture has a council.');
    const elsewhere = { value: 'other-council', ...source };
    const location = { ...withheldFictionalService().location, council: elsewhere };
    const says = fictionalService({
      slug: 'says',
      location,
      who: { areas: { value: { extent: 'scotland' }, ...source } },
    });
    const silent = fictionalService({ slug: 'silent', location });
    expect(servicesTakingFrom([says, silent], council).map(({ slug }) => slug)).toEqual(['says']);
  });
});

describe('familyServices', () => {
  it('does not read silence as yes', () => {
    expect(familyServices([fictionalService()])).toEqual([]);
  });
});

it('finds the newest date of a record', () => {
  expect(newestDate(fictionalService())).toBe('2026-05-31');
});

describe('catalogueEntry', () => {
  it('holds no address, and marks one that is withheld', () => {
    const gazetteer = {
      town: () => ({ latitude: 56.123456, longitude: -4.98768 }),
      district: () => undefined,
    };
    const entry = catalogueEntry(withheldFictionalService(), gazetteer, context);
    expect(entry).toEqual({
      slug: 'fictional-refuge',
      name: 'Fictional Refuge',
      url: '/services/fictional-refuge/',
      kind: 'Residential rehab',
      status: 'Open',
      counted: true,
      town: 'Fictionton',
      council: 'Fictional Council',
      provider: 'Fictional Provider',
      addressWithheld: true,
      point: { latitude: 56.1235, longitude: -4.9877, precision: 'town' },
    });
  });
});

it('lists every page once', () => {
  const paths = sitePages(fictionalDirectory(), context).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('/services/fictional-house/');
  expect(paths).toContain('/areas/boards/fictional-board/');
});
