import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDirectory } from '#src/records/read-directory.ts';
import { importCsv } from '#scripts/import-csv.ts';
import { registerFile } from '#tests/fixtures/register/register-file.ts';
import { juneRows } from '#tests/fixtures/register/rows.ts';

// Programs are started one after another.
vi.setConfig({ testTimeout: 240_000 });

const today = '2026-08-15';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-import-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function freshRecords(name: string): string {
  const records = join(folder, name);
  rmSync(records, { recursive: true, force: true });
  cpSync('tests/fixtures/records/sound', records, { recursive: true });
  cpSync('tests/fixtures/register/services', join(records, 'services'), { recursive: true });
  return records;
}

function run(script: string[], records: string, killedAt?: string) {
  const before = killedAt ? ['--import', './tests/unit/scripts/killed-at-step.ts'] : [];
  const env = {
    ...process.env,
    RECORDS_DIR: records,
    DIRECTORY_DATE: today,
    KILLED_AT: killedAt ?? '',
  };
  const { status, signal, stderr } = spawnSync(process.execPath, [...before, ...script], {
    env,
    encoding: 'utf8',
  });
  return { status, signal, stderr };
}

function filesIn(records: string): Record<string, string> {
  const entries = readdirSync(records, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(records.length), readFileSync(path, 'utf8')];
      }),
  );
}

/** A kill leaves sound records; the same command again finishes the work and leaves nothing behind. */
async function expectFinishedAfterKill(script: string[], killedAt: string, whole: object) {
  const killed = freshRecords('killed');
  expect(run(script, killed, killedAt).signal).toBe('SIGKILL');
  expect(Object.keys(filesIn(killed)).some((name) => name.endsWith('.new'))).toBe(true);
  expect((await readDirectory(killed, today)).problems).toEqual([]);
  expect(run(script, killed)).toEqual({ status: 0, signal: null, stderr: '' });
  expect(filesIn(killed)).toEqual(whole);
}

/** What the command makes of the records when nothing interrupts it. */
function madeWhole(script: string[]): object {
  const whole = freshRecords('whole');
  expect(run(script, whole)).toEqual({ status: 0, signal: null, stderr: '' });
  return filesIn(whole);
}

function answersFile(): string {
  const file = join(folder, 'answers.csv');
  writeFileSync(file, 'slug,who.couples\nfictional-house,no\n');
  return file;
}

describe('an import that is killed leaves sound records, and run again it finishes', () => {
  it('answers of a service, before each step of writing', async () => {
    const told = ['--from', 'fictional-house', '--on', '2026-06-10', '--write'];
    const script = ['scripts/import-csv.ts', answersFile(), ...told];
    const whole = madeWhole(script);
    for (const at of ['open 2', 'rename 1', 'rename 2'])
      await expectFinishedAfterKill(script, at, whole);
  });

  it('a file of the register, before some steps of writing', async () => {
    const file = join(folder, 'datastore-30-june-2026.csv');
    writeFileSync(file, registerFile(juneRows));
    const report = ['--report', join(folder, 'report.json')];
    const script = ['scripts/import-care-inspectorate.ts', file, ...report];
    const whole = madeWhole(script);
    for (const at of ['open 3', 'rename 2', 'rename 3'])
      await expectFinishedAfterKill(script, at, whole);
  });
});

describe('a record that somebody saves while an import runs', () => {
  it.each(['services/fictional-house.yaml', 'sources.yaml'])(
    'stays as they saved it, and is named: %s',
    async (name) => {
      const records = freshRecords('records');
      vi.stubEnv('RECORDS_DIR', records);
      vi.stubEnv('DIRECTORY_DATE', today);
      // The first line is printed when the records were read.
      vi.spyOn(console, 'log').mockImplementationOnce(() =>
        appendFileSync(join(records, name), '# by hand\n'),
      );
      vi.spyOn(console, 'log').mockImplementation(() => undefined);
      const before = filesIn(records);
      const args = [answersFile(), '--from', 'fictional-house', '--on', '2026-06-10', '--write'];
      await expect(importCsv(args)).rejects.toThrow(
        new RegExp(`^Nothing was written: .*${name} was changed by somebody while this ran`, 'u'),
      );
      expect(filesIn(records)).toEqual({
        ...before,
        [`/${name}`]: `${before[`/${name}`]}# by hand\n`,
      });
    },
  );
});
