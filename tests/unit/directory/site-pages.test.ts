import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import type { Directory, GuideRecord, ServiceRecord } from '#src/directory/directory.ts';
import type { ChangeSet } from '#src/directory/history/history.ts';
import { prosePages } from '#src/directory/prose-pages.ts';
import { fixedPaths, type KnownDays, sitePages } from '#src/directory/site-pages.ts';
import {
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  testDay,
} from '#tests/fixtures/fictional.ts';

const { service: source } = fictionalSources;
const council = '/areas/fictional-council/';
const board = '/areas/boards/fictional-board/';
const partnership = '/areas/partnerships/fictional-partnership/';

function dayOf(path: string, directory: Directory, known?: KnownDays, today = testDay) {
  const pages = sitePages(directory, contextOf(directory, today), known);
  return pages.find((page) => page.path === path)?.lastChanged;
}

const at = '2026-06-09T10:00:00Z';
const set: ChangeSet = {
  id: 'a',
  at,
  day: '2026-06-09',
  added: [],
  addedAndGone: 0,
  removed: 0,
  tidied: 0,
  unread: 0,
  changes: [],
};
const first: ChangeSet = {
  ...set,
  id: 'b',
  at: '2026-06-01T10:00:00Z',
  day: '2026-06-01',
  added: [fictionalService()],
};

