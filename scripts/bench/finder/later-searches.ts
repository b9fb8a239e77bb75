import type { Page } from '@playwright/test';
import { type Bench, enterSearchBox, openFinder } from './opened-finder.ts';
import type { Sent } from './slow-host.ts';
import { clearAndSettle, type Painted, pressAndSettle, typeAndSettle } from './watched-page.ts';

export const laterQueries = [
  'methadone near perth',
  'mum and baby',
  'bupe',
  'vallium detox',
  'place for my son ky11',
  'god free rehab',
  'women only',
  'work in the garden',
  'heroin and couples',
  'nhs glasgow',
  'christian men',
  'house by the sea',
];

export interface LaterKey {
  typed: string;
  /** From the key to the last change of the results on the screen; nothing when they stayed as they were. */
  milliseconds: number | undefined;
  longestTask: number;
}

/** A machine that others use holds a page up now and then: a key pressed several times tells what the page does. */
const rounds = 3;

/** Where a key takes seconds, fewer keys tell enough. */
const longestTyping = 420_000;

/** Types the queries letter by letter into one page that has searched before, all of them several times. */
export async function laterSearches(bench: Bench): Promise<{ keys: LaterKey[]; sent: Sent[] }> {
  const { host } = bench;
  const { page, close } = await openFinder(bench);
  await enterSearchBox(page);
  await typeAndSettle(page, 'methadone', () => host.quiet());
  host.takeSent();
  const keys: LaterKey[] = [];
  const started = performance.now();
  const queries = Array.from({ length: rounds }, () => laterQueries).flat();
  for (const query of queries) {
    if (performance.now() - started > longestTyping) break;
    await clearAndSettle(page);
    keys.push(...(await typeLetters(page, query)));
  }
  await close();
  return { keys, sent: host.takeSent() };
}

async function typeLetters(page: Page, query: string): Promise<LaterKey[]> {
  const keys: LaterKey[] = [];
  for (const [place, letter] of [...query].entries()) {
    const { milliseconds, longestTask }: Painted = await pressAndSettle(page, letter);
    keys.push({ typed: query.slice(0, place + 1), milliseconds, longestTask });
  }
  return keys;
}

/**
 * Searches for each query in a browser of its own, on a fast line. Gives the queries after which the host had been
 * asked for something else than after the first: none, when what is typed does not show.
 */
export async function queriesThatShow(bench: Bench): Promise<string[]> {
  const asked: { query: string; paths: string }[] = [];
  for (const query of laterQueries) {
    const { page, close } = await openFinder(bench, false);
    const before = bench.host.takeSent();
    await enterSearchBox(page);
    await typeAndSettle(page, query, () => bench.host.quiet());
    const paths = [...before, ...bench.host.takeSent()].map(({ path }) => path);
    asked.push({ query, paths: paths.sort().join('\n') });
    await close();
  }
  return asked.filter(({ paths }) => paths !== asked[0]?.paths).map(({ query }) => query);
}
