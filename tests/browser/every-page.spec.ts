import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { siteFolder } from '../../scripts/site-folder.ts';

const pagesAtATime = 8;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

/** WCAG 2.2 AA findings of axe, a line each. */
async function accessibilityFindings(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script element, which the page’s own policy would refuse.
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
  }, rules);
}

for (const group of groups) {
  test(`${group[0]} to ${group.at(-1)}: axe finds nothing, nobody else is asked for anything`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(String(baseURL)) && !url.startsWith('data:')) foreign.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const findings: string[] = [];
    for (const path of group) {
      const response = await page.goto(path);
      if (response?.status() !== 200) findings.push(`${path}: status ${response?.status()}`);
      const found = await accessibilityFindings(page);
      findings.push(...found.map((finding) => `${path}: ${finding}`));
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (sideways) findings.push(`${path}: scrolls sideways`);
    }
    expect(findings).toEqual([]);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored).toBe(0);
  });
}

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
