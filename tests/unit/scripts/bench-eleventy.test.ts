import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEleventy } from '#scripts/bench/eleventy/build-eleventy.ts';
import { soundDirectory } from '#scripts/sound-directory.ts';
import { type BuiltPage, readPages } from '#scripts/site-folder.ts';

// A number and a source that lead to a withheld house. Neither exists.
const secretNumber = 'CS0000000002';
const secrets = [secretNumber, 'Plantedsecret', 'ZZ9 9ZZ'];

const registered = `regulation:
  regulator: care-inspectorate
  registrations:
    - link: same-service
      csNumber: ${secretNumber}
      registeredName: Fictional Withheld House
      careService: Care Home Service
      status: active
      source: fictional-register
      asOf: 2026-05-31
      gradings: []
`;

const pointAndPlaces = `  coordinates:
    { value: { latitude: 56.5, longitude: -4.5 }, source: fictional-register, asOf: 2026-05-31 }
capacity:
  registeredPlaces: { value: 12, source: fictional-register, asOf: 2026-05-31 }
  registeredPlacesHistory:
    { value: [{ from: 2020-01-31, places: 10 }], source: fictional-register, asOf: 2026-05-31 }
contact:
`;

const revealingSource = `
fictional-revealing:
  title: A fictional page about 17 Plantedsecret Lane, ZZ9 9ZZ
  publisher: Plantedsecret Gazette
  tier: service
  revealsLocation: true
`;

let folder: string;
let records: string;
let pages: BuiltPage[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-eleventy-'));
  records = join(folder, 'records');
  await cp('tests/fixtures/records/sound', records, { recursive: true });
  await appendFile(join(records, 'sources.yaml'), revealingSource);
  await rewrite('fictional-withheld-house', /^regulation:[\s\S]*/mu, registered);
  await rewrite('fictional-house', /^contact:\n/mu, pointAndPlaces);
  await buildEleventy(records, join(folder, 'site'));
  pages = await readPages(join(folder, 'site'));
});

afterAll(() => rm(folder, { recursive: true }));

async function rewrite(slug: string, part: RegExp, words: string): Promise<void> {
  const file = join(records, 'services', `${slug}.yaml`);
  await writeFile(file, (await readFile(file, 'utf8')).replace(part, words));
}

function pageAt(path: string): string {
  return pages.find((page) => page.path === path)?.html ?? '';
}

describe('the plain pages that Eleventy makes to be measured', () => {
  test('are one a service, one a council, a list and a home page', async () => {
    const { services, councils } = await soundDirectory(records);
    const expected = [
      '/',
      '/services/',
      ...services.map(({ slug }) => `/services/${slug}/`),
      ...councils.map(({ slug }) => `/areas/${slug}/`),
    ];
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  test('name every open service on its own page, the list and the page of its council', async () => {
    const { services } = await soundDirectory(records);
    const open = services.filter(({ status }) => status.value === 'open');
    expect(open.length).toBeGreaterThan(1);
    for (const { slug, name, location } of open) {
      const paths = [`/services/${slug}/`, '/services/', `/areas/${location.council.value}/`];
      for (const path of paths) expect(pageAt(path)).toContain(name.value);
    }
  });

  test('show facts with their condition, source and date', () => {
    const page = pageAt('/services/fictional-house/');
    expect(page).toMatch(/01632 960001\s*<small>.*31 May 2026/u);
    expect(page).toContain('On a fictional condition.');
    expect(page).toContain('latitude 56.5, longitude -4.5');
    expect(page).toContain('10 from 31 January 2020');
    expect(page).toMatch(/Fictional House, CS0000000001\..*wellbeing 5, Very good/u);
  });

  test('hold nothing that leads to a withheld address', () => {
    expect(pageAt('/services/fictional-withheld-house/')).toContain('Care Home Service');
    const leaks = pages.flatMap(({ path, html }) =>
      secrets.filter((secret) => html.includes(secret)).map((secret) => `${path}: ${secret}`),
    );
    expect(leaks).toEqual([]);
  });
});
