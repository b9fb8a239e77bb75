import { expect, test } from 'vitest';
import {
  brokenLinks,
  brokenSitemapEntries,
  deadEnds,
  problemOfLink,
} from '#scripts/check-links.ts';
import { readMarkup } from '#scripts/page-markup.ts';

const PAGES = {
  '/': '<h1 id="start">Home</h1><a href="help/">Help</a><a href="#start">Up</a>',
  '/help/': '<h2 id="999">Call 999</h2>',
};

const site = {
  origin: 'https://directory.example',
  files: new Set(['/index.html', '/help/index.html', '/catalogue.json']),
  pages: new Map(Object.entries(PAGES).map(([path, html]) => [path, readMarkup(html)])),
};

test.each([
  '/',
  '/help/',
  '/help/#999',
  'help/',
  '#start',
  '#top',
  '#',
  '/help/#q=detox',
  '/catalogue.json',
  'https://directory.example/help/',
  'https://www.gov.scot/a?b=c',
  'mailto:hello@service.example',
  'tel:+441311234567',
  'data:image/png;base64,AA',
])('%s is sound', (link) => {
  expect(problemOfLink(link, '/', site)).toBeUndefined();
});

test.each([
  ['/gone/', 'there is no such page'],
  ['/help', 'it needs a slash at the end'],
  ['/gone.json', 'there is no such file'],
  ['/help/#111', 'nothing there has the id "111"'],
  ['https://directory.example/gone/', 'there is no such page'],
  ['', 'the address is empty'],
  ['https://', 'this is not an address'],
  ['https://gov', 'the host name has no dot'],
  ['mailto:hello', 'this is not an e-mail address'],
  ['tel:0131 123', 'write the number with digits only, such as tel:+441311234567'],
  ['javascript:void(0)', 'links starting with "javascript:" are not used here'],
  ['/%E0%A4%A', 'this is not an address'],
])('%s is broken: %s', (link, why) => {
  expect(problemOfLink(link, '/', site)).toBe(why);
});

test('every broken link is named with its page, once', () => {
  const pages = new Map(site.pages);
  pages.set('/lost/', readMarkup('<a href="/a/">a</a><a href="/a/">a</a><img src="/b.png">'));
  expect(brokenLinks({ ...site, pages })).toEqual([
    { page: '/lost/', link: '/a/', why: 'there is no such page' },
    { page: '/lost/', link: '/b.png', why: 'there is no such file' },
  ]);
});

test('a sitemap may only name pages that exist, on this site', () => {
  const xml = `<urlset>
    <url><loc>https://directory.example/help/</loc></url>
    <url><loc>https://directory.example/gone/</loc></url>
    <url><loc>https://other.example/</loc></url>
  </urlset>`;
  expect(brokenSitemapEntries(xml, site).map(({ why }) => why)).toEqual([
    'there is no such page',
    'it does not start with https://directory.example/',
  ]);
});

test('a page that leads nowhere, or has nobody to ring, is a dead end', () => {
  const help = '<section class="rd_now"><a href="tel:111">111</a></section>';
  const pages = {
    '/good/': `<main><a href="/help/">Help</a></main>${help}`,
    '/alone/': `<main><nav class="ds_breadcrumbs"><a href="/">Home</a></nav>
      <a href="#down">Down</a><a href="https://other.example/">Away</a></main>${help}`,
    '/silent/': '<main><a href="/help/">Help</a></main>',
  };
  const marked = new Map(Object.entries(pages).map(([path, html]) => [path, readMarkup(html)]));
  expect(deadEnds({ ...site, pages: marked })).toEqual([
    { page: '/alone/', link: 'main', why: 'nothing in it leads on to another page' },
    { page: '/silent/', link: '.rd_now', why: 'the numbers to ring are not there' },
  ]);
});

test('a link out that would say where a visitor came from is named, a link to ourselves is not', () => {
  const html =
    '<a href="https://a.example/">A</a><a rel="nofollow noreferrer" href="https://b.example/">B</a><a href="https://directory.example/help/">Help</a>';
  const telling = { ...site, pages: new Map([...site.pages, ['/out/', readMarkup(html)]]) };
  expect(brokenLinks(telling)).toContainEqual({
    page: '/out/',
    link: 'https://a.example/',
    why: 'a link to another site needs rel="noreferrer"',
  });
  expect(brokenLinks(telling).filter(({ page }) => page === '/out/')).toHaveLength(1);
});
