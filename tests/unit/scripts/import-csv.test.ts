import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// Each case starts a program several times.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
const record = () => join(folder, 'records/services/fictional-house.yaml');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'directory-import-test-'));
  cpSync(resolve('tests/fixtures/records/sound'), join(folder, 'records'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function importCsv(text: string | Buffer, ...more: string[]) {
  const file = join(folder, 'answers.csv');
  writeFileSync(file, text);
  const args = [
    'scripts/import-csv.ts',
    file,
    '--from',
    'fictional-house',
    '--on',
    '2026-06-10',
    ...more,
  ];
  const env = {
    ...process.env,
    RECORDS_DIR: join(folder, 'records'),
    DIRECTORY_DATE: '2026-06-15',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('is told first, and written with its source and day only when asked', () => {
  const before = readFileSync(record(), 'utf8');
  const csv = 'slug,who.couples,admission.offences\nfictional-house,no,prefer not to publish\n';
  const told = importCsv(csv);
  expect(told.stdout).toContain('new: Couples: no');
  expect(told.stdout).toContain('Add --write to write it.');
  expect(readFileSync(record(), 'utf8')).toBe(before);

  expect(importCsv(csv, '--write')).toMatchObject({ status: 0, stderr: '' });
  const after = readFileSync(record(), 'utf8');
  expect(after).toMatch(/couples:[\s{]+value: "?'?no/u);
  expect(after).toContain('admission.offences');
  expect(readFileSync(join(folder, 'records/sources.yaml'), 'utf8')).toContain(
    'told-by-fictional-house:\n  title: "What Fictional House told this directory"',
  );
  expect(importCsv(csv).stdout).toContain('The records stay as they are.');
});

it('writes nothing when anything is wrong, in the file or in the records after it', () => {
  const files = ['services/fictional-house.yaml', 'sources.yaml'].map((name) =>
    join(folder, 'records', name),
  );
  const read = () => files.map((path) => readFileSync(path, 'utf8'));
  const before = read();
  const wrong = importCsv('slug,who.couples,what\nfictional-house,perhaps,1\n', '--write');
  expect(wrong.stderr).toMatch(/answers\.csv:1 {2}what – .*\n.*answers\.csv:2 {2}who\.couples – /u);
  const mail = importCsv(
    'slug,programme.pets\nfictional-house,Write to jo@example.org.\n',
    '--write',
  );
  expect(mail.stderr).toContain('With these answers the records would have problems');
  const coded = importCsv(Buffer.from('slug,programme.pets\nfictional-house,caf\xe9\n', 'latin1'));
  expect(coded.stderr).toContain('not saved as UTF-8');
  expect([wrong, mail, coded].map(({ status }) => status)).toEqual([1, 1, 1]);
  expect(read()).toEqual(before);
});
