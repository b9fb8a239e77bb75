import { describeDate } from '#src/directory/dates.ts';
import type { Edition } from './about-data.ts';
import { absolute } from './addresses.ts';

/** How to name the data in a report. */
export function citation({ day, site }: Edition): string {
  const year = day.slice(0, 4);
  return `Rehab Directory Scotland (${year}) Residential drug and alcohol rehab services in Scotland, data set version 1, as at ${describeDate(day)}. ${absolute('/data/', site)}`;
}

/** “212 kB”, “3.4 MB”: as people read the size of a download. */
export function describeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
