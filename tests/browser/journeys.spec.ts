import { test } from './watched.ts';
import { journeys, walkFromHome } from './journeys.ts';

for (const [who, walkOn] of Object.entries(journeys)) {
  test(`in four taps at most, ${who}`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'The journeys are those of a person with a phone.');
    await walkFromHome(page, walkOn);
  });
}
