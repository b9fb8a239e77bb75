import { formatSeconds, type Outcome, runSteps, type Step } from '../run-steps.mjs';
import { runGuarded } from './guarded-command.ts';
import { lock } from './lock.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { releasesThatTell, releasesTooMany } from './release-names.ts';
import { seal } from './seal.ts';
import type { TargetFolder } from './target-folder.ts';
import { inPlainWords, PublishError } from './trouble.ts';

/** A step of publishing: a command that works on the site in the folder `OUT_DIR`. */
export type PublishStep = Step & { command: readonly string[] };

export interface Publication {
  to: TargetFolder;
  steps: readonly PublishStep[];
  /** Where the commands run. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  say: (line: string) => void;
  /** How long to wait for another publisher. */
  patienceSeconds: number;
  /** A site with far fewer pages than the one served is refused unless this is set. */
  mayShrink?: boolean;
  /** Told each point that is reached, for those who measure or interrupt. */
  at?: (point: string) => void;
}

export interface Published {
  manifest: Manifest;
  seconds: Record<string, number>;
}

const lanes = 2;
const longestStepMs = 60 * 60 * 1000;

/** Makes a release and serves it. Throws, with the site that was served untouched, when anything fails. */
export async function publish(publication: Publication): Promise<Published> {
  const started = performance.now();
  return withLock(publication, async () => {
    try {
      return await publishLocked(publication, started);
    } catch (error) {
      // What failed takes no room: the disk may be full. What cannot be removed now, the next run removes.
      await publication.to.clean().catch(() => undefined);
      throw error;
    }
  });
}

/** Does work in a folder that nobody else may publish into meanwhile. */
export async function withLock<Result>(
  { to, say, patienceSeconds }: Pick<Publication, 'to' | 'say' | 'patienceSeconds'>,
  work: () => Promise<Result>,
): Promise<Result> {
  await to.claim();
  const held = await lock(to.lock, { seconds: patienceSeconds, say });
  try {
    return await work();
  } finally {
    held.release();
  }
}

async function publishLocked(publication: Publication, started: number): Promise<Published> {
  const { to, say, at = () => undefined } = publication;
  const seconds: Record<string, number> = {};
  const timed = async <Result>(doing: string, work: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    const result = await work();
    seconds[doing] = (performance.now() - begun) / 1000;
    say(line(doing, seconds[doing]));
    return result;
  };
  at('locked');
  await to.clean();
  at('cleaned');
  for (const { step, seconds: took } of await runAll(publication)) seconds[step.doing] = took;
  const manifest = await timed('List and checksums', () =>
    seal(to, publication.mayShrink ?? false),
  );
  at('sealed');
  await timed('Switch', async () => {
    await to.place(manifest.release);
    at('placed');
    await to.prepareLink(manifest.release);
    at('linked');
    await to.serve();
    at('switched');
  });
  await prune(to, manifest, say);
  at('pruned');
  const whole = (performance.now() - started) / 1000;
  say(`${releaseWords(manifest)}, served after ${formatSeconds(whole)}`);
  return { manifest, seconds: { ...seconds, 'All together': whole } };
}

function line(doing: string, seconds: number): string {
  return `  ${doing.padEnd(34)} ${formatSeconds(seconds).padStart(8)}`;
}

export function releaseWords({ release, pages, files }: Manifest): string {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
  return `Release ${release}: ${pages.length} pages, ${files.length} files, ${megabytes.toFixed(1)} MB`;
}

async function runAll({ to, steps, cwd, env, say, at }: Publication): Promise<Outcome[]> {
  const commands = new Map(steps.map(({ script, command }) => [script, command]));
  const surroundings = {
    cwd,
    // Each run builds into a folder of its own, and all of them use one store of what was built before.
    env: { ...env, OUT_DIR: to.building, BUILD_CACHE: to.path },
    longestMs: longestStepMs,
  };
  const run = async (step: Step): Promise<Outcome> => {
    const begun = performance.now();
    const { passed, output } = await runGuarded(commands.get(step.script) ?? [], surroundings);
    const seconds = (performance.now() - begun) / 1000;
    return { step, ending: passed ? 'passed' : 'failed', seconds, output };
  };
  const outcomes = await runSteps([...steps], {
    lanes,
    run,
    onStart: ({ script }) => at?.(`started ${script}`),
    onEnd: ({ step, ending, seconds }) => {
      if (ending === 'passed') say(line(step.doing, seconds));
      at?.(`ended ${step.script}`);
    },
  });
  // Of several, the first in the order of the steps: a broken record also breaks the pages.
  const failed = outcomes.find(({ ending }) => ending === 'failed');
  if (failed) throw stepFailed(failed);
  return outcomes;
}

function stepFailed({ step, output }: Outcome): PublishError {
  const noSpace = /ENOSPC|no space left/i.test(output) ? 'The disk is full. ' : '';
  return new PublishError(
    `${output.trim()}\n\n${noSpace}${step.doing}: this step failed (npm run ${step.script}).` +
      `${step.advice ? ` ${step.advice}` : ''}`,
  );
}

/** Keeps the last few. A failure here changes nothing for visitors: the next run does it. */
async function prune(to: TargetFolder, manifest: Manifest, say: Publication['say']): Promise<void> {
  try {
    const names = await to.releases();
    const kept = await Promise.all(
      names.map(async (name) => {
        const withheld = (await readManifest(to.folderOf(name)))?.withheld ?? [];
        return { name, withheld };
      }),
    );
    const telling = releasesThatTell(kept, manifest.withheld);
    const surplus = releasesTooMany(names, manifest.release);
    for (const name of new Set([...telling, ...surplus])) await to.remove(name);
    if (telling.length > 0) {
      say(
        `Removed ${telling.length} earlier release${telling.length === 1 ? '' : 's'} that showed an address now withheld.`,
      );
    }
  } catch (error) {
    say(`The new release is served, but old ones could not be removed. ${inPlainWords(error)}`);
  }
}
