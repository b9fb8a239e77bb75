import { expect, type Page, test } from './watched.ts';

function box(page: Page) {
  return page.getByRole('searchbox', { name: 'Find a service' });
}

test('suggests services as people type, and says how many', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('harper');
  await expect(page.locator('service-search').getByRole('status')).toHaveText(/^1 service/);
  const found = page.locator('service-search li').first();
  await expect(found).toContainText('North Ayrshire');
  await found.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harper House');
});

test('looks for nothing, and fetches no index, until the box is used', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url.includes('/pagefind/') || url.includes('finder')) fetched.push(url);
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await box(page).focus();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

test('understands people’s own words', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('mum and baby');
  await expect(page.locator('service-search li').first()).toContainText('children');
});

test('says so when nothing matches, and what to do next', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('zzqqxx');
  const search = page.locator('service-search');
  await expect(search.getByRole('status')).toHaveText('Nothing matches “zzqqxx”.');
  await expect(search.getByRole('link', { name: 'See all services' })).toBeVisible();
  await expect(search.getByRole('link', { name: 'ring someone who can help' })).toBeVisible();
  await expect(search.getByRole('listitem')).toHaveCount(0);
});

test('Enter takes the words to the finder, after “#” and never in a request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await box(page).fill('saltcoats');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/services\/#q=saltcoats$/);
  await expect(box(page)).toHaveValue('saltcoats');
  await expect(page.locator('[data-results] [data-slug]').first()).toHaveAttribute(
    'data-slug',
    'harper-house',
  );
  expect(asked.filter((url) => url.includes('saltcoats'))).toEqual([]);
});

test('a link with words in it searches for them', async ({ page }) => {
  await page.goto('/');
  await page.locator('service-search').getByRole('link', { name: 'Glasgow' }).click();
  await expect(page).toHaveURL(/\/services\/#q=Glasgow$/);
  await expect(page.getByText('Showing services')).toContainText('nearest to Glasgow');
});

test('says so when the finder does not load', async ({ page }) => {
  await page.route('**/finder.json', (route) => route.abort());
  await page.goto('/');
  await box(page).fill('harper');
  await expect(page.locator('service-search').getByRole('status')).toContainText(
    'Search did not load',
  );
  await expect(page.getByRole('link', { name: 'See all services' }).first()).toBeVisible();
});
