import { expect, test } from './watched.ts';

test('without scripts the sheet reads in full, and its text can be copied by hand', async ({
  page,
}) => {
  await page.goto('/services/leap/referral/');
  await expect(page.getByRole('heading', { name: 'Medication and detox' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
  await page.getByText('The sheet as plain text').click();
  await expect(page.getByRole('textbox', { name: 'The sheet as plain text' })).toHaveValue(
    /^Referral sheet: LEAP/,
  );
});
