import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, type Page, test } from './watched.ts';
import { sentBytes } from '#scripts/page-weight.ts';
import { siteFolder } from '#scripts/site-folder.ts';

const mostBefore = 130_000;
const mostFirstSearch = 110_000;

/** Pagefind packs its own files; a host does not pack them again. */
const packedAlready = /^\.(pf_.*|pagefind)$/;

async function weigh(paths: readonly string[]): Promise<number> {
  const weights = paths.map(async (path) => {
    const content = await readFile(
      join(siteFolder, path.endsWith('/') ? `${path}index.html` : path),
    );
    return packedAlready.test(extname(path)) ? content.length : sentBytes(content);
  });
  return (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0);
}

interface Requests {
  has(part: string): boolean;
  /** Paths asked of the host since the last time, once it is asked for no more. */
  take(): Promise<string[]>;
}

function watchRequests(page: Page): Requests {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return {
    has: (part) => paths.some((path) => path.includes(part)),
    async take() {
      await page.waitForLoadState('networkidle');
      return paths.splice(0);
    },
  };
}

test('the finder and its first search keep to their budgets, and later words ask for nothing', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'The same bytes at any width.');
  const requests = watchRequests(page);
  await page.goto('/services/');
  await page.locator('[data-results]').first().waitFor();
  expect(await weigh(await requests.take())).toBeLessThanOrEqual(mostBefore);

  const box = page.getByLabel('Find a service');
  await box.focus();
  await expect.poll(() => requests.has('/pagefind/index/')).toBe(true);
  const first = await requests.take();
  expect(first.some((path) => path.startsWith('/pagefind/wasm'))).toBe(true);
  expect(await weigh(first)).toBeLessThanOrEqual(mostFirstSearch);

  await box.pressSequentially('kitchen near KY11');
  await expect(page.getByText(/in a straight line/).first()).toBeVisible();
  expect(await requests.take()).toEqual([]);
});
