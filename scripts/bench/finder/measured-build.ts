import { type MeasuredProcess, measureProcess } from '../measured-process.ts';

export type MeasuredBuild = MeasuredProcess;

/** Builds the site of a folder of records into another folder, and watches what it takes. */
export function measureBuild(records: string, site: string): Promise<MeasuredBuild> {
  return measureProcess(['npm', 'run', '-s', 'build'], `The build of ${records} failed.`, {
    RECORDS_DIR: records,
    OUT_DIR: site,
  });
}
