import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDirectory } from '#src/records/read-directory.ts';

const today = '2026-11-21';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  cpSync('tests/fixtures/records/sound', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('sound records become a directory in slug order', async () => {
  const { directory, problems } = await readDirectory(folder, today);
  expect(problems).toEqual([]);
  expect(directory?.services.map(({ slug }) => slug)).toEqual([
    'fictional-house',
    'fictional-withheld-house',
  ]);
});

test('a file too large to be a record is not read', async () => {
  writeFileSync(join(folder, 'sources.yaml'), '# fictional\n'.repeat(30_000));
  expect(await problemsFound()).toEqual([
    'sources.yaml:1 The file is 352 kB; a file of records is at most 256 kB.',
  ]);
});

test.runIf(process.platform !== 'win32')(
  'a pipe or a folder in the place of a record is told, and not waited for',
  async () => {
    execFileSync('mkfifo', [join(folder, 'providers/other-provider.yaml')]);
    execFileSync('mkfifo', [join(folder, 'glossary.yaml.pipe')]);
    rmSync(join(folder, 'sources.yaml'));
    symlinkSync(join(folder, 'providers/other-provider.yaml'), join(folder, 'sources.yaml'));
    const found = await problemsFound();
    for (const file of ['providers/other-provider.yaml', 'sources.yaml']) {
      expect(found).toContain(`${file}:1 The file cannot be opened.`);
    }
  },
);

test('a byte order mark and Windows line ends are no problem, and lines still count', async () => {
  const words = '\uFEFFname: { value: Fictional, source: fictional-service }\r\nrooms: 3\r\n';
  writeFileSync(join(folder, 'providers/fictional-provider.yaml'), words);
  expect(await problemsFound()).toEqual([
    'providers/fictional-provider.yaml:2 is not a field of this group.',
  ]);
});

test('the same slug in two files of figures is told once, with the place of the first', async () => {
  const figure =
    '{ group: beds, label: Beds, value: 1, unit: count, source: fictional-government }';
  writeFileSync(join(folder, 'figures/second.yaml'), `\nfictional-beds: ${figure}\n`);
  expect(await problemsFound()).toEqual([
    'figures/second.yaml:2 is a second record named “fictional-beds”: the first is figures/fictional.yaml:1.',
  ]);
});

test('hidden files and guides are no records', async () => {
  writeFileSync(join(folder, 'services/.fictional-house.yaml.swp'), 'x');
  writeFileSync(join(folder, 'README.md'), '# Fictional');
  expect(await problemsFound()).toEqual([]);
});

test('words from a dangerous key stay words', async () => {
  writeFileSync(join(folder, 'providers/fictional-provider.yaml'), '__proto__: { name: x }\n');
  const { problems, directory } = await readDirectory(folder, today);
  expect(problems.map(({ field }) => field)).toContain('__proto__');
  expect(directory).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
});

test('a complete operator may confirm a fact, and its clinician may review the safety words', async () => {
  const operator = [
    'name: Fictional Operator',
    'contact: operator@fictional.example',
    'clinicalReviewer: { name: Dr Fictional, on: 2026-11-01 }',
    'helplinesCheckedOn: 2026-11-01',
    'providersToldOn: 2026-11-01',
  ].join('\n');
  const provider =
    'name: { value: Fictional, source: fictional-service, confirmed: { on: 2026-11-03, how: phone } }';
  const words =
    'fictional-words: { topic: stopping, order: 1, words: Fictional., sources: [fictional-government], reviewed: { by: Dr Fictional, on: 2026-11-01 } }';
  writeFileSync(join(folder, 'operator.yaml'), operator);
  writeFileSync(join(folder, 'providers/fictional-provider.yaml'), provider);
  writeFileSync(join(folder, 'safety.yaml'), words);
  expect(await problemsFound()).toEqual([]);
});

async function problemsFound(): Promise<string[]> {
  const { problems } = await readDirectory(folder, today);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
