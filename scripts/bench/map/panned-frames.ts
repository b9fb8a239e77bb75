import type { Page } from '@playwright/test';

/** Frames that were drawn while the map was dragged about. */
export interface Frames {
  perSecond: number;
  /** The longest wait for a frame, in milliseconds. */
  longest: number;
}

const drags = 6;
const stepsPerDrag = 25;
const betweenSteps = 16;

/** Drags the map up and down and counts the frames that the page itself gets. */
export async function panAndCount(page: Page): Promise<Frames> {
  const frame = page.locator('[data-part="frame"]');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  const viewport = page.viewportSize();
  const x = box.x + box.width * 0.3;
  const top = Math.max(box.y, 80) + 40;
  const bottom = Math.min(box.y + box.height, viewport?.height ?? 700) - 40;
  await page.evaluate(watchFrames);
  for (let drag = 0; drag < drags; drag += 1) {
    const [from, to] = drag % 2 === 0 ? [bottom, top] : [top, bottom];
    await page.mouse.move(x, from);
    await page.mouse.down();
    for (let step = 1; step <= stepsPerDrag; step += 1) {
      await page.mouse.move(x, from + ((to - from) * step) / stepsPerDrag);
      await page.waitForTimeout(betweenSteps);
    }
    await page.mouse.up();
  }
  return page.evaluate(countFrames);
}

declare global {
  interface Window {
    benchFrames: number[];
  }
}

/** Runs in the page. */
function watchFrames(): void {
  window.benchFrames = [performance.now()];
  const note = (time: number) => {
    window.benchFrames.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Runs in the page. */
function countFrames(): { perSecond: number; longest: number } {
  const times = window.benchFrames;
  const waits = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  return { perSecond: waits.length / seconds, longest: Math.max(...waits) };
}
