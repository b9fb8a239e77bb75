import { expect, type Page, test } from './watched.ts';

/** Sides of A4 that a page prints on. */
async function sidesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('booklets print on two to six sides of A4, larger on more, and are kept out of search', async ({
  page,
  isMobile,
  request,
}) => {
  test.skip(isMobile, 'Printing is the same from any screen.');
  for (const path of ['/areas/glasgow-city/', '/areas/shetland-islands/']) {
    await page.goto(`${path}booklet/`);
    const sides = await sidesOf(page);
    expect(sides, path).toBeGreaterThanOrEqual(2);
    expect(sides, path).toBeLessThanOrEqual(6);
    await page.getByRole('link', { name: 'Large print' }).click();
    expect(await sidesOf(page)).toBeGreaterThan(sides);
  }
  await page.goto('/guides/prison-to-rehab/pack/');
  await expect(page.locator('.rd_booklet__service').first()).toBeVisible();
  expect(await sidesOf(page)).toBeLessThanOrEqual(8);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).not.toMatch(/booklet|\/pack\//);
});
