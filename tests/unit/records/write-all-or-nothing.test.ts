import { execFileSync, spawnSync } from 'node:child_process';
import files, { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearLeftovers, writeAllOrNothing } from '#src/records/write-all-or-nothing.ts';
import { problemsWith, writeRecords } from '#src/records/write-records.ts';

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
  const toWrite = ['a.yaml', 'b.yaml', 'c.yaml'].map((name) => ({
    path: join(folder, name),
    text: 'new',
  }));
  await expect(writeAllOrNothing(toWrite)).rejects.toThrow(/^Nothing was written/u);
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'c.yaml']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('old');
});

it('changes nothing when a later move fails after earlier ones', async () => {
  const folder = await folderWith({ 'a.yaml': 'old', 'c.yaml': 'old' });
  const toWrite = ['a.yaml', 'b.yaml', 'a.yaml'].map((name) => ({
    path: join(folder, name),
    text: 'new',
  }));
  // The same place twice: the second move finds its file gone.
  await expect(writeAllOrNothing(toWrite)).rejects.toThrow(/^Nothing was written/u);
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'c.yaml']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('old');
});

it('writes nothing when one file says something else than what the new text was made from', async () => {
  const folder = await folderWith({ 'a.yaml': 'old', 'b.yaml': 'saved by hand' });
  const toWrite = ['a.yaml', 'b.yaml'].map((name) => ({
    path: join(folder, name),
    text: 'new',
    madeFrom: 'old',
  }));
  await expect(writeAllOrNothing(toWrite)).rejects.toThrow(
    /^Nothing was written: .*b\.yaml was changed by somebody/u,
  );
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'b.yaml']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('old');
  expect(await readFile(join(folder, 'b.yaml'), 'utf8')).toBe('saved by hand');
});

it('writes nothing when a file is gone by now, or is there where none was', async () => {
  const folder = await folderWith({ 'a.yaml': 'old' });
  const gone = { path: join(folder, 'gone.yaml'), text: 'new', madeFrom: 'old' };
  await expect(writeAllOrNothing([gone])).rejects.toThrow(/gone\.yaml was changed by somebody/u);
  expect(await readdir(folder)).toEqual(['a.yaml']);
});

it('clears what a run left that is over, and nothing of one that is alive', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const left = `.a.yaml.${ended}.new`;
  const alive = `.a.yaml.${process.ppid}.new`;
  const folder = await folderWith({ [left]: 'x', [alive]: 'x', 'a.yaml': 'old' });
  await mkdir(join(folder, 'services'));
  await writeFile(join(folder, 'services', left), 'x');
  await clearLeftovers(folder);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    [alive, 'a.yaml', 'services'].sort(),
  );
});

it('holds records against what they said when their check began', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'all-or-nothing-'));
  await files.cp('tests/fixtures/records/sound', folder, { recursive: true });
  const file = 'services/fictional-house.yaml';
  const old = await readFile(join(folder, file), 'utf8');
  const { cp } = files;
  // The check begins with a copy of the folder.
  files.cp = async (...given) => {
    await writeFile(join(folder, file), `${old}# by hand\n`);
    return cp(...given);
  };
  syncBuiltinESMExports();
  try {
    const written = writeRecords(folder, [{ file, text: `${old}# new\n` }], '2026-06-15');
    await expect(written).rejects.toThrow(/fictional-house\.yaml was changed by somebody/u);
  } finally {
    files.cp = cp;
    syncBuiltinESMExports();
  }
  expect(await readFile(join(folder, file), 'utf8')).toBe(`${old}# by hand\n`);
});

it.runIf(process.platform !== 'win32')(
  'tries records in a copy without what other programs put beside them',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'all-or-nothing-'));
    await files.cp('tests/fixtures/records/sound', folder, { recursive: true });
    execFileSync('mkfifo', [join(folder, '.a-pipe')]);
    expect(await problemsWith(folder, [], '2026-06-15')).toEqual([]);
  },
);
