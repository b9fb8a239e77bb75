import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { budgetFor, overBudget } from '#scripts/check-sizes.ts';
import { Scale, sentBytes, staticImports, styleImports } from '#scripts/page-weight.ts';

test('reading pages have the small budget', () => {
  expect(budgetFor('/services/a-place/').total).toBe(45_000);
  expect(budgetFor('/help/').script).toBe(6_000);
  expect(budgetFor('/services/').total).toBe(130_000);
});

test('what is over is said with both figures', () => {
  expect(overBudget({ path: '/help/', total: 45_000, script: 6_000 })).toEqual([]);
  expect(overBudget({ path: '/help/', total: 46_000, script: 7_500 })).toEqual([
    '/help/  everything is 46.0 kB, at most 45.0 kB is allowed',
    '/help/  script is 7.5 kB, at most 6.0 kB is allowed',
  ]);
});

test('static imports count, imports on demand do not', () => {
  const code = 'import{a}from"./a.js";import"./b.js";import("./map.js");export*from"./c.mjs";';
  expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.mjs']);
});

test('sheets imported by a sheet count', () => {
  expect(styleImports('@import "a.css";@import url(b.css) screen;')).toEqual(['a.css', 'b.css']);
});

/** A built site of one page with a sheet, a script and what the script imports. */
function writeSite(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, '_astro'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

test('a page weighs what it loads, each file once', async () => {
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>' +
    '<script type="application/ld+json">{}</script><img src="/_astro/a.svg" alt="">';
  const files = {
    '_astro/a.css': 'p { color: black }',
    '_astro/a.js': 'import"./b.js";import("./later.js")',
    '_astro/b.js': 'import"./a.js"; console.log(1)',
    '_astro/a.svg': '<svg></svg>',
  };
  const scale = new Scale(writeSite(files));
  const page = { path: '/', file: '', html };
  const weight = await scale.page(page);
  const script = (await sentBytes(files['_astro/a.js'])) + (await sentBytes(files['_astro/b.js']));
  const others = [files['_astro/a.css'], files['_astro/a.svg']];
  const sizes = await Promise.all([sentBytes(html), ...others.map((text) => sentBytes(text))]);
  expect(weight.script).toBe(script);
  expect(weight.total).toBe(script + sizes.reduce((sum, size) => sum + size, 0));
  const atMost = await scale.pageAtMost(page);
  expect(atMost.script).toBe(script);
  expect(atMost.total).toBeGreaterThanOrEqual(weight.total);
});
