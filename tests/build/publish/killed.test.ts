import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { RELEASES_KEPT } from '#scripts/publish/release-names.ts';
import { faultsServed, PublisherProcess, projectRoot, publishFast } from './child.ts';

const seed = Number(process.env['TEST_SEED'] ?? 20261121);
const moments = 50;

const points = [
  'locked',
  'cleaned',
  'started write',
  'ended write',
  'started look',
  'ended look',
  'sealed',
  'placed',
  'linked',
  'switched',
  'pruned',
];

/** A moment is some time after a point up to the one where the files are listed. */
const lastPoint = points.indexOf('sealed') + 1;
const longestPauseMs = 15;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function chances(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function newTarget(): Promise<string> {
  const to = join(await mkdtemp(join(tmpdir(), 'published-')), 'site');
  await publishFast(to);
  return to;
}

/** After a kill: the served site is whole, and the next publisher succeeds and clears away what was half made. */
async function expectSound(to: string, when: string): Promise<void> {
  expect([when, ...(await faultsServed(to))]).toEqual([when]);
  await publishFast(to);
  expect([when, ...(await faultsServed(to))]).toEqual([when]);
  const left = await readdir(to);
  expect(left).toEqual(expect.arrayContaining(['current', 'publish.lock', 'releases']));
  expect([when, ...left.filter((name) => name === 'current.next')]).toEqual([when]);
  const releases = await readdir(join(to, 'releases'));
  expect(releases.length).toBeLessThanOrEqual(RELEASES_KEPT);
}

/** Nothing half made is left once killed steps are surely over. */
async function expectTidy(to: string): Promise<void> {
  await pause(200);
  await publishFast(to);
  expect((await readdir(to)).toSorted()).toEqual(['current', 'publish.lock', 'releases']);
}

describe.concurrent('a publisher that is killed', () => {
  it('at any step leaves a whole site served, and the next run succeeds', async () => {
    const to = await newTarget();
    for (const point of points) {
      const publisher = new PublisherProcess(to, ['fast', `kill:${point}`]);
      expect([point, await publisher.ended()]).toEqual([point, 'SIGKILL']);
      await expectSound(to, point);
    }
    await expectTidy(to);
  }, 300_000);

  it.each([0, 1])(
    `at ${moments} random moments does so too (seed ${seed}, half %i)`,
    async (half) => {
      const to = await newTarget();
      const chance = chances(seed + half);
      let killed = 0;
      for (let moment = 0; moment < moments / 2; moment += 1) {
        const point = points[Math.floor(chance() * lastPoint)] ?? '';
        const after = chance() * longestPauseMs;
        const publisher = new PublisherProcess(to, ['fast']);
        await publisher.hasSaid(`at ${point}`);
        await pause(after);
        publisher.process.kill('SIGKILL');
        if ((await publisher.ended()) === 'SIGKILL') killed += 1;
        await expectSound(to, `${after.toFixed(1)} ms after ${point}`);
      }
      await expectTidy(to);
      // Some end by themselves before their moment comes.
      expect(killed).toBeGreaterThan(moments / 8);
    },
    300_000,
  );

  it('takes its running step with it', async () => {
    const to = await newTarget();
    const publisher = new PublisherProcess(to, ['fast'], { PACE: '0.1' });
    let building: string | undefined;
    while (!building || !existsSync(join(building, 'index.html'))) {
      await pause(10);
      const half = (await readdir(to)).find((name) => name.startsWith('building-'));
      building = half && join(to, half);
    }
    publisher.process.kill('SIGKILL');
    await publisher.ended();
    await pause(50);
    const before = await readdir(building, { recursive: true });
    await pause(400);
    expect(await readdir(building, { recursive: true })).toEqual(before);
    expect(before).not.toContain('six.html');
  }, 60_000);
});

describe.concurrent('two publishers at once', () => {
  it('one waits and says so, and goes on when the other is gone', async () => {
    const to = await newTarget();
    const first = new PublisherProcess(to, ['fast', 'stop:ended write']);
    await first.hasSaid('at ended write');
    const second = new PublisherProcess(to, ['fast']);
    await second.hasSaid('Waiting for it.');
    expect(second.said).toMatch(/Another publisher is at work there \(process \d+, since/);
    expect(await faultsServed(to)).toEqual([]);
    first.process.kill('SIGKILL');
    expect(await second.ended()).toBe(0);
    expect(await faultsServed(to)).toEqual([]);
  }, 60_000);

  it('one that may not wait says so and does nothing', async () => {
    const to = await newTarget();
    const first = new PublisherProcess(to, ['fast', 'stop:sealed']);
    await first.hasSaid('at sealed');
    const second = new PublisherProcess(to, ['fast'], { PATIENCE: '0' });
    expect(await second.ended()).toBe(1);
    expect(second.said).toContain('Nothing was done.');
    first.process.kill('SIGCONT');
    expect(await first.ended()).toBe(0);
    expect(await faultsServed(to)).toEqual([]);
  }, 60_000);
});

describe('a real build', () => {
  it('that stops at each step leaves a whole site there, and any other publisher can go on', async () => {
    const to = await newTarget();
    const publisher = new PublisherProcess(to, ['real', 'stop:every'], {
      RECORDS_DIR: join(projectRoot, 'tests/fixtures/records/sound'),
      DIRECTORY_DATE: '2026-06-15',
      NODE_ENV: 'production',
    });
    const seen: string[] = [];
    while (!publisher.isOver) {
      const point = await nextPoint(publisher, seen.length);
      if (point === undefined) break;
      seen.push(point);
      // What is on disk now is what a kill at this point would leave.
      const copy = `${to}-${seen.length}`;
      await cp(to, copy, { recursive: true, verbatimSymlinks: true });
      await expectSound(copy, point);
      await rm(copy, { recursive: true });
      publisher.process.kill('SIGCONT');
    }
    expect(`${await publisher.ended()} ${publisher.said}`).toMatch(/^0 /);
    expect(seen).toEqual(
      expect.arrayContaining(['started build:pages', 'ended check:smoke', 'switched']),
    );
    expect(await faultsServed(to)).toEqual([]);
  }, 180_000);
});

/** The next point that the publisher stops at, or nothing when it ended. */
async function nextPoint(publisher: PublisherProcess, passed: number): Promise<string | undefined> {
  for (;;) {
    const reached = [...publisher.said.matchAll(/^at (.+)\n/gm)];
    if (reached.length > passed) return reached[passed]?.[1];
    if (publisher.isOver) return undefined;
    await pause(20);
  }
}
