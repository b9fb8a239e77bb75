import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Times in milliseconds on the page’s own clock. */
interface Marks {
  /** The first key of a text, and the newest. */
  firstPressed: number;
  pressed: number;
  /** When the results first changed on the screen after the first key. */
  firstPainted: number;
  /** When the results last changed on the screen. */
  painted: number;
  /** Changes of the results seen and not painted yet. */
  waiting: number;
  /** Longest time the page could not answer. */
  longestTask: number;
}

declare global {
  interface Window {
    benchMarks: Marks;
  }
}

export interface Painted {
  /** From the last key to the last change of the results on the screen; nothing when they stayed as they were. */
  milliseconds: number | undefined;
  /** From the first key to the first and to the last change; nothing when there was none. */
  toFirst: number | undefined;
  toLast: number | undefined;
  longestTask: number;
}

const phone = { width: 360, height: 740 };
const cpuSlowDown = 4;
/** A quick thumb. */
export const betweenKeys = 150;
/** How long the results must have stayed as they are to be the answer. */
const settledAfter = 600;

export interface WatchedPage {
  context: BrowserContext;
  page: Page;
}

/** A page in a browser that has never seen the site, on a slow phone. */
export async function openWatchedPage(browser: Browser, isSlow = true): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(watchResults);
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowDown });
  }
  return { context, page };
}

export const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Find a service' });

/** Presses one key and waits until the results have settled. */
export async function pressAndSettle(page: Page, key: string): Promise<Painted> {
  await startMarks(page);
  await page.keyboard.press(key);
  return settle(page);
}

/** Types a text at the speed of a quick thumb, waits for `until`, then until the results have settled. */
export async function typeAndSettle(
  page: Page,
  text: string,
  until: () => Promise<void> = () => Promise.resolve(),
): Promise<Painted> {
  await startMarks(page);
  await page.keyboard.type(text, { delay: betweenKeys });
  await until();
  return settle(page);
}

export async function clearAndSettle(page: Page): Promise<void> {
  await searchBox(page).fill('');
  await settle(page);
}

async function startMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window.benchMarks, { firstPressed: 0, firstPainted: 0, longestTask: 0 });
  });
}

async function settle(page: Page): Promise<Painted> {
  return page.evaluate(async (after) => {
    const marks = window.benchMarks;
    const last = () => Math.max(marks.pressed, marks.painted);
    while (marks.waiting > 0 || performance.now() - last() < after) {
      await new Promise((next) => setTimeout(next, 50));
    }
    const { firstPressed, firstPainted, pressed, painted, longestTask } = marks;
    return {
      milliseconds: painted > pressed ? painted - pressed : undefined,
      toFirst: firstPainted > 0 ? firstPainted - firstPressed : undefined,
      toLast: firstPainted > 0 ? painted - firstPressed : undefined,
      longestTask,
    };
  }, settledAfter);
}

/** Runs in the page. */
function watchResults(): void {
  const marks: Marks = {
    firstPressed: 0,
    pressed: 0,
    firstPainted: 0,
    painted: 0,
    waiting: 0,
    longestTask: 0,
  };
  window.benchMarks = marks;
  const list = '[data-results]';
  const isInList = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(list) !== null;
  const holdsList = (node: Node) =>
    node instanceof Element && (node.matches(list) || node.querySelector(list) !== null);
  const isChange = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    isInList(target) || [...addedNodes, ...removedNodes].some(holdsList);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      marks.pressed = timeStamp;
      marks.firstPressed ||= timeStamp;
    },
    true,
  );
  new MutationObserver((changes) => {
    if (!changes.some(isChange)) return;
    marks.waiting += 1;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        marks.waiting -= 1;
        marks.painted = performance.now();
        if (marks.firstPressed > 0) marks.firstPainted ||= marks.painted;
      }),
    );
  }).observe(document, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries()) {
      marks.longestTask = Math.max(marks.longestTask, duration);
    }
  }).observe({ type: 'longtask' });
}
