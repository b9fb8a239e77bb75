import { anyWidth, expect, type Page, test } from './watched.ts';

/** The data of a tool arrives, but not of the shape it was made for. */
async function sendInstead(page: Page, path: string, body: unknown): Promise<void> {
  await page.route(path, (route) => route.fulfill({ json: body }));
}

const withoutAnything = { entries: [{}], services: [{}], councils: null, rows: null };

test('match that breaks, at its first drawing or at a later one, gives the plain questions back', {
  tag: anyWidth,
}, async ({ page }) => {
  await sendInstead(page, '/match.json', withoutAnything);
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For me' }).click();
  await expect(page.locator('#plain-questions')).toBeHidden();
  await page.getByRole('button', { name: 'See the services now' }).click();
  await expect(page.locator('#plain-questions')).toBeVisible();
  await page.goto('/');
  await page.goto('/match/#for=alcohol');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#plain-questions')).toBeVisible();
  await expect(page.locator('.rd_match')).toHaveCount(0);
});

test('a finder that breaks at its first drawing says so above the whole list', {
  tag: anyWidth,
}, async ({ page }) => {
  await sendInstead(page, '/finder.json', withoutAnything);
  await page.goto('/services/#q=methadone');
  await expect(page.getByText('The search did not load')).toContainText(
    'not only of those for “methadone”',
  );
  await expect(page.locator('#all-services')).toBeVisible();
  await expect(page.locator('.rd_finder')).toHaveCount(0);
});

test('a finder whose services do not come keeps the words, and finds when it is tried again', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.route('/finder.json', (route) => route.abort());
  await page.goto('/services/#q=methadone&near=Fife');
  await expect(page.getByText('The search did not load')).toContainText('“methadone near Fife”');
  await expect(page.locator('#all-services')).toBeVisible();
  await page.unroute('/finder.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Showing services for')).toContainText('Methadone');
  await expect(page.locator('#all-services')).toBeHidden();
});

test('a comparison that breaks says so, and leaves the table of all services', {
  tag: anyWidth,
}, async ({ page }) => {
  await sendInstead(page, '/compare.json', withoutAnything);
  await page.goto('/compare/#s=leap');
  await expect(page.getByText('The comparison did not load')).toBeVisible();
  await expect(page.locator('.rd_key-facts')).toBeVisible();
});

/** As a browser that is too old: no module of the page can be read. */
async function readNoModules(page: Page): Promise<void> {
  await page.route(/\/_astro\/.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'newer than this browser {' }),
  );
}

const TOOLS: [path: string, sentence: string, still: string][] = [
  ['/', 'Search needs scripts', 'main a[href="/match/"]'],
  ['/services/', 'The search needs scripts', '#all-services article'],
  ['/match/', 'Answering here needs scripts', '#plain-questions h2'],
  ['/compare/', 'Putting services side by side needs scripts', '.rd_key-facts'],
  ['/areas/', 'Looking up a town or postcode needs scripts', 'main a[href="/areas/fife/"]'],
  ['/offline/', 'Saving needs scripts', 'main h2'],
];

for (const [path, sentence, still] of TOOLS) {
  test(`in a browser that is too old ${path} says what it cannot, and has no button that does nothing`, {
    tag: anyWidth,
  }, async ({ page }) => {
    await readNoModules(page);
    await page.goto(path);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator(still).first()).toBeVisible();
    const buttons = page.locator('main').getByRole('button').and(page.locator(':visible'));
    expect(await buttons.allTextContents()).toEqual([]);
  });
}

test('without its script the map page keeps its drawing and table, and no button to show', async ({
  page,
}) => {
  await readNoModules(page);
  await page.goto('/map/');
  await expect(page.locator('tr[data-slug] a').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);
});

test('the map page shows no button to show a pin while there is no map', { tag: anyWidth }, async ({
  page,
}) => {
  await page.route(/\/map\/.*\.json$/, (route) => route.abort());
  await page.goto('/map/');
  await expect(page.getByText('The map could not be opened')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);
});
