import { BUILD_SCRIPTS } from '../build-scripts.mjs';
import type { PublishStep } from './publisher.ts';

const DOING: Record<string, string> = {
  'build:pages': 'Pages',
  'build:index': 'Search index',
  'build:offline': 'Copy for devices',
  'build:policy': 'What pages may run',
};

/** An npm script of this project without the second that npm itself takes. */
function command(script: string): string[] {
  return [process.execPath, '--run', script];
}

/** What a step cannot begin without. What is not named here waits for the whole site. */
const NEEDS: Record<string, string[]> = {
  // Pages are built beside the check of the records, which names everything that is wrong.
  'build:pages': [],
  'build:index': ['check:content', 'build:pages'],
  'build:policy': ['check:content', 'build:pages'],
  'build:offline': ['build:index'],
  // Pages link to the list of what the site is made of.
  'check:links': ['build:index', 'build:policy'],
  'check:sizes': ['build:index'],
  'check:kept-copy': ['build:offline'],
};

function needsOf(script: string): string[] {
  return NEEDS[script] ?? ['check:content', ...BUILD_SCRIPTS];
}

/** Check, build, index, then verify what was built: side by side where none needs the other. */
export function publishSteps(): PublishStep[] {
  const check = {
    script: 'check:content',
    doing: 'Records',
    advice: 'Put right the lines it names.',
    command: command('check:content'),
  };
  const made = BUILD_SCRIPTS.map((script) => ({ script, doing: DOING[script] ?? script }));
  const verify = [
    { script: 'check:sizes', doing: 'Size budgets' },
    { script: 'check:links', doing: 'Links' },
    { script: 'check:kept-copy', doing: 'Size of the copy for devices' },
    { script: 'check:smoke', doing: 'The site opens as a visitor would open it' },
  ];
  const others = [...made, ...verify].map((step) => ({
    ...step,
    needs: needsOf(step.script),
    command: command(step.script),
  }));
  return [check, ...others];
}
