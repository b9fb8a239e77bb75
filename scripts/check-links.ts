// Every link of the built site, without touching the network: pages and fragments must exist,
// addresses elsewhere must at least be addresses, and every page leads on and says whom to ring.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checksum, KeptResults } from './kept-results.ts';
import { type PageMarkup, readMarkup } from './page-markup.ts';
import { runScript } from './run-script.ts';
import { type BuiltPage, readFilePaths, readPages, siteFolder } from './site-folder.ts';

/** What matters of a page here. */
type LinkedPage = Pick<PageMarkup, 'links' | 'ids' | 'onward' | 'hasHelp' | 'tellingLinks'>;

export type Site = {
  origin: string;
  /** Files as paths: `/help/index.html`. */
  files: ReadonlySet<string>;
  /** Markup by page path: `/help/`. */
  pages: ReadonlyMap<string, LinkedPage>;
};

export type BrokenLink = { page: string; link: string; why: string };

function problemElsewhere(url: URL): string | undefined {
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      return url.hostname.includes('.') ? undefined : 'the host name has no dot';
    case 'mailto:':
      return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(decodeURIComponent(url.pathname))
        ? undefined
        : 'this is not an e-mail address';
    case 'tel:':
      return /^\+?\d[\d-]{1,18}$/.test(url.pathname)
        ? undefined
        : 'write the number with digits only, such as tel:+441311234567';
    case 'sms:':
      return undefined;
    default:
      return `links starting with "${url.protocol}" are not used here`;
  }
}

function problemOfFragment(fragment: string, markup: LinkedPage | undefined): string | undefined {
  // A fragment with "=" holds the state of a search, not the name of a place in the page.
  if (fragment === '' || fragment === 'top' || fragment.includes('=')) return undefined;
  if (!markup) return undefined;
  return markup.ids.has(fragment) ? undefined : `nothing there has the id "${fragment}"`;
}

function problemHere(url: URL, site: Site): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (path.endsWith('/')) {
    const markup = site.pages.get(path);
    return markup
      ? problemOfFragment(decodeURIComponent(url.hash.slice(1)), markup)
      : 'there is no such page';
  }
  if (site.files.has(path)) return undefined;
  return site.pages.has(`${path}/`) ? 'it needs a slash at the end' : 'there is no such file';
}

/** What is wrong with a link written on a page, or nothing. */
export function problemOfLink(link: string, page: string, site: Site): string | undefined {
  if (link.trim() === '') return 'the address is empty';
  if (link.startsWith('data:')) return undefined;
  let url: URL;
  try {
    url = new URL(link, site.origin + page);
    return url.origin === site.origin ? problemHere(url, site) : problemElsewhere(url);
  } catch {
    return 'this is not an address';
  }
}

export function brokenLinks(site: Site): BrokenLink[] {
  const broken: BrokenLink[] = [];
  for (const [page, { links, tellingLinks }] of site.pages) {
    for (const link of tellingLinks) {
      if (link.startsWith(`${site.origin}/`)) continue;
      broken.push({ page, link, why: 'a link to another site needs rel="noreferrer"' });
    }
    for (const link of new Set(links)) {
      const why = problemOfLink(link, page, site);
      if (why) broken.push({ page, link, why });
    }
  }
  return broken;
}

/** Pages that leave a person with no next step on this site, or with nobody to ring. */
export function deadEnds({ origin, pages }: Site): BrokenLink[] {
  return [...pages].flatMap(([page, { onward, hasHelp }]) => {
    const here = origin + page;
    const leadsOn = onward.some((link) => {
      const url = URL.parse(link, here);
      return url?.origin === origin && url.pathname !== page;
    });
    return [
      ...(leadsOn ? [] : [{ page, link: 'main', why: 'nothing in it leads on to another page' }]),
      ...(hasHelp ? [] : [{ page, link: '.rd_now', why: 'the numbers to ring are not there' }]),
    ];
  });
}

/** The addresses in a sitemap that name no page. */
export function brokenSitemapEntries(xml: string, site: Site): BrokenLink[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].flatMap(([, link = '']) => {
    const isOurs = link.startsWith(`${site.origin}/`);
    const why = isOurs ? problemOfLink(link, '/', site) : `it does not start with ${site.origin}/`;
    return why ? [{ page: '/sitemap.xml', link, why }] : [];
  });
}

const keptSchema = z.object({
  links: z.array(z.string()),
  onward: z.array(z.string()),
  tellingLinks: z.array(z.string()),
  hasHelp: z.boolean(),
  ids: z.array(z.string()),
});

/** Reads the markup of pages that were not read before. */
function linkedPages(pages: readonly BuiltPage[]): Map<string, LinkedPage> {
  const madeBy = ['scripts/check-links.ts', 'scripts/page-markup.ts'];
  const kept = new KeptResults({ name: 'page-links', schema: keptSchema, madeBy });
  const read = (html: string) => {
    const { links, onward, ids, ...found } = readMarkup(html);
    return {
      links: [...new Set(links)],
      onward: [...new Set(onward)],
      ids: [...ids],
      hasHelp: found.hasHelp,
      tellingLinks: found.tellingLinks,
    };
  };
  const linked = pages.map(({ path, html }): [string, LinkedPage] => {
    const { ids, ...found } = kept.of(checksum(html), () => read(html));
    return [path, { ...found, ids: new Set(ids) }];
  });
  kept.save();
  return new Map(linked);
}

async function readSite(): Promise<Site> {
  return {
    origin: new URL(process.env.SITE_URL || 'https://rehab-directory.example').origin,
    files: await readFilePaths(),
    pages: linkedPages(await readPages()),
  };
}

async function main(): Promise<void> {
  const site = await readSite();
  const sitemap = site.files.has('/sitemap.xml')
    ? await readFile(join(siteFolder, 'sitemap.xml'), 'utf8')
    : '';
  const broken = [...brokenLinks(site), ...brokenSitemapEntries(sitemap, site), ...deadEnds(site)];
  for (const { page, link, why } of broken) console.error(`${page}  ${link} – ${why}`);
  const count = [...site.pages.values()].reduce((sum, { links }) => sum + links.length, 0);
  console.log(`${count} different links on ${site.pages.size} pages, ${broken.length} broken`);
  if (broken.length > 0) process.exitCode = 1;
}

if (import.meta.main) await runScript(main);
