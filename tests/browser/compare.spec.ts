import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe-findings.ts';
import { anyWidth, expect, type Page, test } from './watched.ts';
import { parseCsv } from '../unit/compare/parse-csv.ts';

const four = ['leap', 'harper-house', 'phoenix-futures-scottish-residential', 'castle-craig'];
const fourPath = `/compare/#s=${four.join('.')}`;

async function add(page: Page, name: string): Promise<void> {
  const field = page.getByLabel('Add a service');
  const option = field.locator('option', { hasText: name });
  await field.selectOption(String(await option.getAttribute('value')));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
}

/** The table as a visitor sees it: a row is its name and its cells, sources apart. */
function tableOnPage(page: Page) {
  return page.locator('.rd_compare-table').evaluate((table) =>
    [...table.querySelectorAll('tr')]
      .filter((row) => row.querySelector('td'))
      .map((row) => ({
        label: row.querySelector('th')?.textContent?.trim() ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) => {
          const said = cell.querySelectorAll('p:not(.rd_note)');
          const values = said.length > 0 ? [...said] : [cell];
          return {
            value: values.map((part) => part.textContent?.replace(/^[✓✕~?] /, '')).join('\n'),
            sources: [...cell.querySelectorAll('.rd_note')].map((note) => note.textContent ?? ''),
          };
        }),
      })),
  );
}

test('a referrer chooses four services and takes them away as a spreadsheet', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone shows two at a time: the whole table is compared on a wide screen.');
  await page.goto('/compare/');
  for (const name of [
    'LEAP',
    'Harper House',
    'Phoenix Futures Scottish Residential',
    'Castle Craig',
  ])
    await add(page, name);
  expect(new URL(page.url()).hash).toBe(`#s=${four.join('.')}`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a spreadsheet' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('services-side-by-side.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);

  const [head = [], ...records] = parseCsv(text);
  expect(head.filter((_, index) => index >= 2 && index % 2 === 0)).toEqual(
    await page.locator('.rd_compare-table thead a').allTextContents(),
  );
  const rows = await tableOnPage(page);
  expect(rows.length).toBeGreaterThan(40);
  expect(records).toHaveLength(rows.length + 2);
  for (const [index, { label, cells }] of rows.entries()) {
    const [, question, ...values] = records[index] ?? [];
    expect(question).toBe(label);
    expect(values.filter((_, at) => at % 2 === 0)).toEqual(cells.map(({ value }) => value));
    expect(values.filter((_, at) => at % 2 === 1)).toEqual(
      cells.map(({ sources }) => [...new Set(sources)].join('\n')),
    );
  }
});

test('a shared link opens the same comparison in a fresh browser', { tag: anyWidth }, async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fourPath);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(fourPath);
  const elsewhere = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const other = await elsewhere.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.locator('.rd_compare-table thead a')).toHaveText([
    'LEAP',
    'Harper House',
    'Phoenix Futures Scottish Residential',
    'Castle Craig',
  ]);
  expect(asked.filter((url) => url.includes('leap'))).toEqual([]);
  await elsewhere.close();
});

test('printed, four services lie side by side on A4, and a fifth is named as left out', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'Printing is the same from any screen.');
  await page.goto(`${fourPath}.kings-court`);
  await expect(page.locator('.rd_compare-table')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThan(15);
  for (const [, width, height] of sheets) {
    expect(Math.round(Number(width))).toBe(842);
    expect(Math.round(Number(height))).toBe(595);
  }
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rd_compare-table thead th')).toHaveCount(5);
  await expect(page.getByText('Not printed here: The King')).toBeVisible();
  await expect(page.locator('.rd_key-facts')).toBeHidden();
  await expect(page.getByText('Not published').first()).toBeVisible();
});

test('printed by a browser that keeps the paper upright, the table fits between its edges', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'Printing is the same from any screen.');
  // A4 without its margins.
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.goto(fourPath);
  await expect(page.locator('.rd_compare-table')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rd_compare-table thead th')).toHaveCount(5);
  const right = (await page.locator('.rd_compare-table').boundingBox())?.width ?? Infinity;
  expect(right).toBeLessThanOrEqual(703);
});

