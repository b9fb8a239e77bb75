import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from './watched.ts';

type WithAxe = typeof globalThis & { axe?: typeof axe };

/** The small form of the same rules. A page that gets it before its own scripts has it for nothing. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Gives axe to every page that is opened from here on. */
export async function openWithAxe(page: Page): Promise<void> {
  await page.addInitScript(axeSource);
}

/** WCAG 2.2 AA findings of axe in a page or one part of it, a line each. */
export async function axeFindings(page: Page, part = ':root'): Promise<string[]> {
  const isThere = await page.evaluate(() => (globalThis as WithAxe).axe !== undefined);
  // Evaluated rather than added as a script element, which the page’s own policy would refuse.
  if (!isThere) await page.evaluate(axeSource);
  return page.evaluate(
    async ([selector, values]) => {
      const tool = (globalThis as WithAxe).axe;
      if (!tool) throw new Error('axe is not in the page.');
      const { violations } = await tool.run(selector, {
        runOnly: { type: 'tag', values },
        preload: false,
        iframes: false,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, html, failureSummary }) =>
            `${id} at ${target.join(' ')}: ${html} ${failureSummary ?? ''}`,
        ),
      );
    },
    [part, rules] as const,
  );
}
