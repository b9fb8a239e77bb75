import { execFile } from 'node:child_process';
import { access, constants, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

export interface BuiltSite {
  folder: string;
  /** Everything the build printed. */
  log: string;
}

const built: string[] = [];
afterAll(async () => {
  for (const folder of built.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A copy of the sound fictional records in a new folder, to change for one situation. */
export async function copyOfSoundRecords(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'directory-records-'));
  await cp(join(projectRoot, 'tests/fixtures/records/sound'), folder, { recursive: true });
  return folder;
}

/** Builds the whole site, index included, from a folder of records. Rejects with what was printed. */
export async function buildSite(records: string, today = '2026-06-15'): Promise<BuiltSite> {
  // On another disk where there is one, as a web server's folder often is.
  const disk = await access('/dev/shm', constants.W_OK).then(
    () => '/dev/shm',
    () => tmpdir(),
  );
  const folder = await mkdtemp(join(disk, 'site-'));
  built.push(folder);
  const { stdout, stderr } = await run('npm', ['run', '-s', 'build'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      RECORDS_DIR: records,
      OUT_DIR: folder,
      DIRECTORY_DATE: today,
      NO_COLOR: '1',
      // Vitest says “test”, with which React ships what only developers need.
      NODE_ENV: 'production',
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { folder, log: stdout + stderr };
}

/** Runs one of the project’s checks over a built site and gives what it printed; rejects when it fails. */
export async function checkSite(script: string, site: BuiltSite): Promise<string> {
  const { stdout, stderr } = await run('npm', ['run', '-s', script], {
    cwd: projectRoot,
    env: { ...process.env, OUT_DIR: site.folder, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout + stderr;
}

/** Every file of a site as text; what is gzipped, as the search index is, is opened first. */
export async function readSite(folder: string): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      const opened = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return { path: path.slice(folder.length), text: opened.toString('utf8') };
    }),
  );
}
