import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
export const root = join(here, '..', '..');
export const authored = (name: string) => readFileSync(join(here, 'authored', name), 'utf8');

const cache = join(root, 'node_modules', '.cache', 'basemap');
const work = join(cache, 'work');
export const workFile = (name: string) => join(work, name);
export const packageFile = (path: string) => join(cache, 'node_modules', path);

// Each kind of file is read once and used by the step that knows its shape.
export const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
export const writeJson = (file: string, content: unknown) =>
  writeFileSync(file, JSON.stringify(content));

/** Installs the pinned packages into the cache folder, unless that was done already. */
export function preparePackages(): void {
  mkdirSync(work, { recursive: true });
  const wanted = join(here, 'packages.json');
  const installed = join(cache, 'package.json');
  const isCurrent =
    existsSync(packageFile('mapshaper')) &&
    existsSync(installed) &&
    readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8');
  if (isCurrent) return;
  copyFileSync(wanted, installed);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...options], { cwd: cache, stdio: 'inherit' });
}

/** Runs GMT and returns what it prints. */
export function gmt(...options: string[]): string {
  try {
    return execFileSync('gmt', options, { cwd: work, encoding: 'utf8', maxBuffer: 2 ** 29 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Error(
      'The program "gmt" is not on this machine. On Debian run: ' +
        'apt-get install --no-install-recommends gmt gmt-gshhg-full',
    );
  }
}

/** Runs Mapshaper in the work folder. Options are given as on its command line, space by space. */
export function mapshaper(commandLine: string): void {
  const program = packageFile('mapshaper/bin/mapshaper');
  const options = commandLine.trim().split(/\s+/);
  execFileSync(process.execPath, [program, ...options], { cwd: work, stdio: 'pipe' });
}
