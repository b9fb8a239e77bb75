import { expect, test } from './watched.ts';

test('without scripts search gives way to the list', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.rd_search')).toBeHidden();
  await page.getByRole('link', { name: 'See all services in one list' }).click();
  await expect(page).toHaveURL(/\/services\/$/);
});

test('without scripts the way out is a plain link', async ({ page }) => {
  await page.goto('/');
  const leave = page.getByRole('link', { name: /Leave this page/ });
  await expect(leave).toHaveAttribute('href', 'https://www.bbc.co.uk/weather');
  await expect(leave).toHaveAttribute('rel', /noreferrer/);
});

test('without scripts the menu opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  await expect(page.locator('.rd_phone-nav ul')).toBeVisible();
});
