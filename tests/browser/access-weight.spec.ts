import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './watched.ts';
import { sentBytes } from '#scripts/page-weight.ts';
import { siteFolder } from '#scripts/site-folder.ts';

const mostForMap = 110_000;

test('opening the map keeps to its budget', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'The same bytes at any width.');
  // A device that saves data waits for a press, so that the map can be told from its page.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/map/');
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await page.getByRole('button', { name: 'Open the map' }).click();
  await page.locator('[data-drawn]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(0);
  const sizes = asked.map(async (path) => sentBytes(await readFile(join(siteFolder, path))));
  const sent = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
  expect(sent).toBeLessThanOrEqual(mostForMap);
});
