import { resolve } from 'node:path';
import { type MeasuredProcess, measureProcess } from '../measured-process.ts';

const script = resolve(import.meta.dirname, 'build-eleventy.ts');

export interface MeasuredEleventy extends MeasuredProcess {
  /** Seconds of it that went into reading and checking the records. */
  reading: number;
}

/** Builds plain pages of a folder of records with Eleventy, and watches what it takes. */
export async function measureEleventy(records: string, site: string): Promise<MeasuredEleventy> {
  const measured = await measureProcess(
    [process.execPath, script, records, site],
    `Eleventy could not build the pages of ${records}.`,
  );
  const reading = /^Reading: ([\d.]+)$/mu.exec(measured.printed)?.[1];
  if (reading === undefined) {
    throw new Error(
      `The build with Eleventy did not say how long reading took.\n${measured.printed}`,
    );
  }
  return { ...measured, reading: Number(reading) };
}
