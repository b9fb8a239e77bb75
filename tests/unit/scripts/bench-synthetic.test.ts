import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fictionalService } from '#scripts/bench/finder/fictional-service.ts';
import { writeSyntheticRecords } from '#scripts/bench/finder/synthetic.ts';
import { contextOf } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { conceptAnswers } from '#src/directory/finder/answers.ts';
import { conceptIds } from '#src/directory/finder/concepts.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { serviceSchema } from '#src/schema/service.ts';

const folders: string[] = [];
let directory: Directory;

async function synthetic(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'directory-synthetic-'));
  folders.push(folder);
  await writeSyntheticRecords(folder, count);
  return folder;
}

beforeAll(async () => {
  const read = await readDirectory(await synthetic(20));
  expect(read.problems).toEqual([]);
  if (read.directory) directory = read.directory;
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describe('the made-up records to measure with', () => {
  test('are as many as asked for, and each says that it is made up', () => {
    expect(directory.services).toHaveLength(20);
    for (const { name } of directory.services) expect(name.value).toMatch(/^Fictional /);
    for (const { name } of directory.providers) expect(name.value).toMatch(/^Fictional /);
  });

  test('cite made-up sources only', () => {
    const text = JSON.stringify([directory.services, directory.providers]);
    const cited = [...text.matchAll(/"source":"([^"]*)"/g)].map(([, source]) => source);
    expect(cited.filter((source) => !source?.startsWith('fictional-'))).toEqual([]);
  });

  test('are the same each time', async () => {
    const again = await synthetic(20);
    const names = await readdir(join(again, 'services'));
    for (const name of names) {
      const texts = folders.map((folder) => readFile(join(folder, 'services', name), 'utf8'));
      const [first, second] = await Promise.all(texts);
      expect(second).toBe(first);
    }
  });

  test('say yes to everything a person can look for, somewhere among many', () => {
    const provider = directory.providers.map(({ slug }) => slug);
    const context = contextOf(directory, '2026-06-15');
    const around = {
      places: [{ town: 'Fictiontown', council: 'fictionshire' }] as const,
      providers: ['fictional-provider', ...provider] as const,
    };
    const yes = new Set<string>();
    for (let number = 1; number <= 400; number += 1) {
      const record = JSON.parse(JSON.stringify(fictionalService(number, around))) as unknown;
      const service = { ...serviceSchema.parse(record), slug: `fictional-${number}` };
      for (const [id, answer] of Object.entries(conceptAnswers(service, context))) {
        if (answer === 'yes') yes.add(id);
      }
    }
    // No field of a record answers these: they are always asked.
    expect(conceptIds.filter((id) => !yes.has(id))).toEqual(['bail-or-offences']);
  });
});
