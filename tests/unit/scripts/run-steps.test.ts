import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { missingNeed, nextStep, runStep, runSteps } from '#scripts/run-steps.mjs';

type Ending = 'passed' | 'failed';

const step = (script: string, more: object = {}) => ({ script, doing: script, ...more });
const outcome = (of: ReturnType<typeof step>, ending: Ending) => ({
  step: of,
  ending,
  seconds: 0,
  output: '',
});

/** Runs steps that end as told, and notes in what order they start and how many run at once. */
async function rehearse(steps: ReturnType<typeof step>[], failing: string[] = []) {
  const started: string[] = [];
  let running = 0;
  let most = 0;
  const outcomes = await runSteps(steps, {
    lanes: 2,
    run: async (each) => {
      started.push(each.script);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return outcome(each, failing.includes(each.script) ? 'failed' : 'passed');
    },
  });
  const endings = Object.fromEntries(outcomes.map((each) => [each.step.script, each.ending]));
  return { started, most, endings };
}

test('steps run two at a time, in order', async () => {
  const { started, most } = await rehearse([step('a'), step('b'), step('c')]);
  expect(started).toEqual(['a', 'b', 'c']);
  expect(most).toBe(2);
});

test('a step that fails stops only the steps that need it', async () => {
  const { endings } = await rehearse(
    [
      step('build'),
      step('links', { needs: ['build'] }),
      step('again', { needs: ['links'] }),
      step('lint'),
    ],
    ['build'],
  );
  expect(endings).toEqual({ build: 'failed', links: 'not run', again: 'not run', lint: 'passed' });
});

test('a step that waits for another runs even when that one fails', async () => {
  const { started, endings } = await rehearse(
    [step('build', { after: ['types'] }), step('types')],
    ['types'],
  );
  expect(started).toEqual(['types', 'build']);
  expect(endings.build).toBe('passed');
});

test('a step that wants to be alone waits until nothing runs', async () => {
  const alone = step('browser', { alone: true });
  expect(nextStep([alone], [step('a')], [])).toBeUndefined();
  expect(nextStep([alone], [], [])).toBe(alone);
  expect(nextStep([step('b')], [alone], [])).toBeUndefined();
});

test('the missing need is named', () => {
  const links = step('links', { needs: ['build'] });
  expect(missingNeed(links, [outcome(step('build'), 'failed')])).toBe('build');
  expect(missingNeed(links, [outcome(step('build'), 'passed')])).toBeUndefined();
});

test('steps that wait for each other are reported instead of waiting for ever', async () => {
  const circle = [step('a', { needs: ['b'] }), step('b', { needs: ['a'] })];
  await expect(rehearse(circle)).rejects.toThrow('Steps wait for each other: a, b');
});

test('a step that hangs is ended with all that it started, and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hanging-step-'));
  const scripts = { hang: 'node hang.mjs' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'fictional', scripts }));
  // A server in a group of its own, as test runners start theirs.
  writeFileSync(
    join(folder, 'hang.mjs'),
    `import { spawn } from 'node:child_process';
     import { writeFileSync } from 'node:fs';
     const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
     writeFileSync('server.pid', String(server.pid));
     setInterval(() => {}, 1000);`,
  );
  const pidFile = join(folder, 'server.pid');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const ended = runStep(step('hang'), { cwd: folder });
  await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', 60_000);
  const server = Number(readFileSync(pidFile, 'utf8'));
  expect(isAlive(server)).toBe(true);
  vi.advanceTimersByTime(46 * 60_000);
  const { ending, output } = await ended;
  expect(ending).toBe('failed');
  expect(output).toContain('Stopped after 45 minutes, with all that it had started');
  await vi.waitUntil(() => !isAlive(server), 60_000);
}, 120_000);

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
