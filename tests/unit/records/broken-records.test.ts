import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Problem } from '#src/records/problem.ts';
import { readDirectory } from '#src/records/read-directory.ts';

const folder = 'tests/fixtures/records/broken';
const expectedOutput = 'tests/fixtures/records/broken.txt';
const today = '2026-11-21';
const node = resolve('node_modules/.bin/node');

let problems: Problem[];
beforeAll(async () => {
  ({ problems } = await readDirectory(folder, today));
});

test('every planted problem is found on its line, and nothing else is', () => {
  const found = problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`);
  const absent = ['coverage.yaml:1 file-missing'];
  expect(found.sort()).toEqual([...plantedProblems(), ...absent].sort());
});

test('the check prints every problem in these words, exits 1 and changes nothing', () => {
  const before = digestOfFolder();
  const run = checkContent(folder);
  expect(run.stderr).toBe(readFileSync(expectedOutput, 'utf8'));
  expect(run.stdout).toBe('');
  expect(run.status).toBe(1);
  expect(digestOfFolder()).toBe(before);
});

test('nothing of a withheld address is printed', () => {
  const secrets = /99 Secret|ZZ9|zz99|FK1|314159|secretshire|960007|Nickname/iu;
  expect(JSON.stringify(problems)).not.toMatch(secrets);
});

test('every problem says what happened and what to do in whole sentences', () => {
  for (const { message, action } of problems) {
    expect(message).toMatch(/[.?]$/u);
    expect(action).toMatch(/^[A-Z].+[.?]$/u);
  }
});

test('a folder that is not there is one clear problem', () => {
  const run = checkContent('tests/fixtures/records/nowhere');
  expect(run.stderr).toContain('There is no such folder. Give the folder that holds the records.');
  expect(run.status).toBe(1);
});

test('sound records give one line and exit 0', () => {
  const run = checkContent('tests/fixtures/records/sound');
  const summary = '2 services, 1 provider, 1 council area, 3 sources: no problems, ';
  expect(run.stdout.startsWith(summary)).toBe(true);
  expect(run.status).toBe(0);
});

/** Fixtures say in a comment on the line itself what is wrong there. */
function plantedProblems(): string[] {
  return fixtureFiles().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'latin1').split('\n');
    return lines.flatMap((line, place) => {
      const planted = /# planted: (.+)$/u.exec(line)?.[1]?.split(', ') ?? [];
      return planted.map((kind) => `${file}:${place + 1} ${kind}`);
    });
  });
}

function fixtureFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function digestOfFolder(): string {
  const hash = createHash('sha256');
  for (const file of fixtureFiles()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

function checkContent(records: string) {
  return spawnSync(node, ['scripts/check-content.ts', records], {
    encoding: 'utf8',
    env: { ...process.env, DIRECTORY_DATE: today },
  });
}
