import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followRecords } from '#scripts/publish/follow-records.ts';
import { type PublishStep, publish } from '#scripts/publish/publisher.ts';
import { rollBack } from '#scripts/publish/rollback.ts';
import { TargetFolder } from '#scripts/publish/target-folder.ts';
import { projectRoot } from './child.ts';
import { fastSteps } from './fast-steps.ts';

const patience = { timeout: 20_000, interval: 50 };

let records: string;
let to: TargetFolder;
let said: string[];
let day: string;
let stop: () => void;

/** The small site, with a page that says what the record says, unless the record is broken. */
function stepsFrom(record: string): PublishStep[] {
  const copied = `if grep broken "${record}"; then exit 1; fi; cp "${record}" "$OUT_DIR/record.html"`;
  const copy = {
    script: 'copy',
    doing: 'Records',
    needs: ['write'],
    command: ['/bin/sh', '-c', copied],
  };
  return [...fastSteps, copy];
}

const record = () => join(records, 'services', 'fictional-house.yaml');
const change = (words: string) => writeFile(record(), words);
const served = () => readFile(join(to.path, 'current', 'record.html'), 'utf8');
const release = async () => Number((await to.served())?.slice(0, 6));
const untilServed = (words: string) =>
  vi.waitFor(async () => expect(await served()).toBe(words), patience);
const untilSaid = (words: string) =>
  vi.waitFor(() => expect(said.join('\n')).toContain(words), patience);

describe('following the records', () => {
  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'followed-'));
    records = join(folder, 'records');
    await mkdir(join(records, 'services'), { recursive: true });
    await change('first');
    to = new TargetFolder(join(folder, 'site'));
    said = [];
    day = '2026-06-15';
    const say = (line: string) => void said.push(line);
    const steps = stepsFrom(record());
    const publishNow = () =>
      publish({ to, say, patienceSeconds: 5, steps, cwd: projectRoot, env: { PACE: '0' } });
    const today = () => day;
    stop = followRecords({ records, to, publish: publishNow, today, say, lookEveryMs: 100 });
    await untilServed('first');
  });
  afterEach(async () => {
    stop();
    await rm(join(records, '..'), { recursive: true, force: true });
  });

  it('serves a changed record, once for several writes', async () => {
    for (const words of ['second', 'third', 'fourth']) await change(words);
    await untilServed('fourth');
    expect(await release()).toBe(2);
  });

  it('goes on seeing a file that an editor saves by putting another in its place', async () => {
    for (const words of ['second', 'third', 'fourth']) {
      await writeFile(`${record()}.new`, words);
      await rename(`${record()}.new`, record());
      await untilServed(words);
    }
  });

  it('serves what each of three checkouts in a row brings', async () => {
    const git = async (...words: string[]) =>
      promisify(execFile)('git', ['-c', 'user.name=Fictional', '-c', 'user.email=', ...words], {
        cwd: join(records, 'services'),
      });
    await git('init', '-q', '-b', 'first');
    await git('add', '.');
    await git('commit', '-qm', 'First');
    await git('checkout', '-qb', 'second');
    await change('second');
    await untilServed('second');
    await git('commit', '-qam', 'Second');
    for (const branch of ['first', 'second', 'first']) {
      await git('checkout', '-q', branch);
      await untilServed(branch);
    }
  });

  it('serves records whose whole folder was put in the place of another, twice', async () => {
    for (const words of ['second', 'third']) {
      const copy = `${records}-copy`;
      await cp(records, copy, { recursive: true });
      await writeFile(join(copy, 'services', 'fictional-house.yaml'), words);
      await rename(records, `${records}-before-${words}`);
      await rename(copy, records);
      await untilServed(words);
    }
    await change('fourth');
    await untilServed('fourth');
  });

  it('keeps the last good site for a broken record, says why, and goes on when it is mended', async () => {
    await change('broken');
    await untilSaid('The last good site stays up');
    expect(said.join('\n')).toContain('Records: this step failed');
    expect([await served(), await release()]).toEqual(['first', 1]);
    await change('mended');
    await untilServed('mended');
  });

  it('publishes again on a new day, but not over a release that somebody went back to', async () => {
    day = '2026-06-16';
    await vi.waitFor(async () => expect(await release()).toBe(2), patience);
    await rollBack({ to, say: () => undefined, patienceSeconds: 5 });
    day = '2026-06-17';
    await untilSaid('an earlier release is served on purpose');
    expect(await release()).toBe(1);
  });
});
