import { anyWidth, expect, test } from './watched.ts';

test('a message names the page, the version and the chosen fact, and is copied by keyboard', {
  tag: anyWidth,
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/services/leap/');
  const summary = page.getByText('Something wrong on this page?');
  const message = page.getByLabel('Message to copy');
  await expect(message).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(message).toHaveValue(/Record: leap, version [0-9a-f]{8}\n/);
  await expect(page.getByText('write nothing about anyone’s health')).toBeVisible();
  await page.getByLabel('Which fact?').selectOption({ label: 'Website' });
  await expect(message).toHaveValue(/\nWhich fact: Website \(contact\.website\)\n/);
  await page.getByLabel('Which fact?').selectOption({ label: 'Beds' });
  await expect(message).toHaveValue(/\nWhich fact: Beds \(capacity\.places\)\nWhat is wrong:/);
  const copy = page.getByRole('button', { name: 'Copy the message' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.rd_wrong').getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await message.inputValue(),
  );
  // Today nobody answers for the directory: no address is made up.
  await expect(page.locator('.rd_wrong a[href^="mailto:"]')).toHaveCount(0);
});

test('the pages about our facts read at this width, and print without the message', async ({
  page,
}) => {
  for (const path of ['/data/quality/', '/data/changes/']) {
    await page.goto(path);
    await page.getByText('Something wrong on this page?').click();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(`${path} ${sideways}`).toBe(`${path} false`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.rd_wrong')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
  await page.goto('/data/quality/');
  await expect(page.getByText(/^0 of \d+ services confirmed so far$/)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(3);
});
