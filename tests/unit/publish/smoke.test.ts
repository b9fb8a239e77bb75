import { describe, expect, it } from 'vitest';
import {
  type Answer,
  faultsOf,
  faultsOfSite,
  servicesInSitemap,
  spread,
} from '#scripts/publish/smoke.ts';

const page = '<html><head><title>A</title></head><h1>A</h1><a href="tel:999">999</a></body></html>';
const html = (text: string, status = 200): Answer => ({ status, type: 'text/html', text });
const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  text: JSON.stringify(value),
});
const loc = (path: string) => `<loc>https://directory.example${path}</loc>`;

const soundSite: Record<string, Answer> = {
  '/': html(page),
  '/services/': html(page),
  '/help/': html(page),
  '/services/fictional-house/': html(page),
  '/sitemap.xml': html(
    loc('/') + loc('/services/fictional-house/') + loc('/services/fictional-house/referral/'),
  ),
  '/pagefind/pagefind-entry.json': json({}),
  '/pagefind/services.json': json({ en_1: 'fictional-house' }),
};

function siteOf(answers: Record<string, Answer>) {
  return faultsOfSite((path) => Promise.resolve(answers[path] ?? html('<h1>Not found</h1>', 404)));
}

describe('opening the site as a visitor would', () => {
  it('finds nothing wrong with a sound site', async () => {
    expect(await siteOf(soundSite)).toEqual({ opened: 5, faults: [] });
  });

  it.each<[string, Record<string, Answer>, RegExp]>([
    ['a page that is gone', { '/help/': html('', 404) }, /^\/help\/ {2}answers 404$/],
    [
      'an empty page',
      { '/services/fictional-house/': html('') },
      /fictional-house\/ {2}has no title/,
    ],
    ['a page cut short', { '/': html(page.replace('</html>', '')) }, /^\/ {2}is cut off$/],
    [
      'a page without a number to ring',
      { '/': html(page.replace('tel:', 'x:')) },
      /number to ring/,
    ],
    ['a missing index', { '/pagefind/services.json': html('', 404) }, /search index is missing/],
    ['a service search does not know', { '/pagefind/services.json': json({}) }, /cannot be found/],
    ['a site without services', { '/sitemap.xml': html(loc('/')) }, /names no service/],
  ])('names %s', async (_, change, fault) => {
    const { faults } = await siteOf({ ...soundSite, ...change });
    expect(faults.some((words) => fault.test(words))).toBe(true);
  });

  it('names a page that is not HTML', () => {
    expect(faultsOf('/', { status: 200, type: 'text/plain', text: page })).toEqual([
      '/  is not HTML',
    ]);
  });

  it('reads services, not what lies below them, from the sitemap', () => {
    expect(servicesInSitemap(soundSite['/sitemap.xml']?.text ?? '')).toEqual(['fictional-house']);
  });

  it('opens pages from the whole of a long list', () => {
    const all = Array.from({ length: 1000 }, (_, n) => n);
    expect(spread(all, 4)).toEqual([0, 250, 500, 750]);
    expect(spread([1, 2], 4)).toEqual([1, 2]);
  });
});
