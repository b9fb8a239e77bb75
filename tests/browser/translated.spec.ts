import { translateAllOf } from './translated.ts';
import { anyWidth, expect, type Page, test } from './watched.ts';

const slugs = (page: Page) =>
  page
    .locator('[data-results] [data-slug]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-slug')));
const resultsHeading = (page: Page) => page.locator('[data-results-heading]');

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a service' }).pressSequentially(words);
  await expect(page.getByText('Showing services for')).toContainText(/methadone/i);
}

test('a translated finder shows the same results, counts and choices as people type and choose', {
  tag: anyWidth,
}, async ({ page, context }) => {
  await page.goto('/services/');
  await searchFor(page, 'methadone');
  // The order is settled once the pages’ own words are searched too.
  await page.waitForLoadState('networkidle');
  const [untouched, count] = [await slugs(page), await resultsHeading(page).textContent()];

  const translated = await context.newPage();
  await translateAllOf(translated);
  const errors: string[] = [];
  translated.on('pageerror', ({ message }) => errors.push(message));
  await translated.goto('/services/');
  await expect(translated.locator('h1 > font > font')).toHaveText('Find a service');
  await searchFor(translated, 'methadone');
  await expect(resultsHeading(translated)).toHaveText(count ?? '');
  await expect.poll(() => slugs(translated)).toEqual(untouched);

  await translated.getByRole('button', { name: 'Keep LEAP' }).click();
  const tray = translated.getByRole('region', { name: 'Services you kept' });
  await expect(tray).toContainText('1 service kept on this device');
  await translated
    .getByRole('button', { name: /^Keep (?!LEAP)/ })
    .first()
    .click();
  await expect(tray).toContainText('2 services kept on this device');
  await translated.getByLabel('Near (town or postcode)').fill('Inverness');
  await expect(translated.locator('.rd_near .rd_search__hint')).toContainText('Inverness');
  await translated.getByRole('searchbox').fill('zzqqxx');
  await expect(resultsHeading(translated)).toHaveText('No service here fits all of that yet');
  await translated.getByRole('searchbox').fill('harper');
  await expect(resultsHeading(translated)).toHaveText(/^\d+ service/);
  await expect(translated.getByRole('region', { name: 'Map of services' })).toHaveCount(0);
  await translated.getByRole('button', { name: 'Show the map' }).click();
  await expect(translated.getByRole('button', { name: 'Hide the map' })).toBeVisible();
  await translated.getByRole('button', { name: 'Hide the map' }).click();
  await expect(translated.getByRole('button', { name: 'Show the map' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a translated match can be walked to the end and back', { tag: anyWidth }, async ({
  page,
}) => {
  await translateAllOf(page);
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For me' }).click();
  for (let question = 1; question < 8; question += 1) {
    await expect(page.getByText(`Question ${question} of 8`)).toBeVisible();
    const choice = page.getByRole('checkbox').or(page.getByRole('radio')).first();
    if (await choice.isVisible()) await choice.check();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.getByRole('button', { name: 'See the services', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What these services publish' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await expect(page.getByText('Question 8 of 8')).toBeVisible();
});

test('a translated comparison takes services in and out, and turns its order', {
  tag: anyWidth,
}, async ({ page }) => {
  await translateAllOf(page);
  await page.goto('/compare/#s=harper-house.castle-craig.leap');
  const names = page.locator('.rd_compare-table thead a');
  await expect(names).toHaveText(['Harper House', 'Castle Craig']);
  await page.getByLabel('Service in column 2').selectOption('leap');
  await expect(names).toHaveText(['Harper House', 'LEAP']);
  await page.getByLabel(/differ/i).check();
  await page.getByRole('button', { name: 'Take Harper House away' }).click();
  await expect(names).toHaveText(['Castle Craig', 'LEAP']);
});

test('translated boxes and buttons that need no drawing work as before', {
  tag: anyWidth,
}, async ({ page }) => {
  await translateAllOf(page);
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Find a service' }).fill('harper');
  await expect(page.locator('service-search').getByRole('status')).toHaveText(/^1 service/);
  await page.goto('/areas/');
  await page.getByLabel('Your town, council or postcode').fill('KW17');
  await page.getByRole('button', { name: 'Find my area' }).click();
  await expect(page.locator('find-area').getByRole('link', { name: 'Orkney' })).toBeVisible();
  await page.goto('/map/');
  await expect(page.locator('[data-part="frame"]')).toHaveAttribute('data-drawn', '');
  await page.getByLabel('Show services in').selectOption({ label: 'Glasgow City' });
  await expect(page.locator('[data-part="status"]')).toHaveText(/^The map shows \d+ services/);
  await page.locator('[data-chip]').click();
  await expect(page.locator('[data-chip]')).toHaveCount(0);
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Keep this on my phone' }).click();
  await expect(page.getByText(/^Kept on this device since/)).toBeVisible({ timeout: 60_000 });
});

test('the names of services and providers are not translated where they stand alone', {
  tag: anyWidth,
}, async ({ page }) => {
  const named: [path: string, name: string][] = [
    ['/services/#q=harper', '[data-results] a'],
    ['/services/leap/', 'h1'],
    ['/map/', 'tr[data-slug] a'],
    ['/compare/#s=leap', '.rd_compare-table thead a'],
    ['/providers/', 'main a[href^="/providers/"]:not([href="/providers/"])'],
    ['/areas/fife/', 'a[href^="/services/"]:not([href$="/services/"])'],
  ];
  for (const [path, name] of named) {
    await page.goto(path);
    await expect(page.locator(name).first(), path).toHaveAttribute('translate', 'no');
  }
});
