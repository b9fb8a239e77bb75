import { bytesOf } from '../finder/slow-host.ts';
import type { Device, MapMeasures } from './measure-map.ts';
import type { Frames } from './panned-frames.ts';

const largestShown = 6;

export function printMap({ name }: Device, measures: MapMeasures): void {
  const { page, pageReady, opening, nearer, drawn, pins, whole, near } = measures;
  console.log(` ${name}`);
  show('The page without its map', `${bytesOf(page)}, ready in ${inOrder(pageReady)}`);
  show('Opening the map adds', bytesOf(opening));
  const largest = opening.toSorted((a, b) => b.bytes - a.bytes).slice(0, largestShown);
  for (const file of largest) show(`  ${file.path}`, bytesOf([file]));
  show('Pressed until drawn', inOrder(drawn));
  show('Coming near adds', bytesOf(nearer));
  show('Pins and groups at first', String(pins));
  show('Moving the whole country', words(whole));
  show('Moving it near, high detail', words(near));
}

function show(what: string, amount: string): void {
  console.log(`  ${what.padEnd(52)} ${amount}`);
}

const words = ({ perSecond, longest }: Frames) =>
  `${perSecond.toFixed(0)} frames a second, longest wait ${longest.toFixed(0)} ms`;

/** “410, 430 and 520 ms”: three times show more than one middle. */
function inOrder(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b).map((time) => String(Math.round(time)));
  return `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)} ms`;
}
