import { expect, test } from './watched.ts';

test('without scripts a service page reads from top to bottom', async ({ page }) => {
  await page.goto('/services/leap/');
  for (const heading of [
    'Can I get in?',
    'What is it like?',
    'What does it cost and who pays?',
    'Is it any good?',
    'Where is it?',
    'How many people can stay?',
    'How do I start?',
    'Where these facts come from',
  ]) {
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Staying safe' })).toContainText('Ring 999 now.');
});

test('without scripts the list holds every service in its group', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.locator('.rd_card')).toHaveCount(33);
  await expect(page.getByRole('heading', { name: 'Residential rehab', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Closed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the map' })).toBeHidden();
});
