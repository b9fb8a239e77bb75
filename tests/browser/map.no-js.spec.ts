import { expect, test } from './watched.ts';

test('without scripts the table holds every service with its area, precision and page', async ({
  page,
}) => {
  await page.goto('/map/');
  await expect(page.locator('[data-part="frame"]')).toBeHidden();
  await expect(page.getByRole('img', { name: /^Scotland with a dot/ })).toBeVisible();
  const row = page.locator('tr[data-slug="hebrides-alpha"]');
  await expect(row).toContainText('Centre of the postcode district');
  await expect(row.getByRole('link')).toHaveAttribute('href', '/services/hebrides-alpha/');
  await expect(row.getByRole('button')).toBeHidden();
  await expect(page.getByRole('link', { name: 'NHS Western Isles' })).toHaveAttribute(
    'href',
    '/areas/boards/western-isles/',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Scotland with a dot/ })).toBeVisible();
});
