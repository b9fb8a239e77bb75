// `npm run build`: the pages, then the search index over them.
import { BUILD_SCRIPTS } from './build-scripts.mjs';
import { formatSeconds, runStep } from './run-steps.mjs';
import { projectRoot } from './setup.mjs';

const started = performance.now();
for (const script of BUILD_SCRIPTS) {
  const { ending } = await runStep({ script, doing: script }, { cwd: projectRoot, stream: true });
  if (ending !== 'passed') process.exit(1);
}
console.log(`Built in ${formatSeconds((performance.now() - started) / 1000)}`);
