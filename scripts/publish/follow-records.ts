import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Round } from './round.ts';
import type { TargetFolder } from './target-folder.ts';
import { inPlainWords } from './trouble.ts';

/** An editor saves several files at once, and some save one file in several writes. */
const quietMs = 400;
const lookAtFilesEveryMs = 1000;
const dayLookEveryMs = 30_000;

export interface Following {
  /** The records folder. */
  records: string;
  to: TargetFolder;
  /** Publishes once. Rejects when it fails, with the last good site untouched. */
  publish: () => Promise<unknown>;
  /** The day in Scotland, as `2026-11-22`. */
  today: () => string;
  say: (line: string) => void;
  /** How often to look whether a new day has come. */
  lookEveryMs?: number;
}

/** Publishes at once, and again whenever the records or the day change. What it gives ends it. */
export function followRecords(following: Following): () => void {
  const { records, to } = following;
  const round = new Round(quietMs, async () => {
    await attempt(following);
    return to.served();
  });
  const files = followFiles(records, round);
  const days = followDays(following, round);
  round.ask();
  return () => {
    clearInterval(files);
    clearInterval(days);
  };
}

/**
 * Looks at every file again each second. The system's own way of telling goes blind to a file, or to a folder, that
 * was replaced by another of its name, as editors and `git checkout` do.
 */
function followFiles(records: string, round: Round): NodeJS.Timeout {
  let newest = snapshot(records);
  return setInterval(async () => {
    const before = newest;
    const now = snapshot(records);
    newest = now;
    if ((await before) !== (await now)) round.ask();
  }, lookAtFilesEveryMs);
}

/** Changes with every file that is added, saved, replaced or taken away. A folder that is away for a moment is empty. */
async function snapshot(folder: string): Promise<string> {
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  const marks = paths.map(async (path) => {
    const found = await stat(join(folder, path)).catch(() => undefined);
    return found?.isFile() ? `${path} ${found.ino} ${found.size} ${found.mtimeMs}` : '';
  });
  return (await Promise.all(marks)).toSorted().join('\n');
}

/** A failure is told, and the last good site stays. */
async function attempt({ to, publish, say }: Following): Promise<void> {
  say(`\n${new Date().toLocaleTimeString('en-GB')}  Publishing into ${to.path}`);
  try {
    await publish();
  } catch (error) {
    say(inPlainWords(error));
    const served = await to.served();
    say(
      served === undefined
        ? '\nNothing is served yet. Waiting for the next change.'
        : `\nThe last good site stays up (${served}). Waiting for the next change.`,
    );
  }
}

/** Old facts look old: a new day is a change too, unless somebody went back to an earlier release. */
function followDays({ to, say, today, lookEveryMs = dayLookEveryMs }: Following, round: Round) {
  let day = today();
  return setInterval(async () => {
    if (today() === day || round.busy) return;
    day = today();
    if ((await to.served()) === round.served) round.ask();
    else say('A new day, but an earlier release is served on purpose: left as it is.');
  }, lookEveryMs);
}
