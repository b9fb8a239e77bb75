// `npm start`: from a fresh clone to a site in the browser.
import { spawn } from 'node:child_process';
import { BUILD_SCRIPTS } from './build-scripts.mjs';
import { endTogetherWith, formatSeconds, runStep } from './run-steps.mjs';
import { nodeOf, projectRoot, SetupError, setUp } from './setup.mjs';

/**
 * What to say while each script of the build runs, and when it fails.
 * @type {Record<string, { doing: string, advice?: string }>}
 */
const WORDS = {
  'build:pages': {
    doing: 'Building the pages',
    advice: 'The message above names the file. Put it right, then run "npm start" again.',
  },
  'build:index': { doing: 'Indexing the pages for search' },
  'build:offline': { doing: 'Choosing what a device can keep' },
  'build:policy': { doing: 'Writing what pages may run' },
};
const USUAL_ADVICE =
  'If the message above does not help, delete the dist folder and run "npm start" again.';

/** @type {import('./run-steps.mjs').Step[]} */
const STEPS = [
  {
    script: 'check:content',
    doing: 'Checking the records',
    advice: 'Put right the lines named above in the content folder, then run "npm start" again.',
  },
  ...BUILD_SCRIPTS.map((script) => {
    const { doing = script, advice = USUAL_ADVICE } = WORDS[script] ?? {};
    return { script, doing, advice };
  }),
];

/** @param {string} doing @param {number} seconds */
function report(doing, seconds) {
  console.log(`  ${doing.padEnd(34)} ${formatSeconds(seconds).padStart(7)}`);
}

function prepare() {
  const started = performance.now();
  setUp(projectRoot, (line) => console.log(`  ${line}`));
  report('Checking what is installed', (performance.now() - started) / 1000);
}

/** @returns {Promise<boolean>} whether every step passed */
async function runAll() {
  for (const step of STEPS) {
    const { ending, seconds, output } = await runStep(step, { cwd: projectRoot });
    report(step.doing, seconds);
    if (ending !== 'passed') {
      console.error(`\n${output.trimEnd()}\n\n${step.doing}: this step failed. ${step.advice}`);
      return false;
    }
  }
  return true;
}

function serve() {
  const server = spawn(nodeOf(projectRoot), ['scripts/serve.ts'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  endTogetherWith(server);
  server.once('close', (code) => process.exit(code ?? 0));
}

const started = performance.now();
try {
  prepare();
  if (await runAll()) {
    report('Ready after', (performance.now() - started) / 1000);
    serve();
  } else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
