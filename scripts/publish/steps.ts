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

/** Check, build, index, then verify what was built: each needs the ones before it. */
export function publishSteps(): PublishStep[] {
  const check = {
    script: 'check:content',
    doing: 'Records',
    advice: 'Put right the lines it names.',
    command: command('check:content'),
  };
  const build = BUILD_SCRIPTS.map((script, place) => ({
    script,
    doing: DOING[script] ?? script,
    needs: [place === 0 ? check.script : (BUILD_SCRIPTS[place - 1] ?? check.script)],
    command: command(script),
  }));
  const built = [BUILD_SCRIPTS.at(-1) ?? check.script];
  const verify = [
    { script: 'check:sizes', doing: 'Size budgets' },
    { script: 'check:links', doing: 'Links' },
    { script: 'check:smoke', doing: 'The site opens as a visitor would open it' },
  ].map((step) => ({ ...step, needs: built, command: command(step.script) }));
  return [check, ...build, ...verify];
}
