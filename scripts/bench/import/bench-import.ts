// `npm run bench:import`: how long a whole file of the register takes, and how much memory.
// --rows 10500
import { execFile } from 'node:child_process';
import { cp, mkdir, rm, stat } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { registrationsHeld } from '#src/directory/register/held.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import { runScript } from '../../run-script.ts';
import { writeSyntheticRegister } from './synthetic-register.ts';

const run = promisify(execFile);
const folder = resolve('node_modules/.cache/bench/import');
const today = '2026-12-15';
const most = { seconds: 3, megabytes: 200 };

interface Figures {
  milliseconds: number;
  peakMegabytes: number;
  services: number;
  changed: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '10500' } } });
  const records = join(folder, 'records');
  const file = join(folder, 'register-2026-11-30.csv');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp('content', records, { recursive: true });
  const { directory } = await readDirectory(records, today);
  if (!directory) throw new Error('Put the records right first: npm run check:content.');
  const own = registrationsHeld(directory).map(({ registration }) => registration.csNumber);
  await writeSyntheticRegister(file, Number(values.rows), own);
  const megabytes = ((await stat(file)).size / 1024 / 1024).toFixed(1);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
  console.log(
    `A made-up file: ${values.rows} rows, 101 columns, ${megabytes} MB, into a copy of content/.`,
  );
  for (const what of ['all changes written', 'nothing to change'])
    print(what, await measured(file, records));
}

async function measured(file: string, records: string): Promise<Figures & { whole: number }> {
  const started = performance.now();
  const { stdout } = await run(process.execPath, [
    ...nodeOptionsOf(packageFile.scripts['import:register']),
    'scripts/bench/import/measure-import.ts',
    file,
    records,
  ]);
  return { ...(JSON.parse(stdout) as Figures), whole: performance.now() - started };
}

/** What a person’s own import gives Node: “node --option script.ts” has “--option”. */
function nodeOptionsOf(script: string): string[] {
  const words = script.split(' ').slice(1);
  return words.slice(
    0,
    words.findIndex((word) => !word.startsWith('--')),
  );
}

function print(
  what: string,
  { milliseconds, whole, peakMegabytes, services, changed }: Figures & { whole: number },
): void {
  const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;
  console.log(
    `${what}: ${seconds(milliseconds)} (${seconds(whole)} with starting up), peak ${peakMegabytes.toFixed(0)} MB; ${services} services read, ${changed} registrations changed`,
  );
  const isWithin = whole / 1000 < most.seconds && peakMegabytes < most.megabytes;
  console.log(`  ${isWithin ? 'within' : 'OVER'} ${most.seconds} s and ${most.megabytes} MB`);
  if (!isWithin) process.exitCode = 1;
}

await runScript(main);
