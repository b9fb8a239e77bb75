import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { fileDays } from '#src/records/history/file-days.ts';
import { fictionalRepository, tellStory } from '#tests/fixtures/fictional-history.ts';

const repository = fictionalRepository();
tellStory(repository);
const { records } = repository;
const house = 'services/fictional-house.yaml';

it('tells the day of the newest commit of each file, by its path in the folder', async () => {
  const days = await fileDays(records);
  expect(days.get(house)).toBe('2026-06-03');
  expect(days.get('services/fictional-refuge.yaml')).toBe('2026-02-05');
  expect(days.get('glossary.yaml')).toBe('2026-01-05');
  expect((await fileDays(join(records, 'services'))).get('fictional-house.yaml')).toBe(
    '2026-06-03',
  );
});

it('knows no day of a file that was changed since, or that git does not know', async () => {
  const own = fictionalRepository();
  own.commit('2026-01-05');
  appendFileSync(join(own.records, house), '# Changed.\n');
  appendFileSync(join(own.records, 'notes.yaml'), '# New.\n');
  const days = await fileDays(own.records);
  expect([days.has(house), days.has('notes.yaml')]).toEqual([false, false]);
  expect(days.get('glossary.yaml')).toBe('2026-01-05');
});

it('knows no day at all without git and in a shallow copy', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'directory-no-git-'));
  expect((await fileDays(bare)).size).toBe(0);
  expect((await fileDays(join(bare, 'nowhere'))).size).toBe(0);
  const copy = join(bare, 'copy');
  const from = pathToFileURL(join(records, '..')).href;
  execFileSync('git', ['clone', '--quiet', '--depth', '1', from, copy], { stdio: 'ignore' });
  expect((await fileDays(join(copy, 'content'))).size).toBe(0);
});
