import { loadavg } from 'node:os';
import type { FirstTimes } from './first-searches.ts';
import { laterQueries, type LaterKey } from './later-searches.ts';
import type { FinderMeasures } from './measure-finder.ts';
import type { MeasuredBuild } from './measured-build.ts';
import { bytesOf } from './slow-host.ts';
import { betweenKeys } from './watched-page.ts';

const largestShown = 10;
const slowestShown = 5;

export function printBuild({ seconds, peakMemory }: MeasuredBuild): void {
  show('Build', `${seconds.toFixed(1)} s`);
  show('Most memory of the build', `${Math.round(peakMemory / 1e6)} MB`);
}

export function printMeasures({ first, later, sentLater, showing }: FinderMeasures): void {
  show('Sent before the first key', bytesOf(first.before));
  show('The first search adds', bytesOf(first.added));
  show(`The ${laterQueries.length} later queries add`, bytesOf(sentLater));
  const largest = [...first.before, ...first.added].sort((a, b) => b.bytes - a.bytes);
  for (const file of largest.slice(0, largestShown)) show(`  ${file.path}`, bytesOf([file]));
  showTimes('Opened until it can be used', first.ready);
  showFirst(first.known);
  showFirst(first.text);
  showLater(later);
  const same = `no: ${showing.join(', ')}`;
  show('The host is asked the same for each query', showing.length === 0 ? 'yes' : same);
  show('Load of the machine', (loadavg()[0] ?? 0).toFixed(1));
}

function showFirst({ word, toFirst, toLast }: FirstTimes): void {
  showTimes(`First search, “${word}”: first key to first results`, toFirst);
  showTimes(`  to last results, typed in ${betweenKeys * (word.length - 1)} ms`, toLast);
}

function showLater(keys: readonly LaterKey[]): void {
  const changed = keys.flatMap(({ typed, milliseconds }) =>
    milliseconds === undefined ? [] : [{ typed, milliseconds }],
  );
  const typical = typicalKeys(changed);
  showTimes(
    'Later key to results, the middle of its rounds',
    typical.map(({ milliseconds }) => milliseconds),
  );
  const slowest = typical.toSorted((a, b) => b.milliseconds - a.milliseconds);
  for (const { typed, milliseconds } of slowest.slice(0, slowestShown)) {
    show(`  “${typed}”`, `${Math.round(milliseconds)} ms`);
  }
  showTimes(
    '  every round by itself',
    changed.map(({ milliseconds }) => milliseconds),
  );
  showTimes(
    'Longest task of a later key',
    keys.map(({ longestTask }) => longestTask),
  );
  show('Later keys that changed nothing', `${keys.length - changed.length} of ${keys.length}`);
}

interface TimedKey {
  typed: string;
  milliseconds: number;
}

/** Each key once, with the median of its rounds. */
function typicalKeys(keys: readonly TimedKey[]): TimedKey[] {
  const rounds = Map.groupBy(keys, ({ typed }) => typed);
  return [...rounds].map(([typed, times]) => ({
    typed,
    milliseconds:
      rankedAt(
        times.map(({ milliseconds }) => milliseconds),
        0.5,
      ) ?? 0,
  }));
}

function show(what: string, amount: string): void {
  console.log(`  ${what.padEnd(56)} ${amount}`);
}

function showTimes(what: string, times: readonly number[]): void {
  show(what, `median ${at(times, 0.5)}, p95 ${at(times, 0.95)} ms (${times.length})`);
}

/** The time that so large a share stays below: nearest rank. */
function at(times: readonly number[], share: number): string {
  const time = rankedAt(times, share);
  return time === undefined ? '–' : String(Math.round(time));
}

function rankedAt(times: readonly number[], share: number): number | undefined {
  return times.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * times.length) - 1)];
}
