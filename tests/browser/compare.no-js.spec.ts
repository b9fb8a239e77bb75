import { expect, test } from './watched.ts';

test('without scripts one table holds every counted service, sorted by links', async ({ page }) => {
  await page.goto('/compare/');
  const rows = page.locator('.rd_key-facts tbody tr');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  expect(count).toBeGreaterThan(20);
  const names = await rows.locator('th a').allTextContents();
  await page.getByRole('link', { name: 'places, most first' }).click();
  await expect(page).toHaveURL(/\/compare\/by-places\/#all$/);
  await expect(rows).toHaveCount(count);
  const places = (await rows.locator('td:nth-of-type(1)').allTextContents()).map((cell) =>
    Number.parseInt(cell, 10),
  );
  const known = places.filter((value) => !Number.isNaN(value));
  expect(known.length).toBeGreaterThan(10);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(places.slice(known.length).every(Number.isNaN)).toBe(true);
  expect(await rows.locator('th a').allTextContents()).not.toEqual(names);
  await page.getByRole('link', { name: 'council area' }).click();
  await expect(page.getByRole('link', { name: 'council area' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('without scripts each published fact names its source, and gaps say “Not published”', async ({
  page,
}) => {
  await page.goto('/compare/');
  const cells = page.locator('.rd_key-facts td');
  const bare = await cells.evaluateAll(
    (all) =>
      all.filter(
        (cell) =>
          !cell.querySelector('.rd_note') &&
          !/Not published|We found no/.test(cell.textContent ?? ''),
      ).length,
  );
  expect(bare).toBe(0);
});
