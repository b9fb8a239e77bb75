// `npm run watch -- --to <folder>`: publishes once, then again whenever the records or the day change.
import { resolve } from 'node:path';
import { runScript } from '../run-script.ts';
import { projectRoot } from '../setup.mjs';
import { followRecords } from './follow-records.ts';
import { asked, publishOnce, targetFolder } from './publish.ts';

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
}

async function main(): Promise<void> {
  const { to: folder, 'may-shrink': mayShrink } = asked();
  const to = targetFolder(folder);
  const records = resolve(projectRoot, process.env['RECORDS_DIR'] || 'content');
  const publish = () => publishOnce(to, { mayShrink, wait: true });
  followRecords({ records, to, publish, today, say: console.log });
  console.log(`Watching ${records}. Press Ctrl and C to stop.`);
}

if (import.meta.main) await runScript(main);
