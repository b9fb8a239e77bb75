import { anyWidth, expect, test } from './watched.ts';

test('a word is explained in place by keyboard alone, and a claim leads to its source', async ({
  page,
}) => {
  await page.goto('/guides/detox-safely/');
  const meaning = page.locator('#word-detox');
  await expect(meaning).toBeHidden();
  await page.locator('summary', { hasText: 'Detox: what it means' }).focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await expect(page).toHaveURL(/\/guides\/detox-safely\/$/);

  const claim = page.getByRole('link', { name: 'Source 1', exact: true }).first();
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator('#source-1')).toBeInViewport();
});

test('what can kill comes before the list of parts, and every guide ends with a next step and help', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/guides/');
  const guides = await page
    .locator('.rd_guide-groups a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(guides.length).toBeGreaterThanOrEqual(17);
  const pages = await Promise.all(
    guides.map(async (guide) => (await page.request.get(guide)).text()),
  );
  for (const html of pages) {
    const next = html.slice(html.indexOf('id="next"'), html.indexOf('id="sources"'));
    expect(next.match(/<a href="\//gu)?.length).toBeGreaterThanOrEqual(2);
    expect(next).toContain('href="/help/"');
  }
  await page.goto('/guides/detox-safely/');
  const danger = await page
    .getByRole('region', { name: 'Withdrawal: when to ring 999' })
    .boundingBox();
  const parts = await page.getByRole('navigation', { name: 'On this page' }).boundingBox();
  expect(danger?.y).toBeLessThan(parts?.y ?? 0);
});

test('on paper every word is explained, and the services for prison have their numbers', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/guides/prison-to-rehab/');
  await expect(page.locator('.rd_words p').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'Phoenix Futures Scottish Residential, Glasgow City0141 332 0121',
  );
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});
