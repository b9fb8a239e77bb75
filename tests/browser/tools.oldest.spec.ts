import { OLDEST_BROWSERS } from '#src/directory/oldest-browsers.ts';
import { expect, test } from './watched.ts';

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('this is the oldest Chromium that the site is built for', ({ browser }) => {
  const chromium = OLDEST_BROWSERS.find(({ targets }) => targets.includes('chrome'));
  expect(browser.version().split('.')[0]).toBe(chromium?.version);
});

test('typed words lead from home to a list that says why each service is there', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Find a service' }).fill('methadone');
  await expect(page.locator('service-search').getByRole('status')).toHaveText(/^\d+ services? for/);
  await page.getByRole('searchbox', { name: 'Find a service' }).press('Enter');
  await expect(page).toHaveURL(/\/services\/#q=methadone$/);
  await expect(page.getByText('Showing services for')).toContainText('Methadone');
  await expect(page.locator('#all-services')).toBeHidden();
  await expect(page.locator('[data-results] [data-slug="leap"]')).toBeVisible();
  await page.getByRole('button', { name: 'Keep LEAP' }).click();
  await expect(page.getByRole('region', { name: 'Services you kept' })).toContainText('1 service');
  await page.getByLabel('Near (town or postcode)').fill('Inverness');
  await expect(page.getByText('nearest to Inverness')).toBeVisible();
});

test('match asks, and judges', async ({ page }) => {
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For me' }).click();
  await page.getByLabel('Age in years').fill('31');
  for (let question = 1; question < 6; question += 1) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.getByLabel('Council area, town or postcode').fill('KY11 9AB');
  await expect(page.locator('.rd_match__place')).toContainText('KY11');
  for (const name of ['Next', 'Next', 'See the services']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await expect(page.getByRole('heading', { name: 'What these services publish' })).toBeFocused();
  expect(await page.locator('.rd_match__service').count()).toBeGreaterThan(10);
});

test('services stand side by side, two to a phone', async ({ page }) => {
  await page.goto('/compare/#s=harper-house.castle-craig.leap');
  await expect(page.locator('.rd_compare-table thead a')).toHaveCount(2);
});

test('the map opens, and a row of its table opens a pin', async ({ page }) => {
  await page.goto('/map/');
  await expect(page.locator('[data-part="frame"]')).toHaveAttribute('data-drawn', '');
  await page.locator('tr[data-slug="leap"]').getByRole('button', { name: /^Show/ }).click();
  await expect(page.locator('.leaflet-popup')).toContainText('LEAP');
  await page.getByText('Choose what to show').click();
  await page.getByLabel('Parents with children').check();
  await expect(page).toHaveURL(/#for=children$/);
});

test('half a postcode finds the council, and the directory can be kept', async ({ page }) => {
  await page.goto('/areas/');
  await page.getByLabel('Your town, council or postcode').fill('KW17');
  await page.getByRole('button', { name: 'Find my area' }).click();
  await expect(page.locator('find-area').getByRole('link', { name: 'Orkney' })).toBeVisible();
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Keep this on my phone' }).click();
  await expect(page.getByText(/^Kept on this device since/)).toBeVisible({ timeout: 60_000 });
  await page.goto('/services/castle-craig/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Castle Craig/);
});
