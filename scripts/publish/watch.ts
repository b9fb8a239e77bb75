// `npm run watch -- --to <folder>`: publishes once, then again whenever the records or the day change.
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { runScript } from '../run-script.ts';
import { projectRoot } from '../setup.mjs';
import { asked, publishOnce, targetFolder } from './publish.ts';
import { Round } from './round.ts';
import type { TargetFolder } from './target-folder.ts';
import { inPlainWords } from './trouble.ts';

/** An editor saves several files at once, and some save one file in several writes. */
const quietMs = 400;
const dayLookEveryMs = 30_000;

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
}

/** Publishes and gives the release served now. A failure is told, and the last good site stays. */
async function attempt(to: TargetFolder, mayShrink: boolean): Promise<void> {
  console.log(`\n${new Date().toLocaleTimeString('en-GB')}  Publishing into ${to.path}`);
  try {
    await publishOnce(to, { mayShrink, wait: true });
  } catch (error) {
    console.error(inPlainWords(error));
    const served = await to.served();
    console.error(
      served === undefined
        ? '\nNothing is served yet. Waiting for the next change.'
        : `\nThe last good site stays up (${served}). Waiting for the next change.`,
    );
  }
}

/** Old facts look old: a new day is a change too, unless somebody went back to an earlier release. */
function followDays(round: Round, to: TargetFolder): void {
  let day = today();
  setInterval(async () => {
    if (today() === day || round.busy) return;
    day = today();
    if ((await to.served()) === round.served) round.ask();
    else console.log('A new day, but an earlier release is served on purpose: left as it is.');
  }, dayLookEveryMs);
}

async function main(): Promise<void> {
  const options = asked();
  const to = targetFolder(options.to);
  const records = resolve(projectRoot, process.env['RECORDS_DIR'] || 'content');
  const round = new Round(quietMs, async () => {
    await attempt(to, options['may-shrink']);
    return to.served();
  });
  const watcher = watch(records, { recursive: true }, () => round.ask());
  watcher.on('error', (error) => {
    console.error(`The records can no longer be watched. ${inPlainWords(error)}`);
    process.exit(1);
  });
  followDays(round, to);
  round.ask();
  console.log(`Watching ${records}. Press Ctrl and C to stop.`);
}

if (import.meta.main) await runScript(main);
