// `npm run watch -- --to <folder>`: publishes once, then again whenever the records or the day change.
import { resolve } from 'node:path';
import { scottishDay } from '#src/directory/scottish-day.ts';
import { runScript } from '../run-script.ts';
import { projectRoot } from '../setup.mjs';
import { followRecords } from './follow-records.ts';
import { asked, publishOnce, targetFolder } from './publish.ts';

async function main(): Promise<void> {
  const { to: folder, 'may-shrink': mayShrink } = asked();
  const to = targetFolder(folder);
  const records = resolve(projectRoot, process.env['RECORDS_DIR'] || 'content');
  const publish = () => publishOnce(to, { mayShrink, wait: true });
  const today = () => scottishDay(new Date());
  followRecords({ records, to, publish, today, say: console.log });
  console.log(`Watching ${records}. Press Ctrl and C to stop.`);
}

if (import.meta.main) await runScript(main);
