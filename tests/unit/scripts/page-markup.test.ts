import { expect, test } from 'vitest';
import { decodeAttribute, readMarkup } from '#scripts/page-markup.ts';

test('escapes in attributes are undone', () => {
  expect(decodeAttribute('/?a=1&amp;b=2&#38;c=&quot;&#x27;')).toBe('/?a=1&b=2&c="\'');
  expect(decodeAttribute('&amp;lt;')).toBe('&lt;');
});

test('everything that can be followed is found', () => {
  const { links, ids } = readMarkup(`<!doctype html><html lang="en"><head><title>T</title>
    <link rel="stylesheet" href="/a.css"></head><body><main id="main"><a href="/b/">b</a>
    <img src="/c.png" srcset="/d.png 1x, /e.png 2x" alt=""><svg id="drawing"><a href="/g/"><use href="/i.svg#phone"/></a></svg>
    <script src="/f.js"></script></main></body></html>`);
  expect(links.sort()).toEqual(
    ['/a.css', '/b/', '/c.png', '/d.png', '/e.png', '/f.js', '/g/', '/i.svg#phone'].sort(),
  );
  expect([...ids]).toEqual(['main', 'drawing']);
});

test('island code counts as script, data does not', () => {
  const markup = readMarkup(
    '<astro-island component-url="/a.js" renderer-url="/b.js"></astro-island>' +
      '<script type="application/ld+json">{"a":1}</script><script>run()</script>',
  );
  expect(markup.scripts).toEqual(['/a.js', '/b.js']);
  expect(markup.inlineScript).toBe('run()');
});
