import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { atomFeed, type Feed } from '#src/directory/history/atom.ts';
import { changesFeed } from '#src/directory/history/feeds.ts';
import { readXml, type XmlElement } from '#tests/unit/read-xml.ts';

const moment = z.iso.datetime();
const links = z.array(
  z.object({ rel: z.enum(['self', 'alternate']), href: z.url(), type: z.string() }),
);
const person = z.object({
  id: z.string().regex(/^tag:[\w.-]+,\d{4}:\S+$/u),
  title: z.string().min(1),
  updated: moment,
});
const entrySchema = person.extend({ links: links.length(1), content: z.string().optional() });
const feedSchema = person.extend({
  subtitle: z.string(),
  author: z.string().min(1),
  links: links.length(2),
  entries: z.array(entrySchema),
});

function described(element: XmlElement): Record<string, unknown> {
  const one = (name: string) => {
    const found = element.children.filter((child) => child.name === name);
    if (found.length > 1) throw new Error(`${name} stands twice.`);
    return found[0];
  };
  const all = (name: string) => element.children.filter((child) => child.name === name);
  return {
    id: one('id')?.text,
    title: one('title')?.text,
    updated: one('updated')?.text,
    subtitle: one('subtitle')?.text,
    author: one('author')?.children[0]?.text,
    content: one('content')?.attributes['type'],
    links: all('link').map(({ attributes }) => attributes),
    entries: all('entry').map(described),
  };
}

const site = new URL('https://fictional-directory.example');
const feed: Feed = {
  title: 'What has changed: Fictional “House” & <Sons>',
  subtitle: 'Changes.',
  path: '/services/fictional-house/changes.atom',
  page: '/services/fictional-house/',
  at: '2026-06-15T00:00:00Z',
  entries: [
    {
      id: 'changes/1/fictional-house',
      title: 'Beds: 1 to 2 & "more" <b>',
      at: '2026-06-02T12:00:00Z',
      path: '/services/fictional-house/',
      lines: ['Beds: 1 to 2', '</li></ul><script>'],
    },
    { id: 'changes/0/x', title: 'Added', at: '2026-06-01T12:00:00Z', path: '/', lines: [] },
  ],
};

test('a feed is well-formed XML with what Atom asks for, and words stay words', () => {
  const xml = atomFeed(feed, site);
  const root = readXml(xml);
  expect([root.name, root.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const read = feedSchema.parse(described(root));
  expect(read.title).toBe(feed.title);
  expect(read.updated).toBe('2026-06-02T12:00:00Z');
  expect(read.entries.map(({ title }) => title)).toEqual(feed.entries.map(({ title }) => title));
  expect(new Set([read.id, ...read.entries.map(({ id }) => id)]).size).toBe(3);
  expect(read.links[0]).toMatchObject({ rel: 'self', href: `${site.origin}${feed.path}` });
  expect(xml).not.toContain('<script>');
});

test('a feed without history is valid, says so, and is dated by the day of the build', () => {
  const empty = changesFeed({ sets: [], missing: 'no-git' }, '2026-06-15');
  const read = feedSchema.parse(described(readXml(atomFeed(empty, site))));
  expect(read).toMatchObject({ updated: '2026-06-15T00:00:00Z', entries: [] });
  expect(read.subtitle).toContain('History is not available');
});
