import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { editor, fictionalRepository, tellStory } from '#tests/fixtures/fictional-history.ts';
import { type BuiltSite, buildSite, readSite } from './build-site.ts';
import { leaksIn, revealingSource } from './planted-address.ts';

const operator = `
name: Fictional Operator
contact: office@fictional-operator.example
repository: https://github.com/fictional/directory
clinicalReviewer: { name: Dr Fictional, on: 2026-06-01 }
helplinesCheckedOn: 2026-06-01
providersToldOn: 2026-06-01
`;
const check = `
service: fictional-house
on: 2026-06-10
how: phone
spokenWith: manager
held: [contact.phone, capacity.places, admission.methadone.onArrival]
wrong: [{ field: who.children, mendedOn: 2026-06-13 }]
`;
const corrections = `
phone: { service: fictional-house, field: contact.phone, reportedOn: 2026-06-01, outcome: mended, closedOn: 2026-06-02 }
page: { page: /help/, reportedOn: 2026-06-01, outcome: waiting }
`;

describe('a small site with an operator, a check, corrections and a history', () => {
  let site: BuiltSite;
  let files: { path: string; text: string }[];

  beforeAll(async () => {
    const repository = fictionalRepository();
    tellStory(repository);
    const { records } = repository;
    await mkdir(join(records, 'confirmations'));
    await writeFile(join(records, 'confirmations/fictional-house-2026-06-10.yaml'), check);
    await writeFile(join(records, 'operator.yaml'), operator);
    await writeFile(join(records, 'corrections.yaml'), corrections);
    await appendFile(join(records, 'sources.yaml'), revealingSource);
    site = await buildSite(records);
    files = await readSite(site.folder);
  }, 300_000);

  const wordsOf = (path: string) =>
    (files.find((file) => file.path === path)?.text ?? `no ${path}`)
      .replaceAll(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');

  it('says how often it was right', () => {
    const page = wordsOf('/data/quality/index.html');
    expect(page).toContain('1 of 2 services confirmed so far');
    expect(page).toContain('We asked about 4 facts. 3 held: 75 in 100.');
    expect(page).toContain('0 of 1 service found nothing wrong');
    expect(page).toContain('What was wrong was put right after 3 days');
    expect(wordsOf('/services/fictional-house/index.html')).toContain(
      'We checked this page with the service on 10 June 2026.',
    );
  });

  it('says how long corrections take, and where to write', () => {
    const page = wordsOf('/about/corrections/index.html');
    expect(page).toContain('2 corrections recorded: 1 put right, 0 answered, 1 waiting.');
    expect(page).toContain('Putting one right takes 1 day, as a middle value.');
    const html = files.find(({ path }) => path === '/services/fictional-house/index.html')?.text;
    expect(html).toMatch(/href="mailto:office@fictional-operator\.example\?subject=/);
    expect(html).toContain('https://github.com/fictional/directory/issues/new?template=correction');
  });

  it('tells the history on its page, in its feed, and on pages of the service and the area', () => {
    expect(wordsOf('/data/changes/index.html')).toContain(
      'Leadership 4 to 5, published 1 April 2026',
    );
    expect(wordsOf('/services/fictional-house/index.html')).toContain('Beds: 14 to 16');
    expect(wordsOf('/areas/fictionshire/index.html')).toContain('Fictional House – Beds: 14 to 16');
    const feed = files.find(({ path }) => path === '/services/fictional-house/changes.atom');
    expect(feed?.text).toContain('Fictional House – Beds: 14 to 16');
    for (const page of ['/data/changes/index.html', '/services/fictional-house/index.html']) {
      const html = files.find(({ path }) => path === page)?.text ?? '';
      const [, link] = /type="application\/atom\+xml"[^>]*href="([^"]+)"/.exec(html) ?? [];
      expect(files.map(({ path }) => path)).toContain(link);
    }
  });

  it('shows a withheld service, and its address from a source that says it nowhere: page, index, catalogue, sitemap or log', () => {
    expect(files.some(({ path }) => path.includes('/pagefind/'))).toBe(true);
    const named = files.filter(({ text }) => text.includes('Fictional Refuge'));
    expect(named.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/data/v1/services.json',
        '/data/v1/services.csv',
        '/data/v1/services.geojson',
        '/data/open-referral/3.0/services.json',
      ]),
    );
    expect(
      files.flatMap(({ path, text }) => leaksIn(text).map((secret) => `${path}: ${secret}`)),
    ).toEqual([]);
    expect(leaksIn(site.log)).toEqual([]);
  });

  it('lets nothing out that the history holds and today does not show', () => {
    const secrets = ['plantedsecret', 'plantedtown', 'zz9 9zz', '960777', '01632 960001', 'gossip'];
    const leaks = files.flatMap(({ path, text }) =>
      [...secrets, 'fictional-secret-house', editor.name]
        .filter((secret) => text.toLowerCase().includes(secret.toLowerCase()))
        .map((secret) => `${path}: ${secret}`),
    );
    expect(leaks).toEqual([]);
    expect(site.log.toLowerCase()).not.toMatch(/plantedsecret|nosuch/u);
  });
});
