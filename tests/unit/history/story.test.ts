import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { atomFeed } from '#src/directory/history/atom.ts';
import { changesFeed, serviceFeed } from '#src/directory/history/feeds.ts';
import {
  type ChangeHistory,
  changesIn,
  changesOf,
  historyOf,
} from '#src/directory/history/history.ts';
import { toldSet } from '#src/directory/history/told-set.ts';
import { readHistory } from '#src/records/history/read-history.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { editor, fictionalRepository, tellStory } from '#tests/fixtures/fictional-history.ts';

const today = '2026-06-15';
const site = new URL('https://fictional-directory.example');

let records: string;
let directory: Directory;
let history: ChangeHistory;

async function tell(): Promise<ChangeHistory> {
  return historyOf(await readHistory(records), directory, contextOf(directory, today));
}

function service(slug: string) {
  const found = directory.services.find((record) => record.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
}

beforeAll(async () => {
  const repository = fictionalRepository();
  tellStory(repository);
  records = repository.records;
  const read = await readDirectory(records, today);
  if (!read.directory) throw new Error(JSON.stringify(read.problems));
  directory = read.directory;
  history = await tell();
});

describe('the history of records', () => {
  it('tells what changed about a service with figures and dates, the newest first', () => {
    const told = changesOf(history, service('fictional-house'));
    expect(told.map(({ day, lines }) => [day, ...lines])).toEqual([
      ['2026-06-03', 'We no longer show: Reports to ask about'],
      ['2026-06-02', 'We now show: Reports to ask about'],
      // The branch came in with a merge: what it tried in between is not told.
      ['2026-06-01', 'Beds: 14 to 16'],
      ['2026-02-02', 'Beds: 12 to 14'],
      [
        '2026-02-01',
        'We now show: Beds, 12',
        'People’s wellbeing 5 to 6, published 1 April 2026',
        'Leadership 4 to 5, published 1 April 2026',
      ],
      ['2026-01-06', 'Changed: Phone number', 'Registration: details changed'],
      ['2026-01-05', 'Added to the directory'],
    ]);
  });

  it('sums up the first import, records that only look different, and what was taken out', () => {
    const summaries = history.sets.map((set) => [set.day, ...toldSet(set).summary]);
    expect(summaries.filter((summary) => summary.length > 1)).toEqual([
      ['2026-06-04', '1 service taken out'],
      ['2026-02-03', '1 record edited, and the facts stayed the same'],
      ['2026-01-05', '3 services added'],
    ]);
  });

  it('follows a service through a new slug, and tells no value of it once its address is withheld', () => {
    const told = changesOf(history, service('fictional-refuge'));
    expect(told.map(({ day, lines }) => [day, ...lines])).toEqual([
      ['2026-02-05', 'Address removed', 'Changed: Women, men or both'],
      ['2026-02-04', 'Its page has a new address'],
      ['2026-02-02', 'Changed: Women, men or both'],
      ['2026-01-05', 'Added to the directory'],
    ]);
  });

  it('gives an area its own changes, without the first import', () => {
    const told = changesIn(history, 'fictionshire');
    expect(told).toHaveLength(9);
    expect(told.some(({ lines }) => lines.includes('Added to the directory'))).toBe(false);
    expect(changesIn(history, 'elsewhere')).toEqual([]);
  });

  it('never holds an old address, number, name, slug, free word, message or editor', () => {
    const feeds = directory.services.map((record) => serviceFeed(record, history, today));
    const everything = [
      ...[...feeds, changesFeed(history, today)].map((feed) => atomFeed(feed, site)),
      JSON.stringify(
        history.sets
          .map(toldSet)
          .map(({ changes, summary }) => [changes.map(({ lines }) => lines), summary]),
      ),
    ].join('\n');
    const secrets = [
      'planted',
      'zz9',
      '96000',
      '960777',
      'gossip',
      'secret',
      'withheld-house',
      editor.name,
      editor.message,
      'editor.example',
      'to 99',
    ];
    const lower = everything.toLowerCase();
    expect(secrets.filter((secret) => lower.includes(secret.toLowerCase()))).toEqual([]);
  });

  it('takes back a value as soon as the fact is not published, or its source may not be shown, today', () => {
    const house = service('fictional-house');
    const withoutBeds = { ...house, capacity: undefined };
    const beds = (changed: Directory) =>
      JSON.stringify(historyOf(rawHistory, changed, contextOf(changed, today))).match(
        /Beds: [^"]*|Changed: Beds|We now show: Beds[^"]*/gu,
      );
    const only = (record: typeof house) => ({ ...directory, services: [record] });
    expect(beds(only(withoutBeds))).toEqual([
      'Changed: Beds',
      'Changed: Beds',
      'We now show: Beds',
    ]);
    const sources = directory.sources.map((source) =>
      source.slug === 'fictional-service' ? { ...source, revealsLocation: true as const } : source,
    );
    expect(beds({ ...only(house), sources })).toEqual([
      'Changed: Beds',
      'Changed: Beds',
      'We now show: Beds',
    ]);
    expect(beds(only(house))).toEqual([
      'Beds: 14 to 16',
      'Beds: 12 to 14',
      'We now show: Beds, 12',
    ]);
  });

  it('is the same, byte for byte, each time, and keeps its ids when more is added', async () => {
    const feedOf = (told: ChangeHistory) => atomFeed(changesFeed(told, today), site);
    expect(feedOf(await tell())).toBe(feedOf(history));
    const older = historyOf(
      { commits: rawHistory.commits.slice(3) },
      directory,
      contextOf(directory, today),
    );
    const ids = (told: ChangeHistory) =>
      [...feedOf(told).matchAll(/<id>(.+)<\/id>/gu)].map(([, id]) => id);
    expect(ids(history).slice(-5)).toEqual(ids(older).slice(-5));
    expect(new Set(ids(history)).size).toBe(ids(history).length);
  });

  it('compares no more versions than it may, and says of the rest that they changed', async () => {
    const short = await readHistory(records, 2);
    const told = historyOf(short, directory, contextOf(directory, today)).sets.map(toldSet);
    expect(told.flatMap(({ changes }) => changes)).toHaveLength(3);
    const unread = told.filter(({ summary }) =>
      summary.some((words) => words.includes('not compared')),
    );
    expect(unread.map(({ day }) => day)).toContain('2026-02-02');
  });

  it('says that it is not available without git, in a shallow copy and in a folder git does not know', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'directory-no-git-'));
    expect(await readHistory(bare)).toEqual({ commits: [], missing: 'no-git' });
    expect(await readHistory(join(bare, 'nowhere'))).toEqual({ commits: [], missing: 'no-git' });
    execFileSync('git', ['init', '--quiet', bare]);
    expect(await readHistory(bare)).toEqual({ commits: [], missing: 'no-history' });
    const copy = join(bare, 'copy');
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${join(records, '..')}`, copy]);
    expect(await readHistory(join(copy, 'content'))).toEqual({ commits: [], missing: 'cut-short' });
  });
});

let rawHistory: Awaited<ReturnType<typeof readHistory>>;
beforeAll(async () => {
  rawHistory = await readHistory(records);
});
