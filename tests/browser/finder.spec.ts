import { anyWidth, expect, type Page, test } from './watched.ts';
import { axeFindings } from './axe-findings.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Find a service' });
const results = (page: Page) => page.locator('[data-results] [data-slug]');
const heading = (page: Page) => page.locator('[data-results-heading]');
const firstSlug = (page: Page) => results(page).first().getAttribute('data-slug');

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/services/${fragment}`);
  await expect(heading(page)).toBeVisible();
}

async function openFilter(page: Page, group: string | RegExp): Promise<void> {
  const filters = page.locator('.rd_filters');
  if ((await filters.getAttribute('open')) === null) {
    await filters.locator('> summary').click();
  }
  const filter = page.locator('.rd_filter', { has: page.locator('> summary', { hasText: group }) });
  if ((await filter.getAttribute('open')) === null) await filter.locator('> summary').click();
}

test('the finder takes the place of the plain list', async ({ page }) => {
  await open(page);
  await expect(page.locator('#all-services')).toBeHidden();
  await expect(results(page).first()).toBeVisible();
  const count = await results(page).count();
  await expect(heading(page)).toHaveText(`${count} services`);
});

test('a parent’s own words find the place, say why, and how far it is', async ({ page }) => {
  await open(page);
  await box(page).fill('mum and baby near Kilmarnock');
  await expect(page.getByText('Showing services for')).toContainText('Parents with children');
  await expect(page.getByText('Showing services for')).toContainText('nearest to Kilmarnock');
  await expect(page.getByRole('heading', { name: 'They say yes' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not published: ask' })).toBeVisible();
  expect(await firstSlug(page)).toBe('harper-house');
  const first = results(page).first();
  await expect(first).toContainText('Children can live in with a parent.');
  await expect(first).toContainText(/about \d+ miles, in a straight line/);
});

test('a slang word and a slip are understood, and shown as they were typed', {
  tag: anyWidth,
}, async ({ page }) => {
  await open(page, '#q=bupe');
  await expect(page.getByText('Showing services for')).toContainText('from your word bupe');
  await box(page).fill('methodone');
  await expect(page.getByText('Showing services for')).toContainText('Methadone');
  await expect(page.getByText('Showing services for')).toContainText('from your word methodone');
  await expect(page.getByText('Do not cut down or stop methadone')).toBeVisible();
  await expect(results(page).filter({ hasText: 'LEAP' }).first()).toContainText(
    '“Do you take people on methadone?” They decide case by case.',
  );
});

test('the exact words can be searched instead', { tag: anyWidth }, async ({ page }) => {
  await open(page, '#q=methadone');
  const all = await results(page).count();
  await page.getByRole('button', { name: 'Search the exact words instead' }).click();
  await expect(page.getByText('the exact words')).toBeVisible();
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  await expect(page).toHaveURL(/exact=1/);
  await page.getByRole('button', { name: 'Search for what they mean instead' }).click();
  await expect.poll(() => results(page).count()).toBe(all);
});

test('a whole postcode is cut to its first half, and sea is said', { tag: anyWidth }, async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Near (town or postcode)').fill('HS1 2AB');
  await expect(page.getByText('from the middle of HS1')).toBeVisible();
  await page.getByRole('combobox', { name: /^Order/ }).selectOption('nearest');
  await expect(results(page).first()).toHaveAttribute('data-slug', 'hebrides-alpha');
  await expect(results(page).filter({ hasText: 'Harper House' })).toContainText(
    'A ferry or plane lies between. Ask who pays for travel.',
  );
  await page.getByLabel('How far?').selectOption('50');
  await expect.poll(() => results(page).count()).toBeLessThan(5);
});

test('the device tells where it is on request alone, and the address never does', {
  tag: anyWidth,
}, async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 55.611, longitude: -4.495 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page);
  await page.getByRole('button', { name: 'Use where I am' }).click();
  await expect(page.getByText('Counted from where you are now')).toBeVisible();
  await expect(results(page).first()).toContainText('miles');
  expect(new URL(page.url()).hash).not.toMatch(/55|4\.49|where/);
  expect(asked.filter((url) => /55\.6|4\.49/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Forget where I am' }).click();
  await expect(page.getByText('To see the nearest first')).toBeVisible();
});

test('a device that does not tell leaves a way on', { tag: anyWidth }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Use where I am' }).click();
  await expect(page.getByText('Type a town or postcode instead')).toBeVisible();
});

test('a filter says what it will give, and gives it', async ({ page }) => {
  await open(page);
  await openFilter(page, 'Who is it for?');
  const choice = page.locator('.rd_choice', { hasText: 'Parents with children' });
  const [, yes, ask] = /(\d+) says? yes, (?:\d+ case by case, )?(\d+) to ask/.exec(
    String(await choice.textContent()),
  ) ?? ['', '', ''];
  await choice.getByRole('checkbox').check();
  await expect(page).toHaveURL(/#for=children$/);
  const group = (id: string) => page.locator(`.rd_group--${id} [data-slug]`);
  await expect(group('yes')).toHaveCount(Number(yes));
  await expect(group('ask')).toHaveCount(Number(ask));
});

test('back, forward, reload and a shared link bring the search back', { tag: anyWidth }, async ({
  page,
}) => {
  await open(page);
  await box(page).fill('detox');
  await box(page).press('Enter');
  await openFilter(page, 'Who runs it?');
  await page.locator('.rd_choice', { hasText: 'NHS' }).getByRole('checkbox').check();
  await expect(page).toHaveURL(/#q=detox&for=nhs$/);
  await expect(page.locator('.rd_chosen')).toBeVisible();
  const both = await results(page).count();
  await page.goBack();
  await expect(page).toHaveURL(/#q=detox$/);
  await expect(page.locator('.rd_chosen')).toHaveCount(0);
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await page.goForward();
  await page.goForward();
  await expect(box(page)).toHaveValue('detox');
  await expect(results(page)).toHaveCount(both);
  await page.reload();
  await expect(results(page)).toHaveCount(both);
  await expect(box(page)).toHaveValue('detox');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(results(other)).toHaveCount(both);
});

test('a link to a part of the page keeps the search', { tag: anyWidth }, async ({ page }) => {
  await open(page, '#q=detox');
  await page.evaluate(() => {
    location.hash = '#main';
  });
  await expect(page).toHaveURL(/#q=detox$/);
  await expect(box(page)).toHaveValue('detox');
});

for (const rubbish of ['#%E0%A4%A', '#q', '#for=nothing.real&age=-5&sort=worst', '#=&&&=']) {
  test(`the fragment ${rubbish} gives a usable page`, { tag: anyWidth }, async ({ page }) => {
    await open(page, rubbish);
    await expect(results(page).first()).toBeVisible();
  });
}

test('nothing found: ways on that lead somewhere, people to ring, and no blame', {
  tag: anyWidth,
}, async ({ page }) => {
  await open(page, '#q=zzqqxx&for=children');
  await expect(page.getByRole('heading', { name: /No service here fits/ })).toBeVisible();
  await expect(page.getByRole('link', { name: '116 123' }).first()).toHaveAttribute(
    'href',
    'tel:116123',
  );
  await expect(results(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Without any words: \d+ services$/ }).click();
  await expect(results(page).first()).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page).toHaveURL(/\/services\/$/);
  await expect(results(page).first()).toBeVisible();
});

test('a narrow search far from anything names the nearest', { tag: anyWidth }, async ({ page }) => {
  await open(page, '#near=Lerwick&within=5');
  await expect(page.getByRole('heading', { name: /Nearest to Lerwick/ })).toBeVisible();
  await page.getByRole('button', { name: /Without “Within 5 miles”/ }).click();
  await expect(results(page).first()).toBeVisible();
});

test('“Keep” keeps its name, and says by its state alone whether it is pressed', {
  tag: anyWidth,
}, async ({ page }) => {
  await open(page);
  const keep = page.getByRole('button', { name: 'Keep Harper House', exact: true });
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
});

test('a screen reader hears of every search, of the same count again, and of a place that is not known', {
  tag: anyWidth,
}, async ({ page }) => {
  await open(page);
  const status = page.locator('.rd_finder > [role=status]');
  await expect(status).toHaveText(/^\d+ services found$/);
  await status.evaluate((region) => {
    new MutationObserver(() => {
      const said = region.textContent ?? '';
      if (said !== '')
        region.setAttribute('data-said', `${region.getAttribute('data-said') ?? ''}${said}|`);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await box(page).fill('harper');
  await expect(status).toHaveAttribute('data-said', '1 service found|');
  await box(page).fill('castle craig');
  await expect(status).toHaveAttribute('data-said', '1 service found|1 service found|');
  await page.getByLabel('Near (town or postcode)').fill('Qqzzton');
  await expect(status).toHaveAttribute(
    'data-said',
    /\|1 service found\. We do not know “Qqzzton”\|$/,
  );
});

test('services kept survive a reload, stand alone, and go with “Clear”', { tag: anyWidth }, async ({
  page,
}) => {
  await open(page);
  const stored = () => page.evaluate(() => localStorage.getItem('shortlist'));
  expect(await stored()).toBeNull();
  await page.getByRole('button', { name: 'Keep Harper House' }).click();
  await expect(page.getByText('1 service kept on this device')).toBeVisible();
  expect(await stored()).toBe('{"version":1,"slugs":["harper-house"]}');
  await page.reload();
  await page.getByRole('button', { name: 'See them' }).click();
  await expect(results(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '1 service you kept' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear the services you kept' }).click();
  await expect(page.locator('.rd_tray')).toHaveCount(0);
  expect(await stored()).toBeNull();
});

test('“Leave this page” forgets the services kept', { tag: anyWidth }, async ({ page }) => {
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await open(page);
  await page.getByRole('button', { name: 'Keep Harper House' }).click();
  await page.getByRole('link', { name: /Leave this page/ }).click();
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  await page.goto('/help/');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('rubbish in the store is no services kept', { tag: anyWidth }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('shortlist', '{"version":9,"slugs":7}'));
  await open(page);
  await expect(page.locator('.rd_tray')).toHaveCount(0);
});

test('the map opens with the results and stays in step', async ({ page }) => {
  await open(page, '#for=children');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await expect(page.getByText(/^The map shows \d+ services\.$/)).toBeVisible();
  const before = await page.getByText(/^The map shows/).textContent();
  await box(page).fill('harper house');
  await expect(page.getByText(/^The map shows/)).not.toHaveText(String(before));
});

test('what is asked of the host is the same whatever is typed', { tag: anyWidth }, async ({
  browser,
  baseURL,
}) => {
  const asked = [];
  for (const words of ['methadone near Perth', 'zzqqxx garden']) {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${baseURL}services/`);
    await box(page).focus();
    await expect.poll(() => requests.some((url) => url.includes('/pagefind/index/'))).toBe(true);
    await page.waitForLoadState('networkidle');
    await box(page).pressSequentially(words);
    await expect(page).toHaveURL(/#q=/);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('/pagefind/fragment/'))).toEqual([]);
    expect(requests.every((url) => url.startsWith(String(baseURL)))).toBe(true);
    // Pagefind adds the time to one address, so that its list of files is never an old one.
    asked.push(requests.map((url) => url.replace(/\?ts=\d+$/, '')).toSorted());
    await page.close();
  }
  expect(asked[0]).toEqual(asked[1]);
});

