// Runs on whatever Node the machine has: no packages, plain JavaScript.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endFamily } from './process-tree.mjs';

/**
 * One thing to do.
 * @typedef {object} Step
 * @property {string} script the npm script that does it
 * @property {string} doing what a person reads while it runs
 * @property {string} [advice] what to do when it fails
 * @property {string[]} [needs] scripts that must have passed
 * @property {string[]} [after] scripts that must be over, passed or not
 * @property {boolean} [alone] nothing else may run beside it
 *
 * @typedef {'passed' | 'failed' | 'not run'} Ending
 *
 * @typedef {object} Outcome
 * @property {Step} step
 * @property {Ending} ending
 * @property {number} seconds
 * @property {string} output
 */

// A step that hangs must end some day; a slow machine must not end one that works.
const LONGEST_STEP_MS = 45 * 60 * 1000;
const canGroup = process.platform !== 'win32';

// Tools see a pipe, so they are told whether a person is looking.
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Ends a child and what it started: npm starts a shell, which starts the tool, which may start servers.
 * @param {import('node:child_process').ChildProcess} child
 */
function stop(child) {
  if (child.pid !== undefined) endFamily(child.pid);
}

/**
 * Ends this child too when this process is told to end.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endTogetherWith(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
}

function endEverything() {
  for (const child of running) stop(child);
  process.exit(130);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, endEverything);
}

// Told to end, npm ends its shell, and the shell does not tell us: our parent is then another.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) endEverything();
}, 500).unref();

/**
 * Runs an npm script of this project, which finds the project's own Node first.
 * @param {Step} step
 * @param {{ cwd: string, stream?: boolean }} options `stream` shows the output as it comes
 * @returns {Promise<Outcome>}
 */
export function runStep(step, { cwd, stream = false }) {
  const started = performance.now();
  const child = spawn('npm', ['run', '-s', step.script], {
    cwd,
    env: {
      ...process.env,
      ...colours,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Steps and their tests start dozens of Nodes, each of which would compile the same modules again.
      NODE_COMPILE_CACHE: join(cwd, 'node_modules/.cache/compiled'),
    },
    stdio: stream ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    detached: canGroup,
    shell: !canGroup,
  });
  endTogetherWith(child);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const timer = setTimeout(() => {
    output += `\nStopped after ${LONGEST_STEP_MS / 60_000} minutes, with all that it had started: it seems to hang. No test of it failed for that reason.`;
    stop(child);
  }, LONGEST_STEP_MS);

  return new Promise((resolve) => {
    /** @param {Ending} ending */
    const finish = (ending) => {
      clearTimeout(timer);
      resolve({ step, ending, seconds: (performance.now() - started) / 1000, output });
    };
    child.once('error', (error) => {
      output += error.message;
      finish('failed');
    });
    child.once('close', (code) => finish(code === 0 ? 'passed' : 'failed'));
  });
}

/**
 * The first waiting step that may start now.
 * @param {Step[]} waiting
 * @param {Step[]} active
 * @param {Outcome[]} outcomes
 */
export function nextStep(waiting, active, outcomes) {
  if (active.some((step) => step.alone)) return undefined;
  const over = new Set(outcomes.map(({ step }) => step.script));
  return waiting.find(
    (step) =>
      (!step.alone || active.length === 0) &&
      [...(step.needs ?? []), ...(step.after ?? [])].every((script) => over.has(script)),
  );
}

/**
 * The script this step needs and cannot have, if any.
 * @param {Step} step
 * @param {Outcome[]} outcomes
 */
export function missingNeed(step, outcomes) {
  return step.needs?.find((script) =>
    outcomes.some((outcome) => outcome.step.script === script && outcome.ending !== 'passed'),
  );
}

/**
 * Runs every step, `lanes` at a time, in the order given where their needs allow. Gives outcomes in that order too.
 * @param {Step[]} steps
 * @param {object} options
 * @param {number} options.lanes
 * @param {(step: Step) => Promise<Outcome>} options.run
 * @param {(step: Step) => void} [options.onStart]
 * @param {(outcome: Outcome) => void} [options.onEnd]
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps, { lanes, run, onStart, onEnd }) {
  const waiting = [...steps];
  /** @type {Map<Step, Promise<void>>} */
  const active = new Map();
  /** @type {Outcome[]} */
  const outcomes = [];

  /** @param {Outcome} outcome */
  const end = (outcome) => {
    outcomes.push(outcome);
    onEnd?.(outcome);
  };

  while (waiting.length > 0 || active.size > 0) {
    const step = active.size < lanes ? nextStep(waiting, [...active.keys()], outcomes) : undefined;
    if (step) {
      waiting.splice(waiting.indexOf(step), 1);
      const missing = missingNeed(step, outcomes);
      if (missing) {
        const output = `It needs "${missing}", which did not pass.`;
        end({ step, ending: 'not run', seconds: 0, output });
        continue;
      }
      onStart?.(step);
      const over = run(step).then((outcome) => {
        active.delete(step);
        end(outcome);
      });
      active.set(step, over);
    } else if (active.size > 0) {
      await Promise.race(active.values());
    } else {
      throw new Error(`Steps wait for each other: ${waiting.map((s) => s.script).join(', ')}`);
    }
  }
  return steps.flatMap((step) => outcomes.find((outcome) => outcome.step === step) ?? []);
}

/** @param {number} seconds */
export function formatSeconds(seconds) {
  return `${seconds.toFixed(1)} s`;
}
