import { anyWidth, expect, test } from './watched.ts';

test('what needs 999 comes first, and every number can be rung', async ({ page }) => {
  await page.goto('/help/');
  const numbers = page.locator('main a[href^="tel:"]');
  await expect(numbers.first()).toHaveAttribute('href', 'tel:999');
  for (const number of await numbers.all()) {
    expect(await number.getAttribute('href')).toMatch(/^tel:\d{3,11}$/);
    const size = await number.boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(44);
  }
});

test('every number says where it comes from', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/help/');
  for (const line of await page.locator('.rd_helplines > li').all()) {
    await expect(line).toContainText('Number from');
  }
});

test('the safety words say 999, and that no clinician has read them', { tag: anyWidth }, async ({
  page,
}) => {
  await page.goto('/help/#safety');
  const safety = page.locator('#safety');
  await expect(safety.getByRole('heading', { name: 'Overdose: ring 999' })).toBeVisible();
  await expect(safety).toContainText('Not yet reviewed by a clinician.');
});
