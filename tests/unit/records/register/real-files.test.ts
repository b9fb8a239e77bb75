import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findColumns } from '#src/directory/register/columns.ts';
import type { ImportReport } from '#src/directory/register/import-report.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { importRegister } from '#src/records/register/import-register.ts';

// Long, for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Research kept beside the repository, or beside a working copy of it. */
const shared = ['../shared', '../../shared']
  .map((folder) => resolve(folder, 'data/care-inspectorate'))
  .find((folder) => existsSync(folder));
const why = shared ? '' : ' (not run: ../shared/data/care-inspectorate is not here)';
const sample = 'register-2026-05-31-sample.csv';

interface Headers {
  headerHistory: { from: string; columns: string[] }[];
}

async function contentWith(change: (text: string) => string, name: string) {
  const folder = await mkdtemp(join(tmpdir(), 'register-real-'));
  await cp('content', join(folder, 'content'), { recursive: true });
  // The sample is a part: held against the whole file it would be cut off.
  const sources = join(folder, 'content/sources.yaml');
  const text = await readFile(sources, 'utf8');
  await writeFile(sources, text.replace(/^ {2}services: \d+\n/mu, ''));
  const bytes = await readFile(join(shared ?? '', sample));
  const file = join(folder, name);
  await writeFile(file, Buffer.from(change(bytes.toString('latin1')), 'latin1'));
  return { file, records: join(folder, 'content'), today: '2026-11-28', dryRun: false };
}

/** The sample holds few of the local services: the others are told as “not in this file”, and nothing else of them. */
async function ofServices({ uncertain, unchanged }: ImportReport) {
  const { directory } = await readDirectory('content');
  const partnerships = new Set<string | null>(directory?.partnerships.map(({ slug }) => slug));
  const notInSample = (entry: ImportReport['uncertain'][number]) =>
    partnerships.has(entry.slug) && / is not in this file\. /u.test(entry.message);
  return {
    uncertain: uncertain.filter((entry) => !notInSample(entry)),
    unchanged: unchanged.filter(({ slug }) => !partnerships.has(slug)),
  };
}

describe.runIf(shared !== undefined)(`the register’s own files${why}`, () => {
  it('the records say what the file they were made from says: nothing is to be written', async () => {
    const request = await contentWith((text) => text, sample);
    const report = await importRegister(request);
    const { changed, missing } = report;
    const { uncertain, unchanged } = await ofServices(report);
    expect({ changed, missing, uncertain }).toEqual({ changed: [], missing: [], uncertain: [] });
    expect(unchanged).toHaveLength(28);
    expect(report).toMatchObject({ written: false, withheld: false, publicPullRequest: true });
    expect(JSON.stringify(report)).not.toContain('CS2024000290');
  });

  it('a phone, places and grades that change are written line by line, and no more', async () => {
    const request = await contentWith(
      (text) =>
        text
          .replace('01294588761', '0129 4588 762')
          .replace(
            ',25,Adults,Yes,MEDIUM,Mix,4,5,23/07/2025,2025_7,5,5,4,4,4',
            ',26,Adults,Yes,MEDIUM,Mix,4,5,03/06/2026,2026_6,6,5,4,4,4',
          ),
      'datastore-30-june-2026.csv',
    );
    const before = await readFile('content/services/harper-house.yaml', 'utf8');
    const report = await importRegister(request);
    const after = await readFile(join(request.records, 'services/harper-house.yaml'), 'utf8');
    expect(report.changed).toEqual([
      {
        csNumber: 'CS2022000284',
        slug: 'harper-house',
        changes: [
          { field: 'phone', from: '01294 588761', to: '01294 588762' },
          { field: 'registered places', from: '25', to: '26' },
          {
            field: 'grades',
            from: '2025-07-23: wellbeing 5, leadership 4, staff team 4, setting 4, care planning 5',
            to: '2026-06-03: wellbeing 6, leadership 4, staff team 4, setting 4, care planning 5',
          },
        ],
      },
    ]);
    const fresh = after.split('\n').filter((line) => !before.split('\n').includes(line));
    const others = fresh.filter((line) => !line.includes('2026-06-30'));
    expect(others).toEqual([
      '        - { publishedOn: 2026-06-03, scheme: key-questions, wellbeing: 6, leadership: 4, staffTeam: 4, setting: 4, carePlanning: 5 }',
    ]);
    expect(after).toContain('      - { from: 2026-06-30, places: 26 }');
  });

  it('every header since 2016 is understood', async () => {
    const text = await readFile(join(shared ?? '', 'columns.json'), 'utf8');
    const { headerHistory } = JSON.parse(text) as Headers;
    expect(headerHistory.length).toBeGreaterThan(60);
    const lacking = headerHistory.filter(({ columns }) => findColumns(columns).missing.length > 0);
    expect(lacking.map(({ from }) => from)).toEqual([]);
  });
});