describe('the day on which the page of an area last changed', () => {
  const withService = (changes: Partial<ServiceRecord>) =>
    fictionalDirectory({ services: [fictionalService(changes)] });

  it.each([council, board, partnership])('is that of the cards it shows: %s', (path) => {
    expect(dayOf(path, fictionalDirectory())).toBe('2026-05-31');
    const children = { value: 'yes' as const, source, asOf: '2026-06-03' };
    expect(dayOf(path, withService({ who: { children } }))).toBe('2026-06-03');
    const status = {
      value: 'open' as const,
      source,
      confirmed: { on: '2026-06-04', how: 'phone' as const },
    };
    expect(dayOf(path, withService({ status }))).toBe('2026-06-04');
  });

  it.each([council, board, partnership])('is not that of facts it does not show: %s', (path) => {
    const cost = { weeklyFee: { value: 900, source, asOf: '2026-06-03' } };
    const who = {
      children: { value: 'no' as const, source },
      pregnant: { value: 'yes' as const, source, asOf: '2026-06-03' },
    };
    const closed = { value: 'closed' as const, source, asOf: '2026-06-03' };
    expect(dayOf(path, withService({ cost, who }))).toBe('2026-05-31');
    expect(dayOf(path, withService({ status: closed }))).toBeUndefined();
    const elsewhere = fictionalService().location;
    const location = {
      ...elsewhere,
      council: { value: 'other-council', source, asOf: '2026-06-03' },
    } as typeof elsewhere;
    expect(dayOf(path, withService({ location }))).toBeUndefined();
  });

  it('is that of the partnership’s own facts, where they are shown', () => {
    const [ours] = fictionalDirectory().partnerships;
    if (ours === undefined) throw new Error('The fictional directory has no partnership.');
    const phone = { value: '01632 960001', source, asOf: '2026-06-07' };
    const directory = fictionalDirectory({ partnerships: [{ ...ours, phone }] });
    expect([council, partnership, board].map((path) => dayOf(path, directory))).toEqual([
      '2026-06-07',
      '2026-06-07',
      '2026-05-31',
    ]);
  });

  it('is not known where no fact has a date', () => {
    const undated = fictionalDirectory({ services: [] });
    expect([council, partnership, board].map((path) => dayOf(path, undated))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is that of the newest change that the page tells', () => {
    const change = {
      id: 'a',
      service: fictionalService(),
      at,
      day: set.day,
      lines: ['Beds: 12 to 14'],
    };
    const history = { sets: [{ ...set, changes: [change] }, first] };
    const days = (known: KnownDays) =>
      [council, '/services/fictional-house/', board].map((path) =>
        dayOf(path, fictionalDirectory(), known),
      );
    expect(days({ history })).toEqual(['2026-06-09', '2026-06-09', '2026-06-01']);
  });

  it('is not before the directory began, though its facts may be', () => {
    const pages = (sets: ChangeSet[]) =>
      [council, '/services/fictional-house/', board, '/providers/fictional-provider/'].map((path) =>
        dayOf(path, fictionalDirectory(), { history: { sets } }),
      );
    expect(pages([])).toEqual(['2026-05-31', '2026-05-31', '2026-05-31', '2026-05-31']);
    expect(pages([first])).toEqual(['2026-06-01', '2026-06-01', '2026-06-01', '2026-06-01']);
    const undated = fictionalDirectory({ services: [] });
    expect(dayOf(council, undated, { history: { sets: [first] } })).toBeUndefined();
  });
});

describe('the day on which a page of words last changed', () => {
  const guide: GuideRecord = {
    slug: 'fictional-guide',
    title: 'Fictional guide',
    description: 'Fictional.',
    audience: 'person',
    group: 'understand',
    order: 1,
    reviewedOn: '2026-05-05',
    sources: [],
    next: [{ to: '/help/', words: 'Help' }],
    body: [],
  };

  it('is the day a guide was reviewed', () => {
    expect(dayOf('/guides/fictional-guide/', fictionalDirectory({ guides: [guide] }))).toBe(
      '2026-05-05',
    );
  });

  it('is the newest day of its files, and not known while one of them is not', () => {
    const pages = new Map([
      ['about/privacy.astro', '2026-04-01'],
      ['about/index.astro', '2026-04-02'],
    ]);
    const files = { pages, records: new Map([['operator.yaml', '2026-04-09']]) };
    const days = (known: KnownDays) =>
      ['/about/privacy/', '/about/', '/about/leaving/'].map((path) =>
        dayOf(path, fictionalDirectory(), known),
      );
    expect(days({ files })).toEqual(['2026-04-01', '2026-04-09', undefined]);
    expect(days({ files: { pages, records: new Map() } })).toEqual([
      '2026-04-01',
      undefined,
      undefined,
    ]);
    expect(days({})).toEqual([undefined, undefined, undefined]);
  });

  it('is never the day of the build', () => {
    const directory = fictionalDirectory({ guides: [guide] });
    const daysOn = (today: string) =>
      sitePages(directory, contextOf(directory, today)).map(({ lastChanged }) => lastChanged);
    expect(daysOn('2026-11-21')).not.toContain('2026-11-21');
    expect(daysOn('2026-11-21')).toEqual(daysOn('2027-03-01'));
  });
});

describe('the list of pages of prose', () => {
  const readPage = (page: string) => readFileSync(join('src/pages', page), 'utf8');
  const readsRecords = (text: string) =>
    /load(?:Site|Directory|DataSite|History)|context\.today/u.test(text);

  it('names files that are there, and no page whose words change with the day', () => {
    for (const { page, records = [] } of Object.values(prosePages)) {
      expect(readPage(page)).not.toMatch(/context\.today|directoryDate/u);
      expect(readsRecords(readPage(page)), page).toBe(records.length > 0);
      expect(records.filter((name) => !existsSync(join('content', name)))).toEqual([]);
    }
  });

  it('names every fixed page that reads no record', () => {
    const fileOf = (path: string) =>
      [`${path.slice(1)}index.astro`, `${path.slice(1, -1)}.astro`].find((file) =>
        existsSync(join('src/pages', file)),
      );
    const silent = fixedPaths.filter((path) => {
      const file = fileOf(path);
      // The columns of a file are told by the code that writes it.
      return file !== undefined && path !== '/data/columns/' && !readsRecords(readPage(file));
    });
    expect(silent.length).toBeGreaterThan(3);
    expect(silent.filter((path) => prosePages[path] === undefined)).toEqual([]);
    expect(Object.keys(prosePages).filter((path) => !fixedPaths.includes(path))).toEqual([]);
  });
});
