import { mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { damageTo } from '#scripts/publish/manifest.ts';
import { type PublishStep, publish } from '#scripts/publish/publisher.ts';
import { forgetOlder, rollBack } from '#scripts/publish/rollback.ts';
import { TargetFolder } from '#scripts/publish/target-folder.ts';
import { inPlainWords } from '#scripts/publish/trouble.ts';
import { faultsServed, projectRoot } from './child.ts';
import { fastSteps } from './fast-steps.ts';

let to: string;
let said: string[];
const sh = (script: string, doing: string, line: string): PublishStep => ({
  script,
  doing,
  // Steps run side by side: what changes the site must wait for the step that looks at it.
  needs: ['write', 'look'],
  command: ['/bin/sh', '-c', line],
});
const withholds = (entries: string) =>
  sh('withhold', 'Other addresses', `echo '{"entries":${entries}}' > "$OUT_DIR/finder.json"`);

const where = () => ({
  to: new TargetFolder(to),
  say: (line: string) => void said.push(line),
  patienceSeconds: 5,
});
const publishWith = (...more: PublishStep[]) =>
  publish({ ...where(), steps: [...fastSteps, ...more], cwd: projectRoot, env: { PACE: '0' } });
const served = async () =>
  Number((await readlink(join(to, 'current'))).slice('releases/'.length, 15));
const kept = async () =>
  (await readdir(join(to, 'releases'))).map((name) => Number(name.slice(0, 6)));
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'it did not fail',
    (error: unknown) => inPlainWords(error),
  );

