// Which councils each postcode district may lie in: `npm run build:district-councils`, after the map or the districts change.
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import basemap from '#src/geo/basemap-files.json' with { type: 'json' };
import { type District, findDistrict } from '#src/geo/districts.ts';
import { councilOfIsland, islandAt } from '#src/geo/islands.ts';
import outcodes from '#src/geo/outcodes.json' with { type: 'json' };
import { PLACES, placesNamed } from '#src/geo/places.ts';
import type { Coordinates } from '#src/geo/projection.ts';
import { isInsideRing } from '#src/geo/rings.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { runScript } from './run-script.ts';

const table = 'src/geo/district-councils.json';
const KILOMETRES_PER_DEGREE = 111.2;
/** Points across the square that is laid over a district. */
const ACROSS = 21;
const LEAST_REACH = 3;
const MOST_REACH = 25;
/** Centres are rough, most within two kilometres: what lies a little over the edge may belong to the district. One council too many is a press, one too few the wrong door. */
const SLACK = 2;
/** A council with less of the district than this is a slip of the drawn border. */
const LEAST_SHARE = 0.04;
/** How far from the centre a town in the name of a district can be meant. */
const TOWN_REACH = 12;

interface Outline {
  council: string;
  ring: number[][];
  /** West, south, east, north. */
  box: [number, number, number, number];
}

function outlineOf(council: string, ring: number[][]): Outline {
  const along = (axis: 0 | 1) => ring.map((position) => position[axis] ?? 0);
  const [east, north] = [along(0), along(1)];
  return {
    council,
    ring,
    box: [Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)],
  };
}

function kilometresBetween(a: Coordinates, b: Coordinates): number {
  const shrink = Math.cos((a.latitude * Math.PI) / 180);
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * shrink;
  return Math.hypot(north, east) * KILOMETRES_PER_DEGREE;
}

function readOutlines(slugOf: ReadonlyMap<string, string>): Outline[] {
  const topology = JSON.parse(readFileSync(`src/public${basemap.low}`, 'utf8')) as Topology<{
    areas: GeometryCollection<{ name: string }>;
  }>;
  return feature(topology, topology.objects.areas).features.flatMap(({ geometry, properties }) => {
    const council = slugOf.get(properties.name);
    if (council === undefined) return [];
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return polygons.flatMap(([ring]) => (ring ? [outlineOf(council, ring)] : []));
  });
}

function councilAt(point: Coordinates, outlines: readonly Outline[]): string | undefined {
  const [x, y] = [point.longitude, point.latitude];
  return outlines.find(
    ({ ring, box: [west, south, east, north] }) =>
      x >= west && x <= east && y >= south && y <= north && isInsideRing([x, y], ring),
  )?.council;
}

const everyDistrict = Object.keys(outcodes).flatMap((outcode) => findDistrict(outcode) ?? []);

/** Points that are nearer to this district than to any other, or nearly. */
function pointsOf(district: District): Coordinates[] {
  const distances = everyDistrict
    .map((other) => kilometresBetween(district, other))
    .sort((a, b) => a - b);
  const reach = Math.min(MOST_REACH, Math.max(LEAST_REACH, distances[4] ?? MOST_REACH));
  const around = everyDistrict.filter(
    (other) => kilometresBetween(district, other) < 2 * reach + SLACK,
  );
  const shrink = Math.cos((district.latitude * Math.PI) / 180);
  const steps = Array.from({ length: ACROSS }, (_, step) => (2 * step) / (ACROSS - 1) - 1);
  return steps
    .flatMap((north) =>
      steps.map((east) => ({
        latitude: district.latitude + (north * reach) / KILOMETRES_PER_DEGREE,
        longitude: district.longitude + (east * reach) / (KILOMETRES_PER_DEGREE * shrink),
      })),
    )
    .filter((point) => {
      const own = kilometresBetween(point, district);
      return (
        own <= reach && around.every((other) => own - SLACK <= kilometresBetween(point, other))
      );
    });
}

function councilsOf(
  district: District,
  outlines: readonly Outline[],
  slugOf: ReadonlyMap<string, string>,
): string[] {
  const island = islandAt(district);
  if (island !== undefined) return [councilOfIsland(island) ?? ''];
  const found = pointsOf(district).flatMap((point) => councilAt(point, outlines) ?? []);
  const drawn = [...Map.groupBy(found, (council) => council)]
    .map(([council, points]) => ({ council, share: points.length / found.length }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .map(({ council }) => council);
  const named = district.name
    .split(/ and |[(),]/u)
    .flatMap((name) => placesNamed(name))
    .filter((place) => kilometresBetween(place, district) < TOWN_REACH);
  const towns = PLACES.filter((place) => kilometresBetween(place, district) < LEAST_REACH / 2);
  const ofTowns = [...named, ...towns].flatMap(({ council }) => slugOf.get(council) ?? []);
  return [...new Set([...drawn, ...ofTowns])];
}

async function main(): Promise<void> {
  const { directory } = await readDirectory('content');
  if (!directory) throw new Error('The records have problems: run npm run check:content.');
  const slugOf = new Map(directory.councils.map(({ name, slug }) => [name, slug]));
  const outlines = readOutlines(slugOf);
  const rows = everyDistrict.map(
    (district) => [district.outcode, councilsOf(district, outlines, slugOf)] as const,
  );
  const lines = rows.map(
    ([outcode, councils]) => `${JSON.stringify(outcode)}:${JSON.stringify(councils)}`,
  );
  writeFileSync(table, `{\n${lines.join(',\n')}\n}\n`);
  const several = rows.filter(([, councils]) => councils.length > 1).length;
  console.log(`wrote ${table}: ${rows.length} districts, ${several} of them with several councils`);
}

await runScript(main);
