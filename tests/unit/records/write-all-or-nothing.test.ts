import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAllOrNothing } from '#src/records/write-all-or-nothing.ts';

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'all-or-nothing-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

it('writes old and new files and leaves nothing else behind', async () => {
  const folder = await folderWith({ 'a.yaml': 'old' });
  await writeAllOrNothing([
    { path: join(folder, 'a.yaml'), text: 'new' },
    { path: join(folder, 'b.yaml'), text: 'first' },
  ]);
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'b.yaml']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('new');
});

it('puts everything back when one file cannot be moved to its place', async () => {
  const folder = await folderWith({ 'a.yaml': 'old' });
  // A folder of this name cannot be replaced by a file.
  await mkdir(join(folder, 'c.yaml', 'inside'), { recursive: true });
  const files = ['a.yaml', 'b.yaml', 'c.yaml'].map((name) => ({
    path: join(folder, name),
    text: 'new',
  }));
  await expect(writeAllOrNothing(files)).rejects.toThrow(/^Nothing was written/u);
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'c.yaml']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('old');
});

it('changes nothing when a later move fails after earlier ones', async () => {
  const folder = await folderWith({ 'a.yaml': 'old', 'c.yaml': 'old' });
  const files = ['a.yaml', 'b.yaml', 'a.yaml'].map((name) => ({
    path: join(folder, name),
    text: 'new',
  }));
  // The same place twice: the second move finds its file gone.
  await expect(writeAllOrNothing(files)).rejects.toThrow(/^Nothing was written/u);
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'c.yaml']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('old');
});
