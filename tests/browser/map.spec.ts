import { anyWidth, expect, type Page, test } from './watched.ts';

function recordRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  return requests;
}

test('nothing of the map is loaded before it is asked for', { tag: anyWidth }, async ({ page }) => {
  const requests = recordRequests(page);
  await page.goto('/services/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /leaflet|topo|catalogue/i.test(path))).toEqual([]);
});

test('the map shows services as pins that a keyboard can open, from our own host alone', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(String(baseURL))) foreign.push(request.url());
  });
  await page.goto('/services/');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await expect(
    page.getByRole('button', { name: /^\d+ services in .+ other towns$/ }),
  ).not.toHaveCount(0);
  const pin = page.getByRole('button', { name: /^Hebrides Alpha/ });
  await expect(pin).toBeVisible();
  await pin.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.leaflet-popup').getByRole('link', { name: /Hebrides Alpha/ });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/services\/hebrides-alpha\/$/);
  expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
});

test('what the map is drawn from holds every service of the list', { tag: anyWidth }, async ({
  request,
}) => {
  const html = await (await request.get('/services/')).text();
  const { entries }: { entries: unknown[] } = await (await request.get('/finder.json')).json();
  expect(entries).toHaveLength(html.match(/<article class="rd_card/g)?.length ?? 0);
});

test('in the finder, a card opens its pin and the pin marks its card', async ({ page }) => {
  await page.goto('/services/#map=1');
  const card = page.locator('[data-results] [data-slug="hebrides-alpha"]');
  await card.getByRole('button', { name: /^Show on the map/ }).click();
  const popup = page.locator('.leaflet-popup');
  await expect(popup.getByRole('link', { name: /Hebrides Alpha/ })).toBeFocused();
  await expect(card).toHaveAttribute('data-on-map', '');
  await popup.getByRole('button', { name: 'Find it in the list' }).click();
  await expect(card.getByRole('link', { name: 'Hebrides Alpha', exact: true })).toBeFocused();
});
