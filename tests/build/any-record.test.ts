import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readDirectory } from '#src/records/read-directory.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { anyOf } from '#tests/fixtures/any-of-schema.ts';
import { fitRecord } from '#tests/fixtures/fit-record.ts';
import { withOwnDates } from '#tests/fixtures/own-dates.ts';
import {
  type BuiltSite,
  buildSite,
  checkSite,
  copyOfSoundRecords,
  readSite,
} from './build-site.ts';
import { datedFacts, gradedDays, notedDays, pageText } from './fact-dates.ts';

const today = '2026-06-15';
const candidates = 80;
const wanted = 50;
const seed = Number(process.env['TEST_SEED'] ?? 20261121);

/** Writes records that the schema accepts and keeps those that the cross-checks accept as well. */
async function folderOfAnyRecords(): Promise<{ records: string; kept: number }> {
  const records = await copyOfSoundRecords();
  const services = fc.sample(anyOf(serviceSchema, fc.constant('fictional-service')), {
    numRuns: candidates,
    seed,
  });
  const fileOf = (index: number) => join(records, 'services', `any-${index}.yaml`);
  await Promise.all(
    services.map((service, index) =>
      writeFile(fileOf(index), stringify(withOwnDates(fitRecord(service, index)))),
    ),
  );
  const { problems } = await readDirectory(records, today);
  const refused = new Set(problems.map(({ file }) => file));
  await Promise.all([...refused].map((file) => rm(join(records, file), { force: true })));
  return { records, kept: services.length - refused.size };
}

describe('any record that the schema accepts', () => {
  let site: BuiltSite;
  let pages: { path: string; text: string }[];
  let kept = 0;
  let data = '';

  beforeAll(async () => {
    const folder = await folderOfAnyRecords();
    kept = folder.kept;
    site = await buildSite(folder.records, today);
    const files = await readSite(site.folder);
    pages = files.filter(({ path }) => path.endsWith('.html'));
    data = files.find(({ path }) => path === '/data/v1/services.json')?.text ?? '';
  }, 300_000);

  it(`is built into a page (seed ${seed})`, () => {
    expect(kept).toBeGreaterThanOrEqual(wanted);
    expect(
      pages.filter(({ path }) => /^\/services\/any-\d+\/index\.html$/.test(path)),
    ).toHaveLength(kept);
  });

  it('renders to valid HTML', async () => {
    await expect(checkSite('check:html', site)).resolves.toMatch(/ 0 (?:different )?HTML problems/);
  });

  it('shows its words as words: no tag and no attribute comes out of them', () => {
    const planted = pages.filter(({ text }) => text.includes('rd-planted'));
    expect(planted.length).toBeGreaterThan(10);
    const brokenOut = planted.filter(({ text }) => {
      const outsideAttributes = text.replaceAll(/="[^"]*"/g, '=""');
      return (
        /<\/?rd-planted|<!-- rd-planted|<[a-z][^<>]*\srd-planted-attribute=/.test(
          outsideAttributes,
        ) || /(?:href|src)="\s*javascript:/i.test(text)
      );
    });
    expect(brokenOut.map(({ path }) => path)).toEqual([]);
  });

  it('never shows undefined, null, NaN or an object', () => {
    for (const { path, text } of pages) {
      const shown = text.replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<[^>]*>/g, ' ');
      expect(`${path} ${/\bundefined\b|\bnull\b|\bNaN\b|\[object/.exec(shown)?.[0] ?? ''}`).toBe(
        `${path} `,
      );
      expect(`${path} ${/="[^"]*(?:undefined|NaN|\[object)[^"]*"/.exec(text)?.[0] ?? ''}`).toBe(
        `${path} `,
      );
    }
  });

  // What a service's page leaves out although the data has it, and why.
  const notOnPages: [path: RegExp, why: string][] = [
    [/^capacity\.registeredPlacesHistory/, 'numbers of the past: the newest stands on the page'],
    [/^location\.coordinates/, 'drawn on the map, not told in words'],
  ];

  it('tells the same facts on its page and in services.json', () => {
    const { services } = JSON.parse(data);
    const differing: string[] = [];
    for (const { slug, record } of services) {
      if (!slug.startsWith('any-') || record.status.value === 'closed') continue;
      const html = pages.find(({ path }) => path === `/services/${slug}/index.html`)?.text ?? '';
      const facts = datedFacts(record);
      const inData = new Set([...facts.map(({ words }) => words), ...gradedDays(record)]);
      const text = pageText(html);
      for (const { path, words } of facts) {
        if (text.includes(words) || notOnPages.some(([pattern]) => pattern.test(path))) continue;
        differing.push(`${slug}: ${path} is not on the page`);
      }
      for (const words of notedDays(html)) {
        if (!inData.has(words))
          differing.push(`${slug}: a fact of ${words} is not in services.json`);
      }
    }
    expect(differing).toEqual([]);
  });
});
