import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyWidth, expect, test } from './watched.ts';
import { siteFolder } from '../../scripts/site-folder.ts';

const sitemap = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
const sheets = [...sitemap.matchAll(/<loc>[^<]*?(\/services\/[^/<]+\/referral\/)<\/loc>/g)].map(
  ([, path]) => path ?? '',
);

test('every sheet prints on at most two sides of A4', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Printing is the same from any screen.');
  test.setTimeout(120_000);
  expect(sheets.length).toBeGreaterThan(25);
  const tooLong: string[] = [];
  for (const path of sheets) {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    const isA4 = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].every(
      ([, width, height]) =>
        Math.round(Number(width)) === 595 && Math.round(Number(height)) === 842,
    );
    if (sides < 1 || sides > 2 || !isA4) tooLong.push(`${path}: ${sides} sides, A4: ${isA4}`);
  }
  expect(tooLong).toEqual([]);
});

test('the sheet is copied as plain text, and nothing is kept', { tag: anyWidth }, async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/services/leap/referral/');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Text copied')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Referral sheet: LEAP');
  expect(text).toContain('Methadone: 60 ml or less at referral.');
  expect(text).toContain('SOURCES');
  expect(await page.locator('.rd_sheet :is(input, select, textarea:not([readonly]))').count()).toBe(
    0,
  );
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a withheld service’s sheet shows its town and no register number', { tag: anyWidth }, async ({
  page,
}) => {
  await page.goto('/services/aberlour-falkirk/referral/');
  const main = page.locator('#main');
  await expect(main).toContainText('Falkirk');
  await expect(main).not.toContainText(/CS20\d{8}/);
  await expect(main).not.toContainText(/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/);
  await expect(main).toContainText('The provider, Aberlour Child Care Trust');
  await expect(main.getByRole('link', { name: '01786 450335' })).toBeVisible();
});

test('a closed service has no sheet', { tag: anyWidth }, async ({ page }) => {
  const response = await page.goto('/services/ronachan-house/referral/');
  expect(response?.status()).toBe(404);
});

test('the page of the service holds its grades over time, with the table beneath', async ({
  page,
}) => {
  await page.goto('/services/phoenix-futures-scottish-residential/');
  const chart = page.getByRole('img', { name: /^Leadership: grades over time/ });
  await expect(chart).toBeVisible();
  await expect(chart).toHaveAccessibleName(/6 January 2026: 4, Good/);
  const table = page.getByRole('table', { name: /Grades over time/ });
  const [above, below] = await Promise.all([chart.boundingBox(), table.boundingBox()]);
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});
