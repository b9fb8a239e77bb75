import { anyWidth, expect, type Page, test } from './watched.ts';
import { axeFindings } from './axe-findings.ts';

const safetyWords =
  'Do not cut down or stop methadone, buprenorphine, benzodiazepines or alcohol to get a place. Talk to your prescriber first. A service can change its answer: ring anyway.';

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name });
}

/** What the browser keeps for this site beside its memory. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
}

const nothingKept = { local: 0, session: 0, cookies: '', databases: 0, caches: 0 };

test('a parent goes from home to a printed list, and nothing is stored or sent', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/');
  await page.locator('main').getByRole('link', { name: 'Will they take me as I am?' }).click();
  await expect(page.getByText(safetyWords)).toBeVisible();
  await page.getByRole('button', { name: 'For me' }).click();

  await expect(heading(page, 'Woman or man, and what age?')).toBeFocused();
  await expect(page.getByText('Question 1 of 8')).toBeVisible();
  await page.getByRole('radio', { name: 'A man' }).check();
  await page.getByLabel('Age in years').fill('31');
  await next(page);
  await page.getByRole('checkbox', { name: 'My children' }).check();
  await page.getByLabel('How old are the children?').fill('3 and 12');
  await next(page);
  await page.getByRole('checkbox', { name: 'Alcohol' }).check();
  await next(page);
  await page.getByRole('checkbox', { name: 'Methadone' }).check();
  await page.getByRole('radio', { name: 'I want to stay on it' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await next(page);
  await page.getByLabel('Council area, town or postcode').fill('KY11 9AB');
  await expect(page.locator('.rd_match__place')).toContainText('KY11');
  await next(page);
  await next(page);
  await page.getByRole('button', { name: 'See the services', exact: true }).click();

  await expect(heading(page, 'What these services publish')).toBeFocused();
  await expect(page.getByText(safetyWords)).toBeVisible();
  const no = page.locator('.rd_match__group--no');
  const house = 'Mother and Child Recovery House, Falkirk';
  await expect(no.getByRole('link', { name: house }).first()).toBeVisible();
  await expect(no).toContainText('“Do you take men?” They say no.');
  const ask = page.locator('.rd_match__group--ask .rd_match__service');
  expect(await ask.count()).toBeGreaterThan(15);
  await expect(ask.first()).toContainText('miles in a straight line');
  await ask.first().getByText('What to say and ask').click();
  await expect(ask.first()).toContainText('I am a man, aged 31. I have children aged 3 and 12');
  await expect(ask.first()).toContainText('What happens to my prescription if I leave early?');

  await ask
    .nth(0)
    .getByRole('checkbox', { name: /^Print this one/ })
    .check();
  await ask
    .nth(1)
    .getByRole('checkbox', { name: /^Print this one/ })
    .check();
  await expect(page.getByRole('button', { name: 'Print the 2 you ticked' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rd_match__service:visible')).toHaveCount(2);
  await expect(page.getByText(safetyWords)).toBeVisible();
  await expect(ask.nth(1).getByText('Who pays for travel?')).toBeVisible();
  const paper = await page.pdf({ format: 'A4' });
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(5);

  expect(await kept(page)).toEqual(nothingKept);
  expect(page.url()).toMatch(/\/match\/$/);
  const told = /31|woman|methadone|KY11|children/i;
  expect(asked.filter((url) => told.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
});

test('the order of groups never changes, and equals are nearest first', { tag: anyWidth }, async ({
  page,
}) => {
  await page.goto('/match/#sex=man&near=Perth');
  await expect(page.locator('.rd_match__group > h3').first()).toContainText('Ask them');
  await expect(page.locator('.rd_match__group--no')).toContainText(
    '“Do you take men?” They say no.',
  );
  const miles = page.locator('.rd_match__group--ask .rd_match__service > p > b');
  await expect(miles.first()).toContainText('miles');
  const words = await miles.allTextContents();
  const numbers = words.map((far) => Number(/\d+/.exec(far)?.[0] ?? Number.NaN));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('an island service says that a ferry or plane lies between', { tag: anyWidth }, async ({
  page,
}) => {
  await page.goto('/match/#near=Perth');
  const hebrides = page.locator('[data-slug="hebrides-alpha"]');
  await expect(hebrides).toContainText('A ferry or plane lies between. Ask who pays for travel.');
});

test('with no answers there is no verdict', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For someone else' }).click();
  await page.getByRole('button', { name: 'See the services now' }).click();
  await expect(page.locator('.rd_match__group--all .rd_match__service').first()).toBeVisible();
  await expect(page.locator('.rd_match__group--yes, .rd_match__group--no')).toHaveCount(0);
  await expect(page.locator('.rd_match__reason')).toHaveCount(0);
});

test('for someone else the wording changes', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For someone else' }).click();
  await next(page);
  await expect(heading(page, 'Is anyone coming with them?')).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Their children' })).toBeVisible();
});

test('Back from a service finds the answers again, and “forget” forgets them', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For me' }).click();
  await page.getByRole('radio', { name: 'A man' }).check();
  await page.getByRole('button', { name: 'See the services now' }).click();
  await page.locator('.rd_match__group--no').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    'Will they take me as I am?',
  );
  await page.goBack();
  await expect(page.locator('.rd_match__group--no')).toContainText(
    '“Do you take men?” They say no.',
  );
  await page.getByRole('button', { name: 'Forget my answers and start again' }).click();
  await expect(heading(page, 'Who is it for?')).toBeFocused();
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toContain('man');
  await page.reload();
  await expect(heading(page, 'Who is it for?')).toBeVisible();
});

test('a link is made only after its warning, and opens in another browser', {
  tag: anyWidth,
}, async ({ page, browser, baseURL }) => {
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For me' }).click();
  await page.getByRole('radio', { name: 'A man' }).check();
  await page.getByRole('button', { name: 'See the services now' }).click();
  expect(page.url()).not.toContain('#');
  await page.getByText('Make a link with my answers').click();
  await expect(page.getByText('Anyone who has the link can read the answers.')).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page).toHaveURL(/\/match\/#sex=man$/);
  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await other.goto(page.url());
  await expect(other.locator('.rd_match__group--no')).toContainText(
    '“Do you take men?” They say no.',
  );
  await other.close();
  // An answer that changes takes the link out of the address.
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await page.getByRole('checkbox', { name: /mental illness/ }).check();
  expect(page.url()).not.toContain('#');
});

test('rubbish in the address gives the first screen', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/match/#sex=robot&age=x');
  await expect(heading(page, 'Who is it for?')).toBeVisible();
});

test('by keyboard alone', async ({ page }) => {
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For me' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Woman or man, and what age?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(1);
  // “Rather not say” is chosen at first; one up is “A man”.
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'A man' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Is anyone coming with you?')).toBeFocused();
  for (let question = 2; question <= 8; question += 1) {
    await expect(page.getByText(`Question ${question} of 8`)).toBeVisible();
    const button = page.locator('.rd_match__ways button').first();
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((node) => node === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
  }
  await expect(heading(page, 'What these services publish')).toBeFocused();
  await expect(page.locator('.rd_match__group--no')).toContainText(
    '“Do you take men?” They say no.',
  );
});

test('when the services do not load the plain questions stay', { tag: anyWidth }, async ({
  page,
}) => {
  await page.route('**/match.json', (route) => route.abort());
  await page.goto('/match/');
  await expect(page.getByRole('heading', { name: 'A list to print and tick' })).toBeVisible();
});

test('every screen: axe finds nothing, nothing scrolls sideways, no complaint', {
  tag: anyWidth,
}, async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const check = async (screen: string) => {
    expect(await axeFindings(page), screen).toEqual([]);
    const root = page.locator('html');
    expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth), screen).toBe(0);
  };
  await page.goto('/match/');
  await check('start');
  await page.getByRole('button', { name: 'For someone else' }).click();
  for (let question = 1; question <= 8; question += 1) {
    const tick = page.locator('.rd_match__choice input').first();
    await tick.check();
    await check(`question ${question}`);
    await page.locator('.rd_match__ways button').first().click();
  }
  await page.locator('.rd_match__script summary').first().click();
  await page.getByText('Make a link with my answers').click();
  await check('results');
  expect(complaints).toEqual([]);
});

test('a place we do not know judges no area until one is chosen', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/match/#near=Leith');
  await expect(page.getByText('We do not know “Leith”: no distance is counted')).toBeVisible();
  await expect(page.getByText(/You told us:.*From/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Beith', exact: true }).click();
  await expect(page.getByText(/You told us:.*Beith/)).toBeVisible();
});
