// `npm run publish -- --to <folder>`: check, build, index, verify, and serve the new site from <folder>/current.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from '../run-script.ts';
import { projectRoot } from '../setup.mjs';
import { type PublishStep, publish } from './publisher.ts';
import { forgetOlder, rollBack } from './rollback.ts';
import { publishSteps } from './steps.ts';
import { TargetFolder } from './target-folder.ts';
import { inPlainWords, PublishError } from './trouble.ts';

const USE = `Say where to: npm run publish -- --to <folder>
  --rollback       serve the release before the one served now
  --forget-older   delete every release but the one served
  --may-shrink     publish even when the new site has far fewer pages
  --no-wait        do not wait for another publisher`;

const patienceSeconds = 600;

/** The folder to publish into, or words for who named a wrong one. */
export function targetFolder(to: string | undefined): TargetFolder {
  if (to === undefined || to.trim() === '') throw new PublishError(USE);
  const folder = new TargetFolder(to);
  const records = resolve(projectRoot, process.env['RECORDS_DIR'] || 'content');
  if (folder.overlaps(records)) {
    throw new PublishError(
      `${folder.path} holds the records or lies inside them. Choose another folder.`,
    );
  }
  return folder;
}

export function asked(options: string[] = process.argv.slice(2)) {
  try {
    return parseArgs({
      args: options,
      options: {
        to: { type: 'string' },
        rollback: { type: 'boolean', default: false },
        'forget-older': { type: 'boolean', default: false },
        'may-shrink': { type: 'boolean', default: false },
        'no-wait': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new PublishError(`${error instanceof Error ? error.message : error}\n${USE}`);
  }
}

/** Publishes the records of this project once. */
export function publishOnce(
  to: TargetFolder,
  options: {
    mayShrink: boolean;
    wait: boolean;
    say?: (line: string) => void;
    steps?: PublishStep[];
  },
) {
  return publish({
    to,
    steps: options.steps ?? publishSteps(),
    cwd: projectRoot,
    env: {
      ...process.env,
      NO_COLOR: '1',
      // Whatever this shell is set to: the other kinds ship the slow, heavy libraries of development.
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      // Each step is a Node of its own, which would compile the same modules again.
      NODE_COMPILE_CACHE: join(projectRoot, 'node_modules/.cache/compiled'),
    },
    say: options.say ?? console.log,
    patienceSeconds: options.wait ? patienceSeconds : 0,
    mayShrink: options.mayShrink,
  });
}

async function main(): Promise<void> {
  try {
    const options = asked();
    const to = targetFolder(options.to);
    const wait = !options['no-wait'];
    const where = { to, say: console.log, patienceSeconds: wait ? patienceSeconds : 0 };
    if (options.rollback) return await rollBack(where);
    if (options['forget-older']) return await forgetOlder(where);
    console.log(`Publishing into ${to.path}`);
    await publishOnce(to, { mayShrink: options['may-shrink'], wait });
  } catch (error) {
    throw new Error(inPlainWords(error), { cause: error });
  }
}

if (import.meta.main) await runScript(main);
