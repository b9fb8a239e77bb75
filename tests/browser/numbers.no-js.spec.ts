import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { localServicesFor } from '#src/directory/area/local-help.ts';
import { bookletPath } from '#src/directory/booklet/booklet.ts';
import { servicePath } from '#src/directory/catalogue.ts';
import { type Context, contextOf } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { MatchData } from '#src/directory/match/match-data.ts';
import { isCounted } from '#src/directory/order.ts';
import { sheetPath } from '#src/directory/referral-sheet.ts';
import { ringLine, type RingLine } from '#src/directory/whom-to-ring.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { readPages, siteFolder } from '../../scripts/site-folder.ts';
import { expect, test } from './watched.ts';

const wholeSite = 120_000;
let directory: Directory;
let context: Context;
/** The main part of every built page, by its path. */
let mains: Map<string, HtmlElement>;

test.beforeAll(async () => {
  test.setTimeout(wholeSite);
  const read = await readDirectory('content');
  if (!read.directory) throw new Error('The records have problems.');
  directory = read.directory;
  context = contextOf(directory, '2026-11-28');
  const config = await new StaticConfigLoader({}).getConfigFor('page.html');
  const pages = (await readPages()).flatMap(({ path, html }) => {
    const main = new Parser(config).parseHtml(html).querySelector('main');
    return main ? [[path, main] as const] : [];
  });
  mains = new Map(pages);
});

function linksIn(part: HtmlElement | null | undefined): string[] {
  return (part?.querySelectorAll('a') ?? []).map((link) => String(link.getAttributeValue('href')));
}

function wordsIn(part: HtmlElement | null | undefined): string {
  return (part?.textContent ?? '').replaceAll('&amp;', '&').replaceAll(/\s+/gu, ' ').trim();
}

function shows(part: HtmlElement | null | undefined, { href, whose }: RingLine): boolean {
  const saysWhose = whose === undefined || wordsIn(part).includes(whose);
  return linksIn(part).includes(href) && saysWhose;
}

test('every open rehab has a number on its page, its referral sheet and each of its cards, and says whose it is', () => {
  const rehabs = directory.services.filter(isCounted);
  expect(rehabs.length).toBeGreaterThan(20);
  const cards = [...mains].flatMap(([path, main]) =>
    main.querySelectorAll('article.rd_card').map((card) => ({ path, card })),
  );
  const missing = rehabs.flatMap((service) => {
    const ring = ringLine(service, context);
    const page = servicePath(service.slug);
    const ofService = cards.filter(({ card }) => linksIn(card).includes(page));
    const without = ofService.filter(({ card }) => !shows(card, ring)).map(({ path }) => path);
    return [
      ...(ring.number === undefined ? [`${service.slug}: nobody to ring`] : []),
      ...(ofService.length === 0 ? [`${service.slug}: no card`] : []),
      ...without.map((path) => `${path}: the card of ${service.slug}`),
      ...[page, sheetPath(service.slug)].filter((path) => !shows(mains.get(path), ring)),
    ];
  });
  expect(missing).toEqual([]);
});

test('the finder and match give the same number of every rehab as its page', () => {
  const finder = readBuilt<{ entries: FinderEntry[] }>('finder.json').entries;
  const match = readBuilt<MatchData>('match.json').services;
  for (const service of directory.services.filter(isCounted)) {
    const ring = ringLine(service, context);
    const ofService = ({ slug }: { slug: string }) => slug === service.slug;
    expect(finder.find(ofService)?.card.ring).toEqual(ring);
    expect(match.find(ofService)?.ring).toEqual(ring);
  }
});

function readBuilt<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(siteFolder, file), 'utf8')) as Content;
}

test('every council page and booklet shows a local number, before any number for all of Scotland', () => {
  for (const council of directory.councils) {
    const partnership = context.partnership(council.partnership);
    const services = localServicesFor(partnership, [council.slug], context);
    const local = [...services, ...(council.socialWork ?? [])]
      .flatMap(({ phone }) => phone ?? [])
      .map(({ value }) => `tel:${value.replaceAll(' ', '')}`);
    for (const path of [`/areas/${council.slug}/`, bookletPath(council.slug)]) {
      const first = linksIn(mains.get(path)).find((href) => isCall(href) && !danger.has(href));
      expect(local, `${path} begins with ${first}`).toContain(first);
    }
  }
});

test('a number for one council of a partnership is not on the page of another', () => {
  const numbers = (path: string) =>
    linksIn(mains.get(path)?.querySelector('#today')?.closest('section'));
  expect(numbers('/areas/east-lothian/')).toContain('tel:01875824309');
  expect(numbers('/areas/midlothian/')).not.toContain('tel:01875824309');
  expect(numbers('/areas/stirling/')).toContain('tel:01786404040');
  expect(numbers('/areas/clackmannanshire/')).not.toContain('tel:01786404040');
});

/** The safety words come before all else. */
const danger = new Set(['tel:999', 'tel:111']);

const toldToAsk =
  /\b(?:ring|ask|phone|call) (?:[\w’,]+ ){0,4}(?:partnership|provider|social work(?:er)?|council|service|them)\b/iu;
/** Written for those who run services and those who use the data: they do not look for whom to ring. */
const forOthers = /^\/(?:about|data)\//u;

test('no page tells people to ask or ring someone without a number, or a link that leads to one', () => {
  const withNumber = new Set(
    [...mains].filter(([, main]) => linksIn(main).some(isCall)).map(([path]) => path),
  );
  // The page of all areas and the lists of services lead to pages that have one.
  const leadsOn = (path: string) =>
    withNumber.has(path) || linksIn(mains.get(path)).some((href) => withNumber.has(href));
  const astray = [...mains]
    .filter(([path]) => !forOthers.test(path))
    .flatMap(([path, main]) =>
      main
        .querySelectorAll('p, li, dd')
        .filter((piece) => !piece.querySelector('p, li, dd') && !piece.closest('nav, form'))
        .filter((piece) => toldToAsk.test(wordsIn(piece)))
        .filter((piece) => {
          const near = linksIn(piece.closest('section, article, aside') ?? main);
          return !near.some((href) => isCall(href) || leadsOn(pathOf(href, path)));
        })
        .map((piece) => `${path}: ${wordsIn(piece)}`),
    );
  expect(astray).toEqual([]);
});

const isCall = (href: string) => href.startsWith('tel:');
const pathOf = (href: string, here: string) => href.replace(/#.*$/u, '') || here;

test('a place to ring is never said to be missing', () => {
  for (const [path, main] of mains) {
    expect(wordsIn(main), path).not.toContain('no phone number that we may show');
  }
});
