import { anyWidth, expect, type Page, test } from './watched.ts';

const frame = (page: Page) => page.locator('[data-part="frame"]');

async function openMap(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/map/${fragment}`);
  await expect(frame(page)).toHaveAttribute('data-drawn', '');
}

const shownRows = (page: Page) => page.locator('tr[data-slug]:visible');
const popup = (page: Page) => page.locator('.leaflet-popup');

test('opening, zooming, moving and filtering the map asks our own host alone, and detail only when near', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openMap(page);
  expect(asked.filter((url) => url.includes('scotland-high'))).toEqual([]);
  await frame(page).focus();
  for (let time = 0; time < 8; time += 1) await page.keyboard.press('+');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => asked.some((url) => url.includes('scotland-high'))).toBe(true);
  await page.getByText('Choose what to show').click();
  await page.getByLabel('Parents with children').check();
  await page.getByLabel('Show services in').selectOption({ label: 'Fife' });
  const foreign = asked.filter((url) => !url.startsWith(String(baseURL)));
  expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
  // What was chosen is after the # alone.
  expect(asked.filter((url) => /children|fife/.test(url))).toEqual([]);
  expect(page.url()).toMatch(/#for=children&council=fife$/);
});

test('a pin and its row in the table lead to each other, by keyboard alone', async ({ page }) => {
  await openMap(page);
  const row = page.locator('tr[data-slug="hebrides-alpha"]');
  await row.getByRole('button', { name: /^Show/ }).press('Enter');
  await expect(popup(page).getByRole('link')).toHaveText(/Hebrides Alpha/);
  await expect(popup(page).getByRole('link')).toBeFocused();
  await expect(popup(page)).toContainText('Centre of');
  await expect(row).toHaveAttribute('aria-current', 'true');
  await popup(page).getByRole('button', { name: 'Find it in the list' }).press('Enter');
  await expect(row.getByRole('link')).toBeFocused();
  const pin = page.getByRole('button', { name: /^Hebrides Alpha.*Centre of/ });
  await pin.focus();
  await page.keyboard.press('Escape');
  await expect(popup(page)).toHaveCount(0);
  await expect(row).not.toHaveAttribute('aria-current');
});

test('a group opens by keyboard into a list, and Escape goes back to it', async ({ page }) => {
  await openMap(page);
  const group = page.getByRole('button', { name: /^\d+ services in .*Glasgow/ });
  await group.press('Enter');
  await expect(popup(page).getByRole('link').first()).toBeVisible();
  await expect(popup(page).getByRole('button', { name: /Zoom in/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup(page)).toHaveCount(0);
  await expect(group).toBeFocused();
});

test('filters narrow the map and the table alike, and say what silence means', async ({ page }) => {
  await openMap(page, '#for=children');
  const status = page.locator('[data-part="status"]');
  await expect(status).toContainText(/\d+ say yes/);
  const all = Number((await status.textContent())?.match(/shows (\d+)/)?.[1]);
  await expect(shownRows(page)).toHaveCount(all);
  await expect(shownRows(page).filter({ hasText: 'Says yes to what you chose' })).not.toHaveCount(
    0,
  );
  await expect(shownRows(page).filter({ hasText: 'Not published: ask' })).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Take away: Parents with children' }).click();
  await expect(shownRows(page).filter({ hasText: 'Not published: ask' })).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await expect(page.getByRole('button', { name: /Take away: Parents/ })).toBeVisible();
  // Medicine brings the safety words with it.
  await page.goto('/map/#for=methadone');
  await expect(page.getByText(/^Do not cut down or stop methadone/)).toBeVisible();
});

test('services that state they take people from an area are marked in words, and the area leads to its page', async ({
  page,
}) => {
  await openMap(page);
  await page.getByLabel(/say they take people from/).selectOption({ label: 'Fife' });
  await expect(page.locator('[data-part="status"]')).toContainText(
    /say they take people from Fife/,
  );
  await expect(
    shownRows(page).filter({ hasText: 'Says it takes people from Fife.' }),
  ).not.toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Fife: who agrees/ })).toHaveAttribute(
    'href',
    '/areas/fife/',
  );
  await page.getByLabel('Show services in').selectOption({ label: 'Highland' });
  await frame(page).focus();
  await page.keyboard.press('Enter');
  await expect(popup(page).getByRole('link')).toHaveAttribute('href', '/areas/highland/');
  await expect(popup(page).getByRole('link')).toBeFocused();
});

test('one finger scrolls the page over the map until the person chooses to move it', async ({
  page,
  isMobile,
}) => {
  await openMap(page);
  const move = page.getByRole('button', { name: 'Move with one finger' });
  const touch = () => frame(page).evaluate((element) => getComputedStyle(element).touchAction);
  if (!isMobile) {
    await expect(move).toBeHidden();
    return;
  }
  expect(await touch()).toMatch(/pan/);
  await move.tap();
  await expect(move).toHaveAttribute('aria-pressed', 'true');
  expect(await touch()).toBe('none');
});

test('the finder and the map page speak one language', { tag: anyWidth }, async ({ page }) => {
  await openMap(page, '#q=dundee&for=children&within=20&near=Perth');
  const back = page.getByRole('link', { name: 'Open these in the list' });
  await expect(back).toHaveAttribute('href', /^\/services\/#q=dundee&for=children/);
  await back.click();
  await expect(page).toHaveURL(/\/services\/#q=dundee/);
  await expect(page.locator('[data-results-heading]')).toBeVisible();
});

test('a withheld place is an area in words, on the map and in the table', {
  tag: anyWidth,
}, async ({ page }) => {
  await openMap(page);
  const words = 'An area round the town: the address is not published';
  const row = shownRows(page).filter({ hasText: words }).first();
  await row.getByRole('button').click();
  await expect(popup(page)).toContainText(words);
});
