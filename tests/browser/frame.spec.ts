import { anyWidth, expect, type Page, test } from './watched.ts';

const pages = ['/', '/services/', '/help/', '/about/', '/about/coverage/', '/about/sources/'];

test.describe('every page', () => {
  for (const path of pages) {
    test(`${path} has its frame and asks nothing of other hosts`, {
      tag: path === '/' ? [] : anyWidth,
    }, async ({ page, baseURL }) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(String(baseURL)) && !url.startsWith('data:')) foreign.push(url);
      });
      await page.goto(path);
      await expect(page).toHaveTitle(/Rehab Directory Scotland/);
      await expect(page.getByText('not checked with the services yet')).toBeVisible();
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('link', { name: /Leave this page/ })).toBeVisible();
      await expect(page.locator('.rd_now a[href="tel:999"]')).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(foreign).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });

    test(`${path} does not scroll sideways at 320 pixels, nor with text twice as large`, {
      tag: anyWidth,
    }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sidewaysScroll(page)).toBe(0);
    });
  }
});

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

test('the row that stays in view never covers what has focus', async ({ page }) => {
  await page.goto('/help/');
  const covered: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press(key);
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        const top = document.querySelector('.rd_top');
        if (!focused || !top || top.contains(focused) || focused === document.body) return '';
        if (focused.closest('.ds_skip-links')) return '';
        const isUnder =
          focused.getBoundingClientRect().top < top.getBoundingClientRect().bottom - 1 &&
          focused.getBoundingClientRect().bottom > top.getBoundingClientRect().top;
        return isUnder ? (focused.textContent ?? 'something') : '';
      });
      if (name) covered.push(name);
    }
  }
  expect(covered).toEqual([]);
});

test.describe('leaving the page', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('https://www.bbc.co.uk/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    await page.goto('/help/');
  });

  test('goes elsewhere at once, in place of this page, and forgets the short list', async ({
    page,
  }) => {
    await page.goto('/about/');
    await page.goto('/help/');
    await page.evaluate(() => {
      localStorage.setItem('shortlist', '{"version":1,"slugs":["leap"]}');
    });
    await page.getByRole('link', { name: /Leave this page/ }).click();
    await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect(page.locator('.rd_leave-cover')).toHaveCount(0);
  });

  test('Back after leaving shows no answers and no search, and what is done since is kept', {
    tag: anyWidth,
  }, async ({ page }) => {
    await page.goto('/match/#sex=woman');
    await page.goto('/services/#q=methadone');
    await expect(page.locator('[data-results] [data-slug]').first()).toBeVisible();
    await page.goto('/help/');
    await page.getByRole('link', { name: /Leave this page/ }).click();
    await expect(page).toHaveURL('https://www.bbc.co.uk/weather');

    await page.goBack();
    await expect(page).toHaveURL(/\/services\/$/);
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await page.goBack();
    await expect(page).toHaveURL(/\/match\/$/);

    await page.goto('/services/#q=detox');
    await page.goto('/help/');
    await page.goBack();
    await expect(page).toHaveURL(/\/services\/#q=detox$/);
  });

  test('three presses of Shift do the same', { tag: anyWidth }, async ({ page }) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  });

  test('Escape does not', { tag: anyWidth }, async ({ page }) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/help\/$/);
  });
});

test.describe('leaving the page without a signal', { tag: anyWidth }, () => {
  test.beforeEach(({ page }) => page.goto('/about/safety/'));

  test('covers it while the weather page does not come', async ({ page }) => {
    let giveUp = () => Promise.resolve();
    await page.route('https://www.bbc.co.uk/**', (route) => {
      giveUp = () => route.abort();
    });
    await page.goto('/help/');
    const seen = await page.evaluate(async () => {
      document.querySelector<HTMLAnchorElement>('#leave')?.click();
      await new Promise((drawn) => setTimeout(drawn, 500));
      const inTheMiddle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return [inTheMiddle?.className, document.title];
    });
    expect(seen).toEqual(['rd_leave-cover', 'Weather']);
    await giveUp();
  });

  test('shows the browser’s own page once the weather page has failed, and Back does not return', async ({
    page,
  }) => {
    await page.route('https://www.bbc.co.uk/**', (route) => route.abort('internetdisconnected'));
    await page.goto('/help/');
    await page.getByRole('link', { name: /Leave this page/ }).click();
    await expect(page.locator('main')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/safety\/$/);
  });
});

test('a link that a mail program broke opens what it meant, and a page that is not there stays so', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.goto('/compare/%23s=harper-house.leap).');
  await expect(page).toHaveURL(/\/compare\/#s=harper-house\.leap$/);
  await expect(page.getByRole('columnheader', { name: /LEAP/ }).first()).toBeVisible();
  await page.goto('/services/%23q=methadone');
  await expect(page.locator('[data-results] [data-slug]').first()).toBeVisible();
  await page.goto('/services/leap/).');
  await expect(page).toHaveURL(/\/services\/leap\/$/);
  await page.goto('/nowhere/).');
  await expect(page.getByRole('heading', { name: 'We cannot find that page' })).toBeVisible();
});

test('the menu opens and says where we are', async ({ page, isMobile }) => {
  await page.goto('/help/');
  const menu = page.locator(isMobile ? '.rd_phone-nav ul' : '.rd_nav');
  if (isMobile) {
    await expect(menu).toBeHidden();
    await page.getByText('Menu', { exact: true }).click();
  }
  await expect(menu.getByRole('link')).toHaveText([
    'Find a service',
    'Will they take me?',
    'Families',
    'Guides',
    'My area',
    'Help now',
  ]);
  await expect(menu.getByRole('link', { name: 'Help now' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
