import type { Page } from '@playwright/test';
import type { Bench } from '../finder/opened-finder.ts';
import type { Sent } from '../finder/slow-host.ts';
import type { Slowness } from '../finder/slow-line.ts';
import { type Frames, panAndCount } from './panned-frames.ts';

export interface Device {
  name: string;
  words: string;
  width: number;
  height: number;
  isPhone: boolean;
  cpuSlowDown: number;
  line: Slowness | undefined;
}

export const devices: readonly Device[] = [
  {
    ...{ name: 'desktop', words: 'Desktop 1280 × 900, a line without limit, brotli.' },
    ...{ width: 1280, height: 900, isPhone: false, cpuSlowDown: 1, line: undefined },
  },
  {
    name: 'phone',
    words: 'Phone 360 × 740, processor slowed down 4 times, 1.6 Mbit/s, 150 ms, brotli.',
    ...{ width: 360, height: 740, isPhone: true, cpuSlowDown: 4 },
    line: { latency: 150, bytesPerSecond: 1_600_000 / 8 },
  },
];

/** Bytes are those of bodies with brotli, times in milliseconds. */
export interface MapMeasures {
  /** Sent for the page before its map is opened. */
  page: Sent[];
  /** From asking for the page until its table can be used. */
  pageReady: number[];
  /** What opening the map adds at low detail, and what coming near adds. */
  opening: Sent[];
  nearer: Sent[];
  /** From pressing “Open the map” until it is drawn. */
  drawn: number[];
  pins: number;
  whole: Frames;
  near: Frames;
}

const patience = { timeout: 180_000 };
const times = 3;
const afterZoom = 800;

export async function measureMap(bench: Bench, device: Device): Promise<MapMeasures> {
  const runs = [];
  for (let time = 0; time < times; time += 1) runs.push(await openOnce(bench, device));
  const [first] = runs;
  if (!first) throw new Error('The map was never opened.');
  return {
    ...first,
    pageReady: runs.flatMap(({ pageReady }) => pageReady),
    drawn: runs.flatMap(({ drawn }) => drawn),
  };
}

/** Opens the map in a browser that has never seen the site, as someone does who saves data: by a press. */
async function openOnce({ browser, host, address }: Bench, device: Device): Promise<MapMeasures> {
  const { width, height, isPhone, cpuSlowDown, line } = device;
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, isMobile: isPhone, hasTouch: isPhone });
  const page = await context.newPage();
  await page.addInitScript(saveData);
  if (line) host.slowDown(line);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowDown });
  host.takeSent();
  const asked = performance.now();
  await page.goto(address, patience);
  const open = page.getByRole('button', { name: 'Open the map' });
  await open.waitFor(patience);
  const pageReady = performance.now() - asked;
  await host.quiet();
  const sentForPage = host.takeSent();
  const pressed = performance.now();
  await open.click(patience);
  await page.locator('[data-drawn]').waitFor(patience);
  const drawn = performance.now() - pressed;
  await host.quiet();
  const opening = host.takeSent();
  const whole = await panAndCount(page);
  const pins = await page.locator('.leaflet-marker-icon').count();
  await comeNearer(page);
  await host.quiet();
  const nearer = host.takeSent();
  const near = await panAndCount(page);
  await context.close();
  return {
    ...{ page: sentForPage, pageReady: [pageReady], opening, nearer },
    ...{ drawn: [drawn], pins, whole, near },
  };
}

/** The page then waits for a press, so that what the map adds can be told from the page. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

async function comeNearer(page: Page): Promise<void> {
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  for (let time = 0; time < 5; time += 1) {
    await zoomIn.click(patience);
    // A press while the map still grows is lost.
    await page.waitForTimeout(afterZoom);
  }
}
