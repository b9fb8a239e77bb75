import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeForFile } from '#scripts/place-for-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes the folders of a file and leaves no file', async () => {
  await placeForFile(join(folder, 'a/b/report.json'));
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['a', 'a/b']);
});

it('leaves a file that is there as it is', async () => {
  const file = join(folder, 'report.json');
  writeFileSync(file, '');
  await placeForFile(file);
  expect(existsSync(file)).toBe(true);
});

it('refuses a folder and what lies below a file', async () => {
  mkdirSync(join(folder, 'report.json'));
  writeFileSync(join(folder, 'file'), 'x');
  await expect(placeForFile(join(folder, 'report.json'))).rejects.toThrow(/is no file\. Choose/);
  await expect(placeForFile(join(folder, 'file/a/report.json'))).rejects.toThrow(
    /Choose another folder\.$/,
  );
});

it.runIf(process.platform === 'linux')(
  'refuses a pipe, and a place where nothing can be made, without waiting',
  async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(placeForFile(pipe)).rejects.toThrow(/is no file\. Choose another name\.$/);
    for (const path of ['/proc/nowhere/report.json', '/proc/report.json']) {
      await expect(placeForFile(path)).rejects.toThrow(/^This did not work at \/proc\/.*Choose/);
    }
  },
);
