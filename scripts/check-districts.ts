// How far our centres of postcode districts lie from those of a reference: check-districts.ts <reference.csv>
// The reference has the columns postcode, latitude and longitude, as the file postcodes.csv of gibbs/uk-postcodes has. It stays outside the project.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { milesBetween } from '#src/directory/finder/distance.ts';
import districtRows from '#src/geo/outcodes.json' with { type: 'json' };
import { findDistrict } from '#src/geo/districts.ts';
import { runScript } from './run-script.ts';

const kilometresInMile = 1.609344;
const most = { median: 1, p95: 5, worst: 15 };
const farthestShown = 10;

const reference = z.array(
  z.looseObject({
    postcode: z.string().min(2),
    latitude: z.coerce.number().min(49).max(61.5),
    longitude: z.coerce.number().min(-9).max(2.5),
  }),
);

export interface DistrictErrors {
  compared: number;
  /** Our districts that the reference does not have. */
  missing: string[];
  median: number;
  p95: number;
  worst: number;
  farthest: { outcode: string; kilometres: number }[];
}

/** Reads a reference and measures our districts with it, in kilometres. */
export function measureDistricts(csv: string): DistrictErrors {
  const rows = reference.parse(parse(csv, { columns: true, relax_column_count: true, bom: true }));
  const centres = new Map(rows.map((row) => [row.postcode, row]));
  const ours = Object.keys(districtRows);
  const errors = ours.flatMap((outcode) => {
    const [centre, district] = [centres.get(outcode), findDistrict(outcode)];
    if (!centre || !district) return [];
    return [{ outcode, kilometres: milesBetween(centre, district) * kilometresInMile }];
  });
  if (errors.length === 0) throw new Error('The reference holds no Scottish district.');
  const farthest = errors.toSorted((a, b) => b.kilometres - a.kilometres);
  const share = (part: number) =>
    farthest[Math.floor((1 - part) * (farthest.length - 1))]?.kilometres ?? 0;
  return {
    compared: errors.length,
    missing: ours.filter((outcode) => !centres.has(outcode)),
    median: share(0.5),
    p95: share(0.95),
    worst: share(1),
    farthest: farthest.slice(0, farthestShown),
  };
}

/** What is too far off, in words. */
export function tooFarOff(errors: Pick<DistrictErrors, keyof typeof most>): string[] {
  return (['median', 'p95', 'worst'] as const)
    .filter((which) => errors[which] > most[which])
    .map(
      (which) =>
        `The ${which} is ${errors[which].toFixed(1)} km off, and ${most[which]} km is allowed. Put right the districts above in scripts/build-basemap/authored/districts.txt.`,
    );
}

function main(): void {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.log(
      'Skipped: no reference was given. The project holds none, as ours are compiled by hand. To measure: npm run check:districts -- <reference.csv>',
    );
    return;
  }
  const errors = measureDistricts(readFileSync(file, 'utf8'));
  const { compared, missing, median, p95, worst, farthest } = errors;
  for (const { outcode, kilometres } of farthest)
    console.log(`${outcode.padEnd(5)} ${kilometres.toFixed(1).padStart(5)} km`);
  console.log(
    `${compared} districts: median ${median.toFixed(2)} km, p95 ${p95.toFixed(2)} km, worst ${worst.toFixed(2)} km. Not in the reference: ${missing.join(', ') || 'none'}.`,
  );
  const problems = tooFarOff(errors);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.main) await runScript(async () => main());
