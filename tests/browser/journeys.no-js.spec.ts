import { test } from './watched.ts';
import { journeys, walkFromHome } from './journeys.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const [who, walkOn] of Object.entries(journeys)) {
  test(`without scripts and in the same taps, ${who}`, async ({ page }) => {
    await walkFromHome(page, walkOn);
  });
}
