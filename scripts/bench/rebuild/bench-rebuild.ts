// `npm run bench:rebuild`: how long it takes from one changed record to the site that is served, step by step.
// --sizes real,1000,10000   the real records, and so many made-up services   --times 3   how often
import { cp, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishOnce } from '../../publish/publish.ts';
import type { Published, PublishStep } from '../../publish/publisher.ts';
import { publishSteps } from '../../publish/steps.ts';
import { TargetFolder } from '../../publish/target-folder.ts';
import { runScript } from '../../run-script.ts';
import { writeSyntheticRecords } from '../finder/synthetic.ts';
import { watchStolenTime } from '../stolen-time.ts';
import { changeOneRecord } from './one-change.ts';

const benchFolder = resolve('node_modules/.cache/bench/rebuild');
const HIGHEST = 99_999;

async function prepare(size: string): Promise<{ records: string; to: TargetFolder }> {
  const records = join(benchFolder, `records-${size}`);
  const site = join(benchFolder, `site-${size}`);
  await rm(records, { recursive: true, force: true });
  await rm(site, { recursive: true, force: true });
  if (size === 'real') await cp(resolve('content'), records, { recursive: true });
  else await writeSyntheticRecords(records, Number(size));
  return { records, to: new TargetFolder(site) };
}

/** The same steps, but a list of thousands may be heavier than a page should: that is measured, not refused. */
function stepsWithoutBudgets(): PublishStep[] {
  return publishSteps().map((step) =>
    ['check:sizes', 'check:kept-copy'].includes(step.script)
      ? { ...step, command: ['/bin/sh', '-c', '"$@" || true', 'sizes', ...step.command] }
      : step,
  );
}

async function publishNow(records: string, to: TargetFolder): Promise<Published> {
  process.env['RECORDS_DIR'] = records;
  return publishOnce(new TargetFolder(to.path), {
    mayShrink: false,
    wait: false,
    steps: stepsWithoutBudgets(),
    say: () => undefined,
  });
}

/** How many files of a site are not as they were in the site before. */
function filesChanged(before: Published, after: Published): number {
  const known = new Map(before.manifest.files.map(({ path, sha256 }) => [path, sha256]));
  return after.manifest.files.filter(({ path, sha256 }) => known.get(path) !== sha256).length;
}

function middle(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function show(what: string, seconds: number[]): void {
  const figures = seconds.map((one) => `${one.toFixed(1)} s`.padStart(9)).join('');
  console.log(`${what.padEnd(46)}${figures}`);
}

async function measure(size: string, times: number): Promise<void> {
  const { records, to } = await prepare(size);
  console.log(`\n${size === 'real' ? 'Real records' : `${size} made-up services`}`);
  const first = await publishNow(records, to);
  const { pages, files } = first.manifest;
  console.log(`${pages.length} pages, ${files.length} files`);
  const stolen = watchStolenTime();
  const again: Published[] = [];
  let changed = 0;
  for (let time = 0; time < times; time += 1) {
    await changeOneRecord(records);
    const published = await publishNow(records, to);
    changed = filesChanged(again.at(-1) ?? first, published);
    again.push(published);
  }
  console.log(`One changed record changes ${changed} files.`);
  console.log(`${'From the change to the site served'.padEnd(46)}    first   middle`);
  for (const [step, seconds] of Object.entries(first.seconds)) {
    show(`  ${step}`, [seconds, middle(again.map((one) => one.seconds[step] ?? 0))]);
  }
  console.log(stolen());
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: 'real,1000,10000' },
      times: { type: 'string', default: '3' },
    },
  });
  const sizes = values.sizes.split(',');
  const wrong = sizes.filter(
    (size) =>
      size !== 'real' && !(/^\d+$/.test(size) && Number(size) >= 10 && Number(size) <= HIGHEST),
  );
  if (wrong.length > 0 || !/^[1-9]\d?$/.test(values.times)) {
    throw new Error(
      '--sizes takes “real” and numbers from 10 to 99999, --times a number from 1 to 99.',
    );
  }
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
  console.log(
    'Two steps run side by side where neither needs the other. The first publication has nothing kept from before.',
  );
  await rm(resolve('node_modules/.cache/checks'), { recursive: true, force: true });
  for (const size of sizes) await measure(size, Number(values.times));
}

await runScript(main);
