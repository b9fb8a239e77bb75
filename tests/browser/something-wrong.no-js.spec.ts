import { expect, test } from './watched.ts';

test('without scripts the message opens, is ready, and offers nothing that would not work', async ({
  page,
}) => {
  await page.goto('/services/leap/');
  await page.getByText('Something wrong on this page?').click();
  await expect(page.getByLabel('Message to copy')).toHaveValue(/Record: leap, version/);
  await expect(page.getByLabel('Which fact?')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy the message' })).toBeHidden();
  await page.goto('/data/changes/');
  await expect(page.getByRole('heading', { name: 'What is not told' })).toBeVisible();
});