test('a phone shows two at a time, and a choice of which', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'A wide screen shows all of them.');
  await page.goto(fourPath);
  const names = page.locator('.rd_compare-table thead a');
  await expect(names).toHaveText(['LEAP', 'Harper House']);
  await page.getByLabel('Service in column 2').selectOption('castle-craig');
  await expect(names).toHaveText(['LEAP', 'Castle Craig']);
  await page.getByLabel('Service in column 1').selectOption('castle-craig');
  await expect(names).toHaveText(['Castle Craig', 'LEAP']);
  await page.evaluate(() => scrollTo(0, 3000));
  await expect(names.first()).toBeInViewport();
});

test('what differs comes first when asked', { tag: anyWidth }, async ({ page }) => {
  await page.goto(fourPath);
  await page.getByLabel('What differs first').check();
  const parts = await page.locator('.rd_compare-table__part').allTextContents();
  const firstSame = parts.findIndex((part) => part.startsWith('The same for all'));
  expect(firstSame).toBeGreaterThan(2);
  expect(parts.slice(firstSame).every((part) => part.startsWith('The same'))).toBe(true);
});

test('services kept before are compared at one press', { tag: anyWidth }, async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('shortlist', '{"version":1,"slugs":["leap","gone-house","harper-house"]}');
  });
  await page.goto('/compare/');
  await page.getByRole('button', { name: 'Compare the 2 services you kept' }).click();
  await expect(page.locator('.rd_compare-table thead a')).toHaveText(['LEAP', 'Harper House']);
  await page.goBack();
  await expect(page.locator('.rd_compare-table')).toHaveCount(0);
});

test('six is the most, and a link with a closed service says so', { tag: anyWidth }, async ({
  page,
}) => {
  await page.goto(`${fourPath}.kings-court.beechwood-house.sunnybrae.ronachan-house`);
  await expect(page.getByText('1 in this link is not listed, or closed')).toBeVisible();
  await expect(page.getByText('Only the first 6 of this link are shown')).toBeVisible();
  await expect(page.getByLabel('Six is the most')).toBeVisible();
});

test('by keyboard alone: add, sort by difference, take away, copy', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no Tab key.');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare/');
  const field = page.getByLabel('Add a service');
  await expect(field).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  for (let presses = 0; presses < 30 && (await focused()) !== 'SELECT'; presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('LEAP');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rd_compare-table thead a')).toHaveText(['LEAP']);
  await expect(field).toBeFocused();
  await page.keyboard.type('Harper');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rd_compare-table thead a')).toHaveText(['LEAP', 'Harper House']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What differs first')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('What differs first')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Text copied')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('- LEAP: Case by case;');
  expect(text).toContain('- Harper House: Not published');
  await page.getByRole('button', { name: 'Take LEAP away' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.rd_compare-table thead a')).toHaveText(['Harper House']);
  await expect(field).toBeFocused();
});

test('what has focus is never under the names at the top', async ({ page }) => {
  await page.goto(fourPath);
  const links = page.locator('.rd_compare-table tbody a');
  const count = Math.min(await links.count(), 25);
  await links.nth(count - 1).focus();
  for (let back = 0; back < count - 2; back += 1) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const names = document.querySelector('.rd_compare-table thead th')?.getBoundingClientRect();
      const isInTable = document.activeElement?.closest('.rd_compare-table tbody');
      return Boolean(
        isInTable && box && names && box.top < names.bottom - 1 && box.bottom > names.top,
      );
    });
    expect(covered).toBe(false);
  }
});

test('axe finds nothing in a comparison, and nobody else is asked', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(String(baseURL))) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(fourPath);
  await expect(page.locator('.rd_compare-table')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isWide).toBe(false);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('when the facts do not load, the page says so and the table of all stays', {
  tag: anyWidth,
}, async ({ page }) => {
  await page.route('**/compare.json', (route) => route.abort());
  await page.goto('/compare/');
  await expect(page.getByText('The comparison did not load.')).toBeVisible();
  await expect(page.locator('.rd_key-facts')).toBeVisible();
});
