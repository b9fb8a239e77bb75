import type { Browser } from '@playwright/test';
import { type FirstSearches, firstSearches } from './first-searches.ts';
import { type LaterKey, laterSearches, queriesThatShow } from './later-searches.ts';
import { type Sent, SlowHost } from './slow-host.ts';

/** Bytes are those of bodies with brotli. */
export interface FinderMeasures {
  first: FirstSearches;
  later: LaterKey[];
  sentLater: Sent[];
  /** Queries that what is asked of the host tells apart from the first. */
  showing: string[];
}

const slowLine = { latency: 150, bytesPerSecond: 1_600_000 / 8 };

/** Measures the finder of a built site as a slow phone on a slow line has it. */
export async function measureFinder(site: string, browser: Browser): Promise<FinderMeasures> {
  const host = new SlowHost(site);
  const bench = { browser, host, address: `${await host.start()}/services/` };
  try {
    const showing = await queriesThatShow(bench);
    host.slowDown(slowLine);
    const first = await firstSearches(bench);
    const { keys, sent } = await laterSearches(bench);
    return { first, later: keys, sentLater: sent, showing };
  } finally {
    await host.close();
  }
}
