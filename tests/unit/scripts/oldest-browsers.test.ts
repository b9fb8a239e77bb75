import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAllowed } from '#scripts/browsers/allowed.ts';
import { lackingInScript } from '#scripts/browsers/script-features.ts';
import { lackingInStyles } from '#scripts/browsers/style-features.ts';
import { BUILD_TARGETS, OLDEST_BROWSERS, oldestYear } from '#src/directory/oldest-browsers.ts';

const inScript = (code: string) => lackingInScript(code).map(({ feature }) => feature);
const inStyles = (css: string) => lackingInStyles(css).map(({ feature }) => feature);

test('the oldest browsers are said once, for people and for builders', () => {
  expect(BUILD_TARGETS).toEqual(['chrome106', 'edge106', 'firefox102', 'safari15.6', 'ios15.6']);
  expect(oldestYear()).toBe('2022');
});

test('the old Chromium that the tests drive is the oldest that is built for', () => {
  const manifest = JSON.parse(readFileSync('node_modules/oldest-chromium/package.json', 'utf8'));
  expect(manifest.version.split('.')[0]).toBe(OLDEST_BROWSERS[0]?.version);
});

test('what is built in since, and cannot be called there, is found', () => {
  const later: [code: string, feature: string][] = [
    ['Map.groupBy(a, b)', 'Map.groupBy'],
    ['Object.groupBy(a, b)', 'Object.groupBy'],
    ['Array.fromAsync(a)', 'Array.fromAsync'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['AbortSignal.any([a])', 'AbortSignal.any'],
    ['const f = (a) => a.toSorted()', '.toSorted()'],
    ['const f = (a) => a.toReversed()', '.toReversed()'],
    ['const f = (a) => a.toSpliced(0)', '.toSpliced()'],
    ['const f = (a) => a.with(0, 1)', '.with()'],
    ['const f = (a) => a.findLast(b)', '.findLast()'],
    ['const f = (a) => a.toWellFormed()', '.toWellFormed()'],
    ['const f = (a, b) => a.union(b)', '.union()'],
    ['const f = (a) => a.showPopover()', '.showPopover()'],
    ['requestIdleCallback(a)', 'requestIdleCallback'],
    ['class A { static { a() } }', 'static { } in a class'],
    ['/(?<=a)b/u.test(c)', '(?<= or (?<! in a pattern'],
    ['new RegExp("(?<!a)b")', '(?<= or (?<! in a pattern'],
    ['/[a--b]/v.test(c)', 'the flag v of a pattern'],
  ];
  for (const [code, feature] of later) expect(inScript(code), code).toEqual([feature]);
});

test('what is old enough, made by the script itself or asked for first, is not', () => {
  const fine = [
    'const f = (a) => a.at(-1) ?? structuredClone(a) ?? Object.hasOwn(a, b)',
    'const f = (a) => a.replaceAll("b", "c").flatMap(d)',
    'const box = { union(other) { return other } }; box.union(1)',
    'function toSorted() {} toSorted()',
    'const react = {}; react.use = f; react.use(a)',
    'typeof requestIdleCallback === "function" && requestIdleCallback(a)',
    'const f = (a) => "showPopover" in a && a.showPopover()',
    'const f = (a) => a.showPopover?.()',
    'if (document.startViewTransition) document.startViewTransition(a)',
    'class A { #b = 1; c() { return #b in this } }',
  ];
  for (const code of fine) expect(inScript(code), code).toEqual([]);
});

test('styles that some of them cannot read are found, and a list that one selector spoils', () => {
  const later: [css: string, feature: string][] = [
    ['@media (scripting: none) { a { color: red } }', '@media (scripting)'],
    ['@media (width >= 30rem) { a { color: red } }', '@media (width <= …)'],
    ['@container (min-width: 1rem) { a { color: red } }', '@container'],
    ['a { & b { color: red } }', 'rules inside rules'],
    ['a:has(b) { color: red }', ':has'],
    ['a { height: 100dvh }', 'the unit dvh'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['body { page: wide }', 'page:'],
  ];
  for (const [css, feature] of later) expect(inStyles(css), css).toContain(feature);
  const spoilt = ':has in a list with other selectors';
  expect(inStyles('a:has(b), c { color: red }')).toContain(spoilt);
  expect(isAllowed({ feature: spoilt, browsers: [] })).toBe(false);
  expect(inStyles('a:has(b), c:has(d) { color: red }')).not.toContain(spoilt);
  expect(inStyles(':is(a:has(b), c) { color: red }')).not.toContain(spoilt);
});

test('styles that are asked for first, or said with the older name too, are not', () => {
  const fine = [
    '@supports (height: 1dvh) { a { height: 100dvh } }',
    'a { -webkit-text-decoration: underline dotted; text-decoration: underline dotted }',
    'a:is(b, c):not(d) { inset: 0; gap: 1px; aspect-ratio: 1 }',
    '@media (min-width: 1rem) and (prefers-reduced-motion: reduce) { a { color: red } }',
  ];
  for (const css of fine) expect(inStyles(css), css).toEqual([]);
});

test('a problem names the browsers that lack the feature', () => {
  const [lack] = lackingInScript('Map.groupBy(a, b)');
  expect(lack?.browsers).toContain('Safari on iOS 15.6');
  expect(lackingInStyles('a:has(b) { color: red }')[0]?.browsers).toEqual([
    'Firefox 102',
    'Firefox for Android 102',
  ]);
});
