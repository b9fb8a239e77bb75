import { describe, expect, it } from 'vitest';
import { areaHelp } from '#src/directory/area/local-help.ts';
import { contextOf } from '#src/directory/context.ts';
import { describeConflict } from '#src/directory/row.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { entriesAt, everyPlace, isGroup } from '#src/records/walk-record.ts';

const { directory } = await readDirectory('content');
if (!directory) throw new Error('The records do not read: run “npm run check:content”.');
const context = contextOf(directory, '2026-11-22');

function service(slug: string) {
  const found = directory?.services.find((record) => record.slug === slug);
  if (!found) throw new Error(`There is no record of ${slug}.`);
  return found;
}

describe('what the records claim', () => {
  it('no answer on detox first rests on our own reading', () => {
    expect(service('leap').admission?.detoxFirst).toBeUndefined();
    expect(service('leap').admission?.conditions?.[0]?.value).toMatch(/detox can come if/u);
  });

  it('LEAP keeps its limits of 2017 beside those of today', () => {
    const { methadone, oralBuprenorphine } = service('leap').admission ?? {};
    expect(methadone?.onArrival?.conflicts?.[0]?.value).toContain('30 ml');
    expect(oralBuprenorphine?.onArrival?.conflicts?.[0]?.value).toContain('16 mg');
  });

  it('Aberlour’s words on methadone are told, and answer nothing', () => {
    const dundee = service('aberlour-dundee');
    expect(dundee.reported?.map(({ value }) => value).join(' ')).toContain('methadone');
    expect(dundee.admission?.methadone).toBeUndefined();
    expect(context.source('aberlour-families-voices')?.url).toBeUndefined();
  });

  it('Castle Craig is cited as it was read', () => {
    const { contact, location } = service('castle-craig');
    for (const fact of [contact?.phone, location.town]) {
      expect(fact).toMatchObject({ source: 'castle-craig-site-2017', asOf: '2017' });
    }
  });

  it.each([
    ['river-garden-auchincruive', 'open'],
    ['kings-court', 'open'],
    ['sunnybrae', 'open'],
    ['benaiah', 'not-confirmed'],
  ])('%s is %s', (slug, status) => {
    expect(service(slug).status.value).toBe(status);
  });

  it('the newest numbers of the Greenock houses stand, and the older ones are kept beside them', () => {
    const bankStreet = service('jericho-house-greenock-bank-street').capacity;
    expect(bankStreet?.places).toBeUndefined();
    expect(bankStreet?.registeredPlaces?.value).toBe(27);
    expect(bankStreet?.registeredPlaces?.conflicts?.map(({ value }) => value)).toContain(16);
    const shanklandRoad = service('jericho-house-greenock-shankland-road').capacity;
    expect(shanklandRoad?.places).toBeUndefined();
    expect(shanklandRoad?.notes?.[0]?.value).toContain('28 beds');
    expect(shanklandRoad?.notes?.[0]?.conflicts?.[0]?.value).toContain('10 beds');
  });

  it('Harper House keeps what another source says of children’s ages', () => {
    const ages = service('harper-house').who?.childrenAges;
    expect(ages?.value).toEqual({ to: 10 });
    expect(ages?.conflicts?.[0]?.value).toBe('Up to primary school age.');
  });
});

describe('the pages of areas', () => {
  it('Glasgow’s says of the crisis service what its record says, with its caution and number', () => {
    const glasgow = directory.partnerships.find(({ slug }) => slug === 'glasgow-city');
    const councils = directory.councils.filter(({ slug }) => slug === 'glasgow-city');
    const help = areaHelp(glasgow, councils, context).toRing;
    const crisis = help.find(({ record }) => record?.includes('crisis-service'));
    expect(crisis?.rows.map(({ caution }) => caution)).toContain(
      'Said of the service as a whole: ask how to get a bed.',
    );
    expect(crisis?.phone?.lines).toEqual(['0141 420 6969']);
  });

  it('none sends people to a page for staff', () => {
    expect(JSON.stringify(directory.partnerships)).not.toContain('page_category');
  });
});

it('no conflict is told by the key of a record', () => {
  const keys = [...directory.providers, ...directory.councils, ...directory.services].map(
    ({ slug }) => slug,
  );
  const told = [...directory.services, ...directory.providers].flatMap((record) =>
    [...everyPlace(record)].flatMap(({ content }) =>
      entriesAt(content, ['conflicts']).flatMap((conflict) => {
        if (!isGroup(conflict)) return [];
        const { value, source } = conflict;
        if (typeof value !== 'string' || typeof source !== 'string') return [];
        return [describeConflict({ value, source }, String, context).words];
      }),
    ),
  );
  expect(told).toContain('The Jericho Society');
  expect(told.filter((words) => keys.includes(words))).toEqual([]);
});