test('words typed before the index of the pages has come are searched once it is there', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.route('**/pagefind/index/**', async (route) => {
    await new Promise((over) => setTimeout(over, 1500));
    await route.continue();
  });
  await open(page);
  await box(page).focus();
  await box(page).pressSequentially('kitchen');
  await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBeLessThan(10);
});

test('when the words of the pages cannot be searched, the rest still works', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await open(page, '#q=women');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('could not be searched')).toBeVisible();
});

test('when the finder does not load, the plain list stays', { tag: anyWidth }, async ({ page }) => {
  await page.route('**/finder.json', (route) => route.abort());
  await page.goto('/services/#q=women');
  await expect(page.locator('#all-services .rd_card').first()).toBeVisible();
  await expect(page.locator('.rd_finder')).toHaveCount(0);
});

test('the count is announced once the results settle', { tag: anyWidth }, async ({ page }) => {
  await open(page);
  await box(page).pressSequentially('women');
  const status = page.locator('.rd_finder > [role=status]');
  await expect(status).toHaveText(/^\d+ services? found$/);
  await expect(box(page)).toBeFocused();
});

test('everything to press is at least 24 pixels high', { tag: anyWidth }, async ({ page }) => {
  await open(page, '#q=children&near=Perth&for=women');
  await page.getByRole('button', { name: /^Keep/ }).first().click();
  await openFilter(page, 'Where?');
  const small = await page.locator('.rd_finder').evaluate((finder) =>
    [...finder.querySelectorAll('button, select, summary, input, label.rd_choice')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
});

test('the row of services kept never covers what has focus', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no Tab key.');
  await open(page, '#for=children');
  await page.getByRole('button', { name: /^Keep/ }).first().click();
  await results(page).first().getByRole('link').first().focus();
  const covered: string[] = [];
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      const tray = document.querySelector('.rd_tray');
      if (!focused || !tray || tray.contains(focused)) return '';
      const isUnder = focused.getBoundingClientRect().bottom > tray.getBoundingClientRect().top + 1;
      const isAbove = focused.getBoundingClientRect().top < tray.getBoundingClientRect().bottom;
      return isUnder && isAbove ? (focused.textContent ?? 'something') : '';
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
});

const shownStates: [what: string, fragment: string][] = [
  ['results in groups, near a place', '#q=bupe+near+Stornoway&for=women.nhs&within=200'],
  ['nothing found', '#q=zzqqxx&for=children&age=30'],
  ['an unknown place', '#near=zzqqxx&sort=nearest&weeks=12'],
];
for (const [what, fragment] of shownStates) {
  const tag = fragment.includes('for=women') ? [] : anyWidth;
  test(`axe finds nothing wrong with ${what}`, { tag }, async ({ page }) => {
    await open(page, fragment);
    await openFilter(page, 'Where?');
    await openFilter(page, 'Age and length of stay');
    expect(await axeFindings(page, '#main')).toEqual([]);
  });
}

test('axe finds nothing wrong with the row of services kept', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Keep/ }).first().click();
  expect(await axeFindings(page, '.rd_tray')).toEqual([]);
});

test('a place we do not know is asked about, and nothing is measured until one is chosen', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/services/#near=Leith');
  await expect(page.getByText('We do not know “Leith”, so no distance is counted.')).toBeVisible();
  await expect(page.getByText(/in a straight line from the middle of/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Beith', exact: true }).click();
  await expect(
    page.getByText('Counted in a straight line from the middle of Beith.'),
  ).toBeVisible();
  await page.goto('/services/#q=methadone near Leith');
  await expect(page.getByText('We know no place called “leith”.')).toBeVisible();
});

test('what stands after “not” selects nothing, and the page says so', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/services/#q=not in Glasgow');
  await expect(page.getByText(/Not looked for, since you wrote “not” or the like/)).toContainText(
    'Glasgow',
  );
  await expect(page.getByText(/nearest to/)).toHaveCount(0);
});
