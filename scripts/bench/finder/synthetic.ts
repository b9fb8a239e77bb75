// Writes a folder of made-up records to measure with. Use: synthetic.ts <folder> <how many services>
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { PLACES } from '#src/geo/places.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { problemCount, problemLines } from '#src/records/report.ts';
import { providerKinds } from '#src/schema/provider.ts';
import { runScript } from '../../run-script.ts';
import { saidByItself } from './fictional-facts.ts';
import { fictionalService, fictionalSlug, type Surroundings } from './fictional-service.ts';

const root = resolve(import.meta.dirname, '../../..');
const realRecords = join(root, 'content');
const soundRecords = join(root, 'tests/fixtures/records/sound');

/** Files of many records: the made-up ones are added below the real ones. */
const joinedFiles = [
  'sources.yaml',
  'areas/councils.yaml',
  'areas/health-boards.yaml',
  'areas/partnerships.yaml',
  'areas/funding-route.yaml',
];
const copied = [
  'figures',
  'coverage.yaml',
  'helplines.yaml',
  'operator.yaml',
  'safety.yaml',
  'vocabulary.yaml',
];
const perProvider = 20;
/** One of each kind of provider at least, besides that of the fixture. */
const fewestProviders = providerKinds.length;

/**
 * Writes `count` made-up services, those of the fixture among them, into a new folder, with the real areas,
 * vocabulary and safety words around them. The same count always gives the same records. Throws when one is not sound.
 */
export async function writeSyntheticRecords(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'areas'), { recursive: true });
  for (const file of copied)
    await cp(join(realRecords, file), join(folder, file), { recursive: true });
  for (const file of joinedFiles) await joinFiles(folder, file);
  for (const part of ['services', 'providers']) {
    await cp(join(soundRecords, part), join(folder, part), { recursive: true });
  }
  const around = await surroundings(folder, count);
  await writeProviders(folder, around.providers);
  const ofFixture = (await readdir(join(folder, 'services'))).length;
  for (let number = 1; number <= count - ofFixture; number += 1) {
    const file = join(folder, 'services', `${fictionalSlug(number)}.yaml`);
    await writeFile(file, toYaml(fictionalService(number, around)));
  }
  await checkRecords(folder);
}

async function joinFiles(folder: string, file: string): Promise<void> {
  const [real, fictional] = await Promise.all(
    [realRecords, soundRecords].map((records) => readFile(join(records, file), 'utf8')),
  );
  // The services of real areas are not among the made-up ones.
  const apart = real?.replaceAll(/^ +service: .+\n/gmu, '');
  await writeFile(join(folder, file), `${apart}\n${fictional}`);
}

async function surroundings(folder: string, count: number): Promise<Surroundings> {
  const { directory } = await readDirectory(folder);
  const slugs = new Map(directory?.councils.map(({ name, slug }) => [name, slug]));
  const [place, ...places] = PLACES.flatMap(({ name, council }) => {
    const slug = slugs.get(council);
    return slug === undefined ? [] : [{ town: name, council: slug }];
  });
  if (place === undefined) throw new Error(`No town lies in a council area of ${folder}.`);
  const more = Array.from(
    { length: Math.max(fewestProviders, Math.ceil(count / perProvider)) },
    (_, number) => `fictional-provider-${String(number + 1).padStart(5, '0')}`,
  );
  return { places: [place, ...places], providers: ['fictional-provider', ...more] };
}

async function writeProviders(folder: string, slugs: readonly string[]): Promise<void> {
  for (const [number, slug] of slugs.entries()) {
    const kind = providerKinds[number % providerKinds.length];
    const name = saidByItself(
      slug.replace('fictional-provider', 'Fictional Provider').replace('-0', ' 0'),
    );
    const record = { name, kind: { ...saidByItself(kind), source: 'fictional-government' } };
    await writeFile(join(folder, 'providers', `${slug}.yaml`), toYaml(record));
  }
}

/** Leaves out what is not there, and groups that hold nothing. */
function toYaml(record: object): string {
  const filled: unknown = JSON.parse(JSON.stringify(record), (_, value: unknown) =>
    isEmptyGroup(value) ? undefined : value,
  );
  return stringify(filled);
}

function isEmptyGroup(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}

async function checkRecords(folder: string): Promise<void> {
  const { problems } = await readDirectory(folder);
  if (problems.length === 0) return;
  throw new Error(`${problemLines(problems.slice(0, 20), folder)}\n${problemCount(problems)}`);
}

async function main(): Promise<void> {
  const [folder, count] = process.argv.slice(2);
  if (!folder || !/^\d+$/.test(count ?? '')) {
    throw new Error('Say where and how many: synthetic.ts <folder> <how many services>.');
  }
  await writeSyntheticRecords(resolve(folder), Number(count));
  console.log(`${count} made-up services in ${folder}`);
}

if (import.meta.main) await runScript(main);
