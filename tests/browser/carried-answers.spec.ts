import { expect, test } from './watched.ts';

test('answers go on to a service’s page only from a link the visitor made, and mark what was asked', async ({
  page,
}) => {
  await page.goto('/services/leap/#with=children&take=methadone');
  const methadone = page.locator('.rd_facts__row', { hasText: 'I take methadone' });
  await expect(methadone).toContainText('You told us this');
  await expect(
    page.locator('.rd_unknown li', { hasText: 'Can my children live in' }),
  ).toContainText('You told us this');
  await expect(page.locator('.rd_asked')).toHaveCount(2);
  await page.getByRole('link', { name: 'Back to your answers' }).click();
  await expect(page).toHaveURL(/\/match\/#with=children&take=methadone$/);
});

test('without such a link a service’s page marks nothing', async ({ page }) => {
  await page.goto('/services/leap/#where');
  await expect(page.getByRole('heading', { level: 1, name: 'LEAP' })).toBeVisible();
  await expect(page.locator('.rd_asked')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Back to your answers' })).toBeHidden();
});

test('in match, links to services carry answers once the link is made and not before', async ({
  page,
}) => {
  await page.goto('/match/#take=methadone');
  const leap = page.locator('[data-slug=leap]').getByRole('link', { name: 'LEAP' });
  await expect(leap).toHaveAttribute('href', '/services/leap/#take=methadone');
});

test('words of danger put 999 above every result', async ({ page }) => {
  await page.goto('/services/#q=my+son+overdosed');
  const help = page.getByRole('region', { name: 'Help now' }).first();
  await expect(help.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  await page.goto('/services/#q=rehab+near+Perth');
  await expect(page.locator('.rd_finder').getByRole('link', { name: '999' })).toHaveCount(0);
});
