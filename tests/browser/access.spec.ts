import { anyWidth, expect, type Page, test } from './watched.ts';
import {
  controlsWithoutEdge,
  faintMarks,
  unreadableWords,
  widenedByLongWord,
} from './access-findings.ts';

const guide = '/guides/what-is-rehab/';
const kinds = ['/', '/services/', '/services/leap/', '/areas/fife/', guide, '/match/'];
const tools = ['/compare/#s=leap.harper-house', '/map/'];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path === '/services/') await page.locator('[data-results]').first().waitFor();
  if (path.startsWith('/compare/')) await page.locator('.rd_compare-table').first().waitFor();
  if (path === '/map/') await page.locator('[data-drawn]').first().waitFor();
}

test('with text twice as large no words are cut off, over each other or out of the page', async ({
  page,
}) => {
  const findings: string[] = [];
  for (const path of [...kinds, ...tools]) {
    await open(page, path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const found = await unreadableWords(page);
    findings.push(...found.map((finding) => `${path} ${finding}`));
  }
  expect(findings).toEqual([]);
});

test('a word of 300 letters, wherever it stands, does not make a page scroll sideways', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const more = ['/services/leap/referral/', '/data/quality/', '/help/', '/providers/'];
  const findings: string[] = [];
  for (const path of [...kinds, ...tools, ...more]) {
    await open(page, path);
    findings.push(...(await widenedByLongWord(page)).map((finding) => `${path} ${finding}`));
  }
  expect(findings).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, controls keep an edge, focus is seen, drawings and charts stand out`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'The same colours at any width.');
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const findings: string[] = [];
    for (const path of ['/', '/services/', '/services/leap/', '/match/', ...tools]) {
      await open(page, path);
      findings.push(...(await controlsWithoutEdge(page)).map((finding) => `${path} ${finding}`));
      findings.push(...(await unseenFocus(page)).map((finding) => `${path} ${finding}`));
    }
    findings.push(...(await faintMarks(page, '.map-mark--group, .map-mark--exact')));
    await open(page, '/');
    findings.push(...(await faintMarks(page, '.scotland-outline__land, .scotland-outline__place')));
    await open(page, '/data/capacity/');
    findings.push(...(await faintMarks(page, '.mark-rect path, .mark-rule line')));
    await open(page, '/services/abbeycare-erskine/');
    const chart = ['figcaption', '__label', '__tick', '__line', '__dot'].map((part) =>
      part.startsWith('_') ? `.rd_chart${part}` : `.rd_chart ${part}`,
    );
    for (const part of chart) findings.push(...(await faintMarks(page, part)));
    const [dot, grade] = await Promise.all(
      ['.rd_chart__dot', '.rd_chart__grade'].map((mark) =>
        page
          .locator(mark)
          .first()
          .evaluate((element) => getComputedStyle(element).fill),
      ),
    );
    if (dot === grade) findings.push(`a grade has the colour of its dot, ${dot}`);
    expect(findings).toEqual([]);
  });
}

/** Presses Tab through the first controls of a page; names those whose focus is not drawn as a line. */
async function unseenFocus(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < 14; press += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const isDrawn =
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/, 0\)$|transparent/.test(outlineColor);
      return isDrawn ? '' : `no focus on ${focused.tagName} ${focused.textContent?.trim()}`;
    });
    if (name) unseen.push(name);
  }
  return unseen;
}

test('nothing moves for people who asked for stillness', { tag: anyWidth }, async ({ page }) => {
  const moving: string[] = [];
  const look = async (after: string) => {
    const found = await page.evaluate(() => {
      const smooth = [...document.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).scrollBehavior === 'smooth',
      );
      return document.getAnimations().length + smooth.length;
    });
    if (found > 0) moving.push(after);
  };
  await open(page, '/');
  await page.getByLabel('Find a service').fill('methadone');
  await look('search');
  await open(page, '/match/');
  await page.getByRole('button', { name: 'For me' }).click();
  await look('match');
  await open(page, '/map/');
  await page.locator('[data-part="frame"]').focus();
  await page.keyboard.press('+');
  await look('zoom');
  await page.keyboard.press('ArrowLeft');
  await look('pan');
  expect(moving).toEqual([]);
});

test('by keyboard alone: from home by search to a service, its referral sheet, the menu, and away', async ({
  page,
  isMobile,
}) => {
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 90; press += 1) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => {
        const focused = document.activeElement;
        const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
        return (label ?? focused)?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
      });
      if (name.test(words)) return;
    }
    throw new Error(`Tab never came to ${name} on ${page.url()}.`);
  };
  await page.goto('/');
  await tabTo(/^Skip to the main part/);
  await page.keyboard.press('Enter');
  await tabTo(/^Find a service$/);
  await page.keyboard.type('harper house');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/services\/#q=harper/);
  await expect(page.locator('[data-results] [data-slug="harper-house"]')).toBeVisible();
  await tabTo(/^Harper House/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harper House');
  await tabTo(/referral sheet/i);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Referral sheet: Harper House');
  if (isMobile) {
    await tabTo(/^Menu$/);
    await page.keyboard.press('Enter');
  }
  await tabTo(/^My area$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/areas\/$/);
  await tabTo(/^Leave this page/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
});

test('a screen reader hears landmarks, names and states, and each result of a search once', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'The wide page has the same parts under the same names.');
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the main part"
    - banner:
      - link "Rehab Directory Scotland"
      - navigation "Main":
        - link "Find a service"
        - link "Will they take me?"
      - link /Leave this page/
    - main:
      - region "Find a place to recover":
        - heading "Find a place to recover" [level=1]
        - search:
          - searchbox "Find a service"
          - button "Search"
    - region "Help now"
    - contentinfo:
      - navigation "About this directory"
  `);
  await page.goto('/services/');
  await page.locator('[data-results]').first().waitFor();
  const said = await page.evaluateHandle(() => {
    const words: string[] = [];
    const region = document.querySelector('.rd_finder > [role="status"]');
    if (!region) throw new Error('The finder has no place to announce what it found.');
    new MutationObserver(() => words.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return words;
  });
  await page.getByLabel('Find a service').pressSequentially('glasgow methadone');
  await expect.poll(() => said.evaluate((words) => words.length)).toBeGreaterThan(0);
  await page.waitForTimeout(1500);
  const heard = await said.jsonValue();
  expect(heard).toEqual([...new Set(heard)]);
  expect(heard.at(-1)).toMatch(/^\d+ services? found/);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Find a service" [level=1]
      - search:
        - searchbox "Find a service": glasgow methadone
        - button "Search"
        - textbox "Near (town or postcode)"
        - button "Use where I am"
      - status: /\\d+ services? found/
      - group:
        - group:
          - group "Who is it for?":
            - checkbox /^Women \\d+ say/
  `);
  await page.goto('/match/');
  await page.getByRole('button', { name: 'For me' }).click();
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Will they take me as I am?" [level=1]
      - region "Staying safe":
        - paragraph:
          - strong:
            - link "999"
      - form "Woman or man, and what age?":
        - heading "Woman or man, and what age?" [level=2]
        - group "Woman or man":
          - radio "A woman"
        - textbox "Age in years"
        - button "Next"
        - button "See the services now"
  `);

  await page.getByRole('radio', { name: 'A woman' }).check();
  await page.getByRole('button', { name: 'See the services now' }).click();
  await expect(page.getByRole('heading', { name: 'What these services publish' })).toBeFocused();
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Will they take me as I am?" [level=1]
      - region "Staying safe":
        - paragraph:
          - strong:
            - link "999"
      - heading "What these services publish" [level=2]
      - paragraph: /This is what services publish\\. It says nothing about you\\./
      - paragraph: "You told us: I am a woman."
      - button "Print all of this"
      - button "Back to the questions"
      - button "Forget my answers and start again"
      - region /^Ask them \\(\\d+\\)$/:
        - heading /^Ask them/ [level=3]
        - list:
          - listitem:
            - heading "Abbeycare Erskine" [level=4]:
              - link "Abbeycare Erskine"
            - paragraph: Erskine, Renfrewshire
            - paragraph:
              - link /^Ring Abbeycare Erskine/
            - list:
              - listitem: "Not published, so ask: “Do you take women?”"
            - group: "What to say and ask : Abbeycare Erskine"
            - 'checkbox "Print this one : Abbeycare Erskine"'
  `);
});
