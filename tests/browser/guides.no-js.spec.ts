import { expect, test } from './watched.ts';

test('without scripts a word in a guide opens its meaning, and the page of words holds them all', async ({
  page,
}) => {
  await page.goto('/guides/detox-safely/');
  const meaning = page.locator('#word-detox');
  await expect(meaning).toBeHidden();
  await page.locator('a[href="#word-detox"]').click();
  await expect(meaning).toBeVisible();
  await page.goto('/guides/words/');
  await expect(page.locator('#detox')).toContainText('Detox');
});
