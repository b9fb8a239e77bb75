import { describe, expect, it } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import { atomFeed } from '#src/directory/history/atom.ts';
import { changesFeed, serviceFeed } from '#src/directory/history/feeds.ts';
import { historyOf } from '#src/directory/history/history.ts';
import type { RecordStep } from '#src/directory/history/record-commit.ts';
import { displayName } from '#src/directory/order.ts';
import { sitePages } from '#src/directory/site-pages.ts';
import { sitemapXml } from '#src/directory/sitemap.ts';
import { testDay } from '#tests/fixtures/fictional.ts';
import { hostileDirectory } from '#tests/fixtures/hostile/directory.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';
import { readXml, type XmlElement } from '#tests/unit/read-xml.ts';

const site = new URL('https://fictional-directory.example');
const inside = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);
const textsIn = ({ text, children }: XmlElement): string[] => [text, ...children.flatMap(textsIn)];

/** Feeds of records that were all changed at once, from other hostile words to these. */
function feedsOf(words: readonly string[]) {
  const directory = hostileDirectory(words);
  const context = contextOf(directory, testDay);
  const before = hostileDirectory(words.toReversed()).services;
  const steps = directory.services.map(({ slug, ...after }, place): RecordStep => {
    return { status: 'changed', slug, before: before[place], after };
  });
  const told = historyOf({ commits: [{ at: '2026-06-02T12:00:00Z', steps }] }, directory, context);
  return {
    directory,
    context,
    feeds: [
      changesFeed(told, testDay),
      ...directory.services.map((service) => serviceFeed(service, told, testDay)),
    ],
  };
}

describe.each([
  ['that the schemas accept', acceptedWords],
  ['that no schema accepts', refusedWords],
])('hostile words %s', (_kind, words) => {
  const { directory, context, feeds } = feedsOf(words);

  it('leave every feed well-formed XML without a character that XML forbids', () => {
    expect(feeds.some(({ entries }) => entries.length > 0)).toBe(true);
    for (const feed of feeds) {
      const root = readXml(atomFeed(feed, site));
      expect(inside(root, 'entry')).toHaveLength(feed.entries.length);
      for (const link of inside(root, 'link')) {
        expect(new URL(link.attributes['href'] ?? '').origin).toBe(site.origin);
      }
    }
  });

  it('leave the sitemap well-formed, with pages of this site alone', () => {
    const pages = sitePages(directory, context);
    const places = readXml(sitemapXml(pages, site)).children.map((url) => inside(url, 'loc')[0]);
    expect(places.map((place) => place?.text)).toEqual(
      pages.map(({ path }) => new URL(path, site).href),
    );
  });
});

it('accepted words come back from a feed as they were', () => {
  const { directory, feeds } = feedsOf(acceptedWords);
  const [whole, ...own] = feeds.map((feed) => textsIn(readXml(atomFeed(feed, site))));
  for (const [place, texts] of own.entries()) {
    const service = directory.services[place];
    expect(texts.join('\n')).toContain(service === undefined ? '?' : displayName(service));
  }
  for (const entry of feeds[0]?.entries ?? []) expect(whole).toContain(entry.title);
});

it('an address of the site with marks in it leaves feeds and sitemap well-formed', () => {
  const odd = new URL('https://fictional.example/?a=1&b="<c>\'');
  const page = { path: '/a&b/"<c>/' };
  expect(() => readXml(sitemapXml([page], odd))).not.toThrow();
  const feed = { title: 'A', subtitle: 'B', path: page.path, page: page.path, at: '', entries: [] };
  expect(() => readXml(atomFeed(feed, odd))).not.toThrow();
});