describe('publishing', () => {
  beforeEach(async () => {
    to = join(await mkdtemp(join(tmpdir(), 'published-')), 'new', 'site');
    said = [];
  });

  it('keeps the last five, and goes back one at a time to whole ones only', async () => {
    for (let time = 0; time < 7; time += 1) await publishWith();
    expect([await served(), await kept()]).toEqual([7, [3, 4, 5, 6, 7]]);
    await rollBack(where());
    expect([await served(), await faultsServed(to)]).toEqual([6, []]);
    const [fifth] = (await readdir(join(to, 'releases'))).filter((name) =>
      name.startsWith('000005'),
    );
    await writeFile(join(to, 'releases', fifth ?? '', 'help/index.html'), 'something else');
    await rollBack(where());
    expect([await served(), await faultsServed(to)]).toEqual([4, []]);
    expect(said.join('\n')).toMatch(/Passed over 000005.*damaged: \/help\/index\.html/);
    await rollBack(where());
    expect(await failure(rollBack(where()))).toContain('nothing to go back to');
    expect(await served()).toBe(3);
    await publishWith();
    expect([await served(), await kept()]).toEqual([8, [4, 5, 6, 7, 8]]);
  });

  it('leaves the last good site up when a step fails, and says which and why', async () => {
    await publishWith();
    const broken = sh('check', 'A check', 'echo "content/a.yaml:3  Not a number."; exit 1');
    const words = await failure(publishWith({ ...broken, advice: 'Mend the line.' }));
    expect(words).toBe(
      'content/a.yaml:3  Not a number.\n\nA check: this step failed (npm run check). Mend the line.',
    );
    expect([await served(), await faultsServed(to)]).toEqual([1, []]);
    const full = sh('check', 'A check', 'echo "ENOSPC: no space left on device, write"; exit 1');
    expect(await failure(publishWith(full))).toContain('The disk is full.');
    await publishWith();
    expect(await served()).toBe(2);
  });

  it('tells of two steps that fail side by side the one that comes first in the list', async () => {
    const slow = { ...sh('records', 'Records', 'sleep 0.2; echo slow; exit 1'), needs: [] };
    const quick = { ...sh('pages', 'Pages', 'echo quick; exit 1'), needs: [] };
    const steps = [slow, quick];
    expect(
      await failure(publish({ ...where(), steps, cwd: projectRoot, env: process.env })),
    ).toContain('slow\n\nRecords: this step failed');
  });

  it('refuses a site without a home page, or with far fewer pages, unless told', async () => {
    await publishWith();
    const few = sh('few', 'Pages go', 'rm "$OUT_DIR"/[ost]*.html');
    expect(await failure(publishWith(few))).toMatch(
      /has 5 pages and the one served has 9.*--may-shrink/,
    );
    const none = sh('none', 'The home page goes', 'rm "$OUT_DIR/index.html"');
    expect(await failure(publishWith(none))).toContain('no home page');
    expect(await served()).toBe(1);
    const steps = [...fastSteps, few];
    await publish({ ...where(), steps, cwd: projectRoot, env: { PACE: '0' }, mayShrink: true });
    expect(await served()).toBe(2);
  });

  it('keeps no release that shows an address withheld since', async () => {
    await publishWith(withholds('[{"slug":"one","addressWithheld":false}]'));
    await publishWith(withholds('[{"slug":"one","addressWithheld":false}]'));
    await publishWith(withholds('[{"slug":"one","addressWithheld":true}]'));
    expect([await served(), await kept()]).toEqual([3, [3]]);
    expect(said.join('\n')).toContain(
      'Removed 2 earlier releases that showed an address now withheld',
    );
    await publishWith(withholds('[{"slug":"one","addressWithheld":true}]'));
    expect(await kept()).toEqual([3, 4]);
    expect(await failure(publishWith(withholds('[{"slug":"one"}]')))).toContain('finder.json');
    await forgetOlder(where());
    expect([await served(), await kept()]).toEqual([4, [4]]);
  });

  it('keeps scripts and sheets of the release before, for pages opened before the switch', async () => {
    const sheets = async () => (await readdir(join(to, 'current/_astro'))).toSorted();
    await publishWith();
    const [first] = await sheets();
    await publishWith();
    expect(await sheets()).toHaveLength(2);
    expect(await sheets()).toContain(first);
    await publishWith();
    expect(await sheets()).toHaveLength(2);
    expect(await sheets()).not.toContain(first);
  });

  it('lists its own pages and files with sizes and checksums, and tells any damage', async () => {
    const { manifest } = await publishWith();
    const folder = join(to, 'current');
    expect(manifest.pages).toContain('/help/');
    expect(manifest.files.find(({ path }) => path === '/index.html')?.sha256).toMatch(
      /^[\da-f]{64}$/,
    );
    expect(Math.abs(Date.now() - Date.parse(manifest.made))).toBeLessThan(60_000);
    expect(await damageTo(folder)).toEqual([]);
    await rm(join(folder, '404.html'));
    await writeFile(join(folder, 'stray.txt'), 'x');
    expect(await damageTo(folder)).toEqual([
      '/404.html is missing',
      '/stray.txt is not in the manifest',
    ]);
  });

  it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    [
      'that holds something else',
      (f) => writeFile(join(f, 'thesis.doc'), ''),
      /something else: thesis/,
    ],
    ['whose “current” is no link', (f) => mkdir(join(f, 'current')), /current \(not a link\)/],
    [
      'whose releases are not ours',
      (f) => mkdir(join(f, 'releases/v1'), { recursive: true }),
      /v1/,
    ],
  ])('refuses a folder %s, and changes nothing in it', async (_, prepare, words) => {
    await mkdir(to, { recursive: true });
    await prepare(to);
    const before = await readdir(to, { recursive: true });
    expect(await failure(publishWith())).toMatch(words);
    expect((await readdir(to, { recursive: true })).filter((name) => name !== 'releases')).toEqual(
      before.filter((name) => name !== 'releases'),
    );
  });

  it('says what to do about a place that cannot be written to', async () => {
    to = '/proc/no-such-place/site';
    expect(await failure(publishWith())).toMatch(/Choose another folder\.$/);
    to = join(await mkdtemp(join(tmpdir(), 'published-')), 'file');
    await writeFile(to, '');
    expect(await failure(publishWith())).toMatch(/a file where a folder is needed/);
    expect(await failure(rollBack(where()))).toMatch(/a file where a folder is needed/);
  });

  it('follows no link out of what was built', async () => {
    const link = sh('link', 'A link', 'ln -s /etc/hostname "$OUT_DIR/hostname"');
    expect(await failure(publishWith(link))).toContain('is not a plain file');
    await symlink('/nowhere', join(to, 'current.next'));
    await publishWith();
    expect(await faultsServed(to)).toEqual([]);
  });

  it('has nothing to go back to before the first', async () => {
    expect(await failure(rollBack(where()))).toContain('Nothing is published in');
    expect(await failure(forgetOlder(where()))).toContain('Nothing is published in');
  });
});
