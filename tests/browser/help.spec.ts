import { anyWidth, expect, test } from './watched.ts';

test('what saves a life is the first screen, and every number can be rung', async ({ page }) => {
  await page.goto('/help/');
  const first = page.getByRole('link', { name: 'Ring 999', exact: true });
  await expect(first).toBeInViewport({ ratio: 1 });
  const numbers = page.locator('main a[href^="tel:"]');
  await expect(numbers.first()).toHaveAttribute('href', 'tel:999');
  for (const number of await numbers.all()) {
    expect(await number.getAttribute('href')).toMatch(/^tel:\d{3,11}$/);
    const size = await number.boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(44);
  }
});

test('the steps till help comes stand before every other number', { tag: anyWidth }, async ({
  page,
}) => {
  await page.goto('/help/');
  const steps = page.getByRole('list', { name: 'Till help comes' });
  await expect(steps).toContainText('recovery position');
  await expect(steps).toContainText('chest compressions');
  await expect(steps).toContainText('Give another');
  const words = (await page.locator('main').textContent()) ?? '';
  expect(words).toMatch(/wears off.*Number from/su);
  expect(words.split('wears off')[0]).not.toContain('Number from');
});

test('every line says where it comes from, and none that its hours are not known', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/help/');
  for (const line of await page.locator('.rd_helplines > li').all()) {
    await expect(line).toContainText(/(?:Number from|From) \w/);
  }
  await expect(page.locator('main')).not.toContainText('did not find the hours');
});

test('the safety words say 999, and that no clinician has read them', { tag: anyWidth }, async ({
  page,
}) => {
  await page.goto('/help/#safety');
  const safety = page.locator('#safety');
  await expect(
    safety.getByRole('heading', { name: 'Cannot wake someone? Ring 999 now.' }),
  ).toBeVisible();
  await expect(safety).toContainText('If you may harm yourself');
  await expect(safety).toContainText('nitazenes');
  await expect(safety).toContainText('Not yet reviewed by a clinician.');
});

for (const path of [
  '/',
  '/match/',
  '/services/leap/',
  '/services/leap/referral/',
  '/guides/detox-safely/',
  '/for/methadone/',
  '/areas/dundee-city/',
  '/compare/',
]) {
  test(`${path} has three lines with 999 first, and the rest one tap away`, {
    tag: anyWidth,
  }, async ({ page }) => {
    await page.goto(path);
    const short = page.locator('main [data-safety-short]').first();
    await expect(short.locator('p')).toHaveCount(3);
    await expect(short.locator('a').first()).toHaveAttribute('href', 'tel:999');
    await expect(short.getByRole('link', { name: 'What to do till help comes' })).toHaveAttribute(
      'href',
      '/help/#safety',
    );
    await expect(page.getByRole('heading', { name: 'Staying safe' })).toHaveCount(0);
  });
}

for (const path of ['/areas/dundee-city/booklet/', '/guides/prison-to-rehab/pack/']) {
  test(`on paper, ${path} still says what saves a life`, { tag: anyWidth }, async ({ page }) => {
    await page.goto(path);
    const safe = page.locator('section', { has: page.locator('#booklet-safe') });
    await expect(safe).toContainText('Cannot wake someone? Ring 999 now.');
    await expect(safe).toContainText('recovery position');
    await expect(safe).toContainText('wears off');
    await expect(safe).toContainText('If you may harm yourself');
  });
}
