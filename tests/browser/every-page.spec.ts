import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings, openWithAxe } from './axe-findings.ts';
import { expect, type Page, test } from './watched.ts';
import { siteFolder } from '../../scripts/site-folder.ts';

const pagesAtATime = 12;
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };
/** A desktop at 400 % zoom has this much room (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };

function sitemapPaths(): string[] {
  const sitemap = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
}

const paths = sitemapPaths();
const groups = Array.from({ length: Math.ceil(paths.length / pagesAtATime) }, (_, index) =>
  paths.slice(index * pagesAtATime, (index + 1) * pagesAtATime),
);

/** What is wrong with an open page at every size it may have, a line each. */
async function findingsAtEverySize(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const size of [zoomed, phone, desktop]) {
    await page.setViewportSize(size);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    const found = size === zoomed ? [] : await axeFindings(page);
    if (sideways) found.push('scrolls sideways');
    findings.push(...found.map((finding) => `at ${size.width}: ${finding}`));
  }
  return findings;
}

for (const group of groups) {
  test(`${group[0]} to ${group.at(-1)}: axe finds nothing at any size, nobody else is asked for anything`, async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile, 'Every size is looked at in one visit.');
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(String(baseURL)) && !url.startsWith('data:')) foreign.push(url);
    });
    // A breach of the page's own policy is a complaint too.
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const findings: string[] = [];
    await openWithAxe(page);
    for (const path of group) {
      const response = await page.goto(path);
      if (response?.status() !== 200) findings.push(`${path}: status ${response?.status()}`);
      const found = await findingsAtEverySize(page);
      findings.push(...found.map((finding) => `${path} ${finding}`));
    }
    expect(findings).toEqual([]);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored).toBe(0);
  });
}

/** Pages for paper, and the one for a wrong address: none is in the sitemap. */
const unlisted = [
  '/areas/fife/booklet/',
  '/areas/glasgow-city/booklet/',
  '/areas/shetland-islands/booklet/',
  '/guides/prison-to-rehab/pack/',
  '/no-such-page/',
];

test('axe finds nothing on pages outside the sitemap either', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Every size is looked at in one visit.');
  await openWithAxe(page);
  const findings: string[] = [];
  for (const path of unlisted) {
    expect(paths).not.toContain(path);
    const response = await page.goto(path);
    expect(response?.status()).toBe(path === '/no-such-page/' ? 404 : 200);
    const found = await findingsAtEverySize(page);
    findings.push(...found.map((finding) => `${path} ${finding}`));
  }
  expect(findings).toEqual([]);
});

test('the sitemap holds every kind of page', () => {
  expect(paths.length).toBeGreaterThan(90);
  for (const path of [
    '/',
    '/services/',
    '/services/leap/',
    '/families/',
    '/areas/fife/',
    '/help/',
  ]) {
    expect(paths).toContain(path);
  }
});
