import type { Position } from './geometry.ts';

/** Rows of a table in `authored/`: columns between bars, remarks after #. */
export const tableRows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((row) => row && !row.startsWith('#'))
    .map((row) => row.split('|'));

/** “57.13,-2.12”: latitude first, as people write it. */
export function toPosition(text: string): Position {
  const [latitude = NaN, longitude = NaN] = text.split(',').map(Number);
  return [longitude, latitude];
}
