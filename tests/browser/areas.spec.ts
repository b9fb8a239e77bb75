import { anyWidth, expect, test } from './watched.ts';

test('a council is found by half a postcode, a town or a slip, and what was typed goes nowhere', {
  tag: anyWidth,
}, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/areas/');
  const box = page.getByLabel('Your town, council or postcode');
  const found = page.locator('find-area li');

  await box.fill('G69 6XY');
  await box.press('Enter');
  await expect(page.locator('find-area [role=status]')).toContainText('may be in any of these');
  await expect(found.getByRole('link', { name: 'Glasgow City' })).toBeVisible();
  await expect(found.getByRole('link', { name: 'North Lanarkshire' })).toBeVisible();

  await box.fill('Kirkcaldi');
  await page.getByRole('button', { name: 'Find my area' }).click();
  await found.getByRole('button', { name: 'Kirkcaldy' }).click();
  await expect(box).toHaveValue('Kirkcaldy');
  const link = found.getByRole('link', { name: 'Fife' });
  const height = (await page.locator('find-area button[type=submit]').boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThanOrEqual(44);

  expect(page.url()).toMatch(/\/areas\/$/);
  expect(asked.filter((url) => /6XY|G69|kirkcald/i.test(url))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fife' })).toBeVisible();
  await page.getByRole('link', { name: 'If they say no' }).click();
  await expect(page.locator('#refused')).toBeInViewport();
});

test('the charts fit the page, say what they show, and no chart code reaches the browser', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/data/capacity/');
  const charts = page.locator('.rd_figure__drawing svg');
  expect(await charts.count()).toBeGreaterThanOrEqual(6);
  for (const chart of await charts.all()) {
    await expect(chart).toHaveAccessibleName(/\w/);
    await expect(chart).toHaveAccessibleDescription(/\d/);
    expect(await chart.locator('[style]').count()).toBe(0);
    const width = page.viewportSize()?.width ?? 0;
    const box = await chart.boundingBox();
    expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width);
  }
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.rd_figure__drawing svg')].flatMap((svg) => {
      const { right } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > right + 1)
        .map((text) => text.textContent);
    }),
  );
  expect(cut).toEqual([]);
  for (const url of scripts)
    expect(await (await page.request.get(url)).text()).not.toMatch(/vega/i);
});
