import { expect, test } from './watched.ts';

test('without scripts the same questions are links, and a list to print', async ({ page }) => {
  await page.goto('/match/');
  await expect(page.getByText('A service can change its answer: ring anyway.')).toBeVisible();
  await expect(page.getByText('While you wait: treatment can start now.')).toBeVisible();
  for (const question of ['Do you need a detox?', 'Where do you live?', 'Who would pay for it?']) {
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
  }
  const links = page.locator('#plain-questions a');
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    const answer = await page.request.get(href ?? '');
    expect(answer.status(), href ?? '').toBe(200);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('What may staff tell my family?')).toBeVisible();
});
