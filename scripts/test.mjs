// `npm test`: every check there is, cheap ones first.
import { formatSeconds, runStep, runSteps } from './run-steps.mjs';
import { projectRoot, SetupError, setUp } from './setup.mjs';

/** @type {import('./run-steps.mjs').Step[]} */
const STEPS = [
  {
    script: 'check:format',
    doing: 'Formatting',
    advice: 'Run "npm run format".',
  },
  { script: 'check:lint', doing: 'Lint and the direction of imports' },
  { script: 'check:content', doing: 'Records', advice: 'Put right the lines it names.' },
  {
    script: 'check:generated',
    doing: 'Field guide and JSON Schema are current',
    advice: 'Run "npm run generate".',
  },
  { script: 'check:supply', doing: 'What the site is made with' },
  { script: 'check:types', doing: 'Types' },
  { script: 'test:unit', doing: 'Unit tests' },
  // Types and build both write Astro's store of records.
  { script: 'build', doing: 'Build', needs: ['check:content'], after: ['check:types'] },
  {
    script: 'test:build',
    doing: 'Whole fixture sites',
    needs: ['check:content'],
    // It builds too, and one build at a time may write the types.
    after: ['build'],
  },
  { script: 'check:sizes', doing: 'Size budgets', needs: ['build'] },
  {
    script: 'check:browsers',
    doing: 'Scripts and styles for the oldest browsers',
    needs: ['build'],
  },
  { script: 'check:kept-copy', doing: 'Size of the copy for devices', needs: ['build'] },
  { script: 'check:reading', doing: 'Reading age and kind words', needs: ['build'] },
  { script: 'check:links', doing: 'Links', needs: ['build'] },
  { script: 'check:html', doing: 'HTML validity', needs: ['build'] },
  { script: 'check:smoke', doing: 'The site opens as a visitor would open it', needs: ['build'] },
  {
    script: 'test:browser',
    doing: 'Browser tests',
    needs: ['build'],
    // Two browsers at once already fill two cores.
    alone: true,
  },
];

/** @param {import('./run-steps.mjs').Outcome} outcome */
function report({ step, ending, seconds, output }) {
  console.log(`${ending.padEnd(8)} ${step.doing} (${step.script}, ${formatSeconds(seconds)})`);
  if (ending === 'passed') return;
  console.log(`\n${output.trimEnd()}\n${step.advice ? `\n${step.advice}\n` : ''}`);
}

/** @param {import('./run-steps.mjs').Outcome[]} outcomes */
function summarise(outcomes) {
  const unmet = outcomes.filter(({ ending }) => ending !== 'passed');
  for (const { step, ending } of unmet) {
    console.log(`${ending}: ${step.doing}. To run it by itself: npm run ${step.script}`);
  }
  console.log(`${outcomes.length - unmet.length} passed, ${unmet.length} failed`);
  return unmet.length === 0;
}

try {
  setUp(projectRoot);
  const started = performance.now();
  const outcomes = await runSteps(STEPS, {
    lanes: 2,
    run: (step) => runStep(step, { cwd: projectRoot }),
    onStart: (step) => console.log(`started  ${step.doing}`),
    onEnd: report,
  });
  console.log(`\nAll steps took ${formatSeconds((performance.now() - started) / 1000)}`);
  if (!summarise(outcomes)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
