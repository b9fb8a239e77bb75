import { watch } from 'node:fs';
import { Round } from './round.ts';
import type { TargetFolder } from './target-folder.ts';
import { inPlainWords } from './trouble.ts';

/** An editor saves several files at once, and some save one file in several writes. */
const quietMs = 400;
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
  const { records, to, say } = following;
  const round = new Round(quietMs, async () => {
    await attempt(following);
    return to.served();
  });
  const watcher = watch(records, { recursive: true }, () => round.ask());
  watcher.on('error', (error) => {
    say(`The records can no longer be watched. ${inPlainWords(error)}`);
    process.exit(1);
  });
  const days = followDays(following, round);
  round.ask();
  return () => {
    watcher.close();
    clearInterval(days);
  };
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
