import { inXml } from '#src/directory/xml.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Never changes: readers know by it what they have seen. */
  id: string;
  title: string;
  /** `2026-11-21T22:47:04Z` */
  at: string;
  /** Path of the page it is about. */
  path: string;
  lines: readonly string[];
}

export interface Feed {
  title: string;
  subtitle: string;
  /** Path of the feed itself, and of the page it goes with. */
  path: string;
  page: string;
  /** Stands in when there is no entry. */
  at: string;
  entries: readonly FeedEntry[];
}

const author = 'Rehab Directory Scotland';

/** An Atom feed (RFC 4287). The same entries always give the same bytes. */
export function atomFeed(feed: Feed, site: URL): string {
  const address = (path: string) => inXml(new URL(path, site).href);
  const id = (path: string) => inXml(`tag:${site.hostname},2026:${path}`);
  const entries = feed.entries.map((entry) => [
    '  <entry>',
    `    <id>${id(entry.id)}</id>`,
    `    <title>${inXml(entry.title)}</title>`,
    `    <updated>${entry.at}</updated>`,
    `    <link rel="alternate" type="text/html" href="${address(entry.path)}"/>`,
    ...contentOf(entry.lines),
    '  </entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${id(feed.path)}</id>`,
    `  <title>${inXml(feed.title)}</title>`,
    `  <subtitle>${inXml(feed.subtitle)}</subtitle>`,
    `  <updated>${feed.entries[0]?.at ?? feed.at}</updated>`,
    `  <author><name>${author}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${address(feed.path)}"/>`,
    `  <link rel="alternate" type="text/html" href="${address(feed.page)}"/>`,
    ...entries.flat(),
    '</feed>',
    '',
  ].join('\n');
}

function contentOf(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const points = lines.map((line) => `<li>${inXml(line)}</li>`).join('');
  return [
    `    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><ul>${points}</ul></div></content>`,
  ];
}
