import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDirectory } from '#src/records/read-directory.ts';
import { problemLines } from '#src/records/report.ts';

const { directory, problems } = await readDirectory('content');

test('the records have no problem', () => {
  expect(problemLines(problems, 'content')).toBe('');
});

test('the directory holds what it is for', () => {
  const rehabs = directory?.services.filter(({ kind }) => kind === 'residential-rehab') ?? [];
  const listed = rehabs.filter(({ status }) => status.value !== 'closed');
  expect(listed.length).toBeGreaterThanOrEqual(24);
  expect(directory?.councils).toHaveLength(32);
  expect(directory?.healthBoards).toHaveLength(14);
  expect(directory?.partnerships).toHaveLength(30);
});

test('a service whose place the regulator keeps back has no contact and cites the register only', () => {
  const keptBack = directory?.services.filter(
    ({ location }) => location.disclosure === 'withheld' && location.reason === 'regulator',
  );
  expect(keptBack?.length).toBeGreaterThan(0);
  for (const service of keptBack ?? []) {
    expect(service.contact).toBeUndefined();
    const cited = [...JSON.stringify(service).matchAll(/"source":"([^"]+)"/gu)];
    for (const [, key] of cited) {
      const source = directory?.sources.find(({ slug }) => slug === key);
      expect(['register', 'reference', 'government']).toContain(source?.tier);
    }
  }
});

test('the field guide and its schemas are current', () => {
  const node = resolve('node_modules/.bin/node');
  const check = spawnSync(node, ['scripts/generate-field-guide.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(check.stderr).toBe('');
  expect(check.status).toBe(0);
});
