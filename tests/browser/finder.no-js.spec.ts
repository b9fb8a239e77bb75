import { expect, test } from './watched.ts';

test('without scripts plain links stand where the controls would be', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Staying on medication' }).click();
  await expect(page).toHaveURL(/\/for\/#medication$/);
  await page.getByRole('link', { name: 'Methadone' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Methadone' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Not published: ask/ })).toBeVisible();
  await expect(page.getByText('Do not cut down or stop methadone').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Staying safe' })).toContainText('Ring 999 now.');
});
