// What it takes to make the data files: time, memory and size by the number of services.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { contextOf } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { servicesCsv } from '#src/directory/csv/export.ts';
import type { Edition } from '#src/directory/open-data/about-data.ts';
import { areasJson } from '#src/directory/open-data/areas-json.ts';
import { servicesGeoJson } from '#src/directory/open-data/services-geojson.ts';
import { servicesJson } from '#src/directory/open-data/services-json.ts';
import { makingOf } from '#src/directory/open-referral/making.ts';
import { openReferralFiles } from '#src/directory/open-referral/open-referral.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { runScript } from '../../run-script.ts';
import { writeSyntheticRecords } from '../finder/synthetic.ts';

const usualCounts = [28, 1000, 10_000];
const edition: Edition = { day: '2026-11-22', site: new URL('https://bench.example') };
const gazetteer = { town: () => undefined, district: () => undefined };

interface Measured {
  file: string;
  milliseconds: number;
  /** Heap above what was held before, at the fullest moment seen. */
  heap: number;
  bytes: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

async function measure(
  file: string,
  folder: string,
  texts: () => Iterable<[string, string]>,
): Promise<Measured> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  let [heap, bytes] = [0, 0];
  for (const [path, text] of texts()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    bytes += Buffer.byteLength(text);
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  return { file, milliseconds: performance.now() - started, heap, bytes };
}

async function measureFiles(directory: Directory, folder: string): Promise<Measured[]> {
  const context = contextOf(directory, edition.day);
  const one = (name: string, make: () => string) =>
    measure(name, folder, () => [[name, make()] as [string, string]]);
  return [
    await one('services.json', () => servicesJson(directory, context, edition)),
    await one('services.geojson', () => servicesGeoJson(directory, gazetteer, context, edition)),
    await one('services.csv', () =>
      [...servicesCsv(directory, context, edition.site.href)].join(''),
    ),
    await one('areas.json', () => areasJson(directory, context, edition)),
    await measure('Open Referral UK', folder, function* () {
      const making = makingOf(directory, gazetteer, context, edition.site);
      for (const { path, text } of openReferralFiles(directory, making)) yield [path, text()];
    }),
  ];
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number);
  if (asked.some((count) => !Number.isInteger(count) || count < 1))
    throw new Error('Give numbers of services alone: npm run bench:open-data -- 28 1000');
  for (const count of asked.length > 0 ? asked : usualCounts) {
    const place = await mkdtemp(join(tmpdir(), 'bench-open-data-'));
    await writeSyntheticRecords(join(place, 'records'), count);
    const { directory } = await readDirectory(join(place, 'records'), edition.day);
    if (directory === undefined) throw new Error('The made-up records have problems.');
    console.log(
      `\n${count} services\nfile                     ms   ms per 1,000   heap MB   size kB`,
    );
    for (const { file, milliseconds, heap, bytes } of await measureFiles(
      directory,
      join(place, 'site'),
    )) {
      const cells = [milliseconds, (milliseconds * 1000) / count, heap / 1e6, bytes / 1e3];
      console.log(file.padEnd(18) + cells.map((cell) => cell.toFixed(0).padStart(10)).join(''));
    }
    await rm(place, { recursive: true, force: true });
  }
}

if (import.meta.main) await runScript(main);
