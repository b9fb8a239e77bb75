import type { Browser, Page } from '@playwright/test';
import type { SlowHost } from './slow-host.ts';
import { openWatchedPage, searchBox } from './watched-page.ts';

export interface Bench {
  browser: Browser;
  host: SlowHost;
  /** Address of the finder on the host. */
  address: string;
}

export interface OpenedFinder {
  page: Page;
  /** Milliseconds from opening the page until the results are there. */
  ready: number;
  close(): Promise<void>;
}

const patience = { timeout: 180_000 };

/** Opens the finder in a browser that has never seen the site, and waits until the host is asked for nothing more. */
export async function openFinder(
  { browser, host, address }: Bench,
  isSlow = true,
): Promise<OpenedFinder> {
  const { context, page } = await openWatchedPage(browser, isSlow);
  host.takeSent();
  const started = performance.now();
  await page.goto(address, patience);
  await page.locator('[data-results]').first().waitFor(patience);
  const ready = performance.now() - started;
  await host.quiet();
  return { page, ready, close: () => context.close() };
}

/** As when a person taps the box: the index may be fetched from here on. */
export async function enterSearchBox(page: Page): Promise<void> {
  await searchBox(page).focus();
}
