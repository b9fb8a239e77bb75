import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { adviceFor, majorOf, nodeOf, setUp, stampFor } from '#scripts/setup.mjs';

const LOCK = '{ "lockfileVersion": 3 }';
const quiet = () => undefined;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** A project folder whose `npm` is a shell script of ours. */
function projectWithNpm(script: string): string {
  const root = mkdtempSync(join(tmpdir(), 'setup-'));
  write(join(root, 'package-lock.json'), LOCK);
  write(join(root, 'bin', 'npm'), `#!/bin/sh\n${script}\n`);
  vi.stubEnv('PATH', [join(root, 'bin'), '/usr/bin', '/bin'].join(delimiter));
  return root;
}

const installNode = (root: string, version: string) =>
  write(nodeOf(root), `#!/bin/sh\necho ${version}\n`);

afterEach(() => vi.unstubAllEnvs());

test('the major version is read with or without the v', () => {
  expect(majorOf('v24.21.0\n')).toBe(24);
  expect(majorOf('20.1.0')).toBe(20);
  expect(majorOf('')).toBe(0);
});

test('the stamp changes with the lock file', () => {
  expect(stampFor('a')).not.toBe(stampFor('b'));
  expect(stampFor('a')).toBe(stampFor('a'));
});

test.each([
  ['npm error code ENOTFOUND', 'registry could not be reached'],
  ['npm error code ENOSPC', 'disk is full'],
  ['npm error EACCES: permission denied', 'npm may not write here'],
  ['npm error code ENOTEMPTY', 'stopped half way'],
  ['something new', 'Delete the node_modules folder'],
])('%s: the advice is "%s"', (output, advice) => {
  expect(adviceFor(output)).toContain(advice);
});

test('installs once, and not again while the lock file stays', () => {
  const root = projectWithNpm('echo "$@" >> calls; exit 0');
  installNode(root, 'v24.0.0');
  const said: string[] = [];
  setUp(root, (line: string) => said.push(line));
  setUp(root, (line: string) => said.push(line));
  expect(said).toHaveLength(1);

  write(join(root, 'package-lock.json'), `${LOCK} `);
  setUp(root, (line: string) => said.push(line));
  expect(said).toHaveLength(2);
});

test('a failed install is tried again next time', () => {
  const root = projectWithNpm('echo "npm error code ENOTFOUND" >&2; exit 1');
  installNode(root, 'v24.0.0');
  expect(() => setUp(root, quiet)).toThrow(/ENOTFOUND[\s\S]*registry could not be reached/);
  expect(() => setUp(root, quiet)).toThrow('npm install failed');
});

test('an install without the project’s own Node says what to do', () => {
  const root = projectWithNpm('exit 0');
  expect(() => setUp(root, quiet)).toThrow('npm rebuild node');
});

test('an own Node that is too old is refused', () => {
  const root = projectWithNpm('exit 0');
  installNode(root, 'v22.0.0');
  expect(() => setUp(root, quiet)).toThrow('is v22.0.0 but 24 or newer is needed');
});

test('without npm the message says where it comes from', () => {
  const root = projectWithNpm('exit 0');
  vi.stubEnv('PATH', join(root, 'nowhere'));
  expect(() => setUp(root, quiet)).toThrow('npm was not found');
});

test('without a lock file nothing is installed', () => {
  const root = mkdtempSync(join(tmpdir(), 'setup-'));
  expect(() => setUp(root, quiet)).toThrow('package-lock.json is missing');
});
