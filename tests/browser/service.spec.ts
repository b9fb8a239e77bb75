import { anyWidth, expect, test } from './watched.ts';

test('a parent sees at a glance who, where, what kind and how many places', async ({ page }) => {
  await page.goto('/services/harper-house/');
  await expect(page.getByRole('heading', { level: 1, name: 'Harper House' })).toBeVisible();
  const glance = page.locator('.rd_glance');
  await expect(glance).toContainText('children up to 10');
  await expect(glance).toContainText('Saltcoats');
  await expect(glance).toContainText('25 registered places');
  await expect(page.getByRole('link', { name: '01294 588761' })).toHaveAttribute(
    'href',
    'tel:01294588761',
  );
});

test('gaps become questions', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/services/harper-house/');
  const children = page.locator('.rd_facts__row', { hasText: 'My children come with me' });
  await expect(children).toContainText('Yes');
  await expect(page.locator('.rd_unknown')).toContainText('Can I come while I take methadone');
});

test('a page says once what it rests on, and lists the source and date of each fact at its end', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/services/harper-house/');
  await expect(page.locator('.rd_rests-on')).toContainText('of this is from');
  await expect(page.locator('.rd_rests-on')).toContainText('has not confirmed it');
  const entry = page
    .locator('.rd_sources li', { hasText: 'Children live in' })
    .filter({ hasText: 'November 2022' });
  await expect(entry).toBeHidden();
  await page.getByText('Where these facts come from').click();
  await expect(entry).toBeVisible();
  await page.getByText('Where these facts come from').click();
  await page.emulateMedia({ media: 'print' });
  await expect(entry).toBeVisible();
});

test('a note stands only beside what is weaker than its part of the page', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/services/leap/');
  const beds = page.locator('.rd_glance div', { hasText: 'Places' });
  await expect(beds).toContainText('a news report of November 2022');
  const detox = page.locator('.rd_facts__row', { hasText: 'I need a detox from alcohol there' });
  await expect(detox.locator('.rd_note')).toHaveCount(0);
  await expect(page.locator('[aria-labelledby=can-i-get-in] .rd_section-source')).toContainText(
    'from NHS pages',
    { ignoreCase: true },
  );
});

test('LEAP’s page keeps the limits of each medicine apart', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/services/leap/');
  const methadone = page.locator('.rd_facts__row', { hasText: 'I take methadone' });
  await expect(methadone).toContainText('Case by case');
  await expect(methadone).toContainText('60 ml or less at referral');
  await expect(methadone).toContainText('50 ml at admission');
  await expect(page.getByText('Buvidal weekly: 24 mg or less at referral.')).toBeVisible();
  await expect(page.getByText('Buvidal monthly: 96 mg or less at referral.')).toBeVisible();
});

test('a closed service says so and leads on', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/services/ronachan-house/');
  await expect(page.getByText('This service has closed.')).toBeVisible();
  await expect(page.getByText('The report gives no date.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Can I get in?' })).toHaveCount(0);
  await page.getByRole('link', { name: 'See the services that are open' }).click();
  await expect(page).toHaveURL(/\/services\/$/);
});

test('a service we could not confirm says that this says nothing about it', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/services/benaiah/');
  await expect(page.getByText('We have not found a recent source.')).toBeVisible();
  await expect(page.getByText('This says nothing about the service.')).toBeVisible();
});

test('a withheld address: town only, the provider’s phone alone, no map pin, no register number', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/services/aberlour-falkirk/');
  await expect(page.locator('.rd_glance')).toContainText('Falkirk (address not published)');
  await expect(page.getByText('The address is kept private')).toBeVisible();
  const main = page.locator('#main');
  await expect(main).not.toContainText(/CS20\d{8}/);
  await expect(main).not.toContainText(/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/);
  await expect(main.locator('.rd_start')).toContainText('The provider, Aberlour Child Care Trust');
  await expect(main.locator('.rd_start a[href^="tel:"]')).toHaveText(['01786 450335']);
});

test('the skip link and the keyboard reach the phone number', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no Tab key.');
  await page.goto('/services/harper-house/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (name === '01294 588761') return;
  }
  throw new Error('Twelve presses of Tab did not reach the phone number.');
});

test('print leaves the way around out and keeps the facts', { tag: anyWidth }, async ({ page }) => {
  await page.goto('/services/harper-house/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: /Leave this page/ })).toBeHidden();
  await expect(page.getByText('01294 588761')).toBeVisible();
  await expect(page.getByText('92 Canal Street')).toBeVisible();
});
