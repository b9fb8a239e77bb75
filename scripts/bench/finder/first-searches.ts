import { type Bench, enterSearchBox, openFinder } from './opened-finder.ts';
import type { Sent } from './slow-host.ts';
import { type Painted, typeAndSettle } from './watched-page.ts';

export interface FirstSearches {
  /** What was sent before the box was entered, and after it. */
  before: Sent[];
  added: Sent[];
  /** Milliseconds from opening the page until it can be used. */
  ready: number[];
  known: FirstTimes;
  text: FirstTimes;
}

/** From the first key of a word to the first change of the results and to the last. */
export interface FirstTimes {
  word: string;
  toFirst: number[];
  toLast: number[];
}

/** A word of the vocabulary, and one that only pages hold. */
const knownWord = 'methadone';
const textWord = 'kitchen';
const times = 5;

/** Searches for the first time, each time in a browser that has never seen the site. */
export async function firstSearches(bench: Bench): Promise<FirstSearches> {
  const runs: FirstSearch[] = [];
  for (let time = 0; time < times; time += 1) {
    runs.push(await firstSearch(bench, knownWord), await firstSearch(bench, textWord));
  }
  return {
    before: runs[0]?.before ?? [],
    added: runs[0]?.added ?? [],
    ready: runs.map(({ ready }) => ready),
    known: timesOf(runs, knownWord),
    text: timesOf(runs, textWord),
  };
}

interface FirstSearch {
  word: string;
  ready: number;
  before: Sent[];
  added: Sent[];
  painted: Painted;
}

async function firstSearch(bench: Bench, word: string): Promise<FirstSearch> {
  const { host } = bench;
  const { page, ready, close } = await openFinder(bench);
  const before = host.takeSent();
  await enterSearchBox(page);
  const painted = await typeAndSettle(page, word, () => host.quiet());
  const added = host.takeSent();
  await close();
  return { word, ready, before, added, painted };
}

function timesOf(runs: readonly FirstSearch[], word: string): FirstTimes {
  const painted = runs.filter((run) => run.word === word).map((run) => run.painted);
  return {
    word,
    toFirst: painted.flatMap(({ toFirst }) => toFirst ?? []),
    toLast: painted.flatMap(({ toLast }) => toLast ?? []),
  };
}
