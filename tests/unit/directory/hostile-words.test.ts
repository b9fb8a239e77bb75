import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { compareData } from '#src/directory/compare/compare-data.ts';
import { contextOf } from '#src/directory/context.ts';
import { correctionMailLink, correctionMessage } from '#src/directory/correction-message.ts';
import { finderData } from '#src/directory/finder/finder-data.ts';
import { mapTable } from '#src/directory/map/map-table.ts';
import { matchData } from '#src/directory/match/match-data.ts';
import { aboutData } from '#src/directory/open-data/about-data.ts';
import { datasetStructuredData } from '#src/directory/open-data/dataset-structured-data.ts';
import { compareForList, displayName } from '#src/directory/order.ts';
import { servicesToCheck } from '#src/directory/stale/calls.ts';
import { staleMarkdown } from '#src/directory/stale/report.ts';
import { jsonForScript, serviceStructuredData } from '#src/directory/structured-data.ts';
import { shortened, visible } from '#src/directory/visible.ts';
import { createFinder } from '#src/search/finder.ts';
import { emptyState } from '#src/directory/finder/fragment.ts';
import { testDay } from '#tests/fixtures/fictional.ts';
import { hostileDirectory, stringsIn } from '#tests/fixtures/hostile/directory.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';

const site = new URL('https://fictional-directory.example');
const gazetteer = { town: () => undefined, district: () => undefined };

describe.each([
  ['that the schemas accept', acceptedWords],
  ['that no schema accepts', refusedWords],
])('hostile words %s', (_kind, words) => {
  const directory = hostileDirectory(words);
  const context = contextOf(directory, testDay);
  const open = directory.services.filter(({ status }) => status.value !== 'closed');
  const names = open.toSorted(compareForList).map(displayName);

  it('cannot close the script element that describes a page, and are read out of it again', () => {
    const about = aboutData('Open data', 'services', directory, { day: testDay, site });
    for (const described of [
      ...directory.services.map((service) => serviceStructuredData(service, context, site)),
      datasetStructuredData(about, [], undefined, site),
    ]) {
      const json = jsonForScript(described);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(described)));
    }
  });

  it('reach the finder, the match, the comparison and the map as they were', () => {
    const sent = (data: unknown) => JSON.parse(JSON.stringify(data));
    const finder = sent(finderData(directory, gazetteer, context));
    const namesIn = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(namesIn(finder.entries)).toHaveLength(directory.services.length);
    expect(new Set(namesIn(finder.entries))).toEqual(new Set(directory.services.map(displayName)));
    expect(namesIn(sent(matchData(directory, gazetteer, context)).services)).toEqual(names);
    expect(namesIn(sent(compareData(directory, context)).services)).toEqual(names);
    const council = directory.councils.map((record) => ({ ...record, healthBoard: 'fictional' }));
    const { rows } = sent(mapTable({ ...directory, councils: council }, gazetteer, context));
    expect(namesIn(rows)).toEqual(names);
    expect(rows.every(({ url }: { url: string }) => /^\/services\/hostile-\d+\/$/.test(url))).toBe(
      true,
    );
  });

  it('can be searched among and searched for, without an error and soon', async () => {
    const data = finderData(directory, gazetteer, context);
    const parts = { towns: [], findDistrict: () => undefined, searchText: async () => [] };
    const finder = createFinder({ data, ...parts });
    const begun = performance.now();
    for (const typed of words) {
      const { results } = await finder.search({ ...emptyState, words: typed.slice(0, 200) });
      expect(results.length).toBeLessThanOrEqual(directory.services.length);
    }
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

it('words in the report of old facts stay words of its Markdown', () => {
  const directory = hostileDirectory(acceptedWords);
  const services = servicesToCheck(directory.services, contextOf(directory, testDay));
  const tree = fromMarkdown(staleMarkdown(services, 'service', testDay));
  const kinds = new Set<string>();
  const texts: string[] = [];
  const codes: string[] = [];
  const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
    kinds.add(node.type);
    if (node.type === 'text') texts.push(node.value ?? '');
    if (node.type === 'inlineCode') codes.push(node.value ?? '');
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(tree);
  expect([...kinds].toSorted()).toEqual(['heading', 'inlineCode', 'paragraph', 'root', 'text']);
  expect(codes).toEqual(services.map(({ slug }) => slug));
  for (const { name } of services) expect(texts.join('\n')).toContain(name);
});

it('a mail about a page has one subject and one body, whatever the page is called', () => {
  for (const page of acceptedWords) {
    const subject = { page, address: site.href, today: testDay };
    const link = correctionMailLink('office@fictional.example', subject);
    expect(link).toMatch(
      /^mailto:office@fictional\.example\?subject=[^&?#\s"<>]+&body=[^&?#\s"<>]+$/,
    );
    const { searchParams } = new URL(link);
    expect(searchParams.get('subject')).toBe(`Something wrong: ${page}`);
    expect(searchParams.get('body')).toBe(correctionMessage(subject).replaceAll('\n', '\r\n'));
  }
});

it('words for a terminal hold nothing it would obey, and are cut between characters', () => {
  for (const words of [...acceptedWords, ...refusedWords]) {
    expect(visible(words)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const short = shortened(words, 20);
    expect(Array.from(short).length).toBeLessThanOrEqual(40);
    if (words.isWellFormed()) expect(short.isWellFormed()).toBe(true);
  }
  expect(shortened('🏡'.repeat(30), 11)).toBe(`${'🏡'.repeat(10)}…`);
  expect(shortened('Short.', 20)).toBe('Short.');
  expect(stringsIn({ a: ['b', { c: 'd' }] })).toEqual(['b', 'd']);
});
