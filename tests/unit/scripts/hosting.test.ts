import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { headersFor, parseHeaders, readHostRules } from '#scripts/hosting/host-rules.ts';
import { createSiteServer } from '#scripts/serve.ts';
import { contextOf } from '#src/directory/context.ts';
import { sitePages } from '#src/directory/site-pages.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { type HostServer, hostServers, missingServers } from './host-servers.ts';

const { directory } = await readDirectory('content');
const id = '18e92967-5b07-5b69-8fba-8aa3b2eeb375';
const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
for (const path of [
  'index.html',
  '404.html',
  'services/harbour/index.html',
  '_astro/sheet.abc.css',
  'finder.json',
  'manifest.webmanifest',
  'data/v1/services.json',
  'data/v1/services.geojson',
  'data/v1/services.csv',
  'data/open-referral/3.0/index.json',
  'data/open-referral/3.0/services.json',
  `data/open-referral/3.0/services/${id}`,
]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), path);
}
for (const name of ['_headers', '_redirects']) cpSync(`src/public/${name}`, join(folder, name));

const page = 'public, max-age=60, must-revalidate';
const openData = { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
const oneReferral = 'data/open-referral/3.0';

/** What is asked for, the file that answers, its type and the headers that matter. */
const asked: [path: string, file: string, type: RegExp, headers: Record<string, string | null>][] =
  [
    [
      '/',
      'index.html',
      /^text\/html/,
      { 'cache-control': page, 'access-control-allow-origin': null },
    ],
    ['/services/harbour/', 'services/harbour/index.html', /^text\/html/, { 'cache-control': page }],
    [
      '/_astro/sheet.abc.css',
      '_astro/sheet.abc.css',
      /^text\/css/,
      { 'cache-control': 'public, max-age=31536000, immutable' },
    ],
    [
      '/finder.json',
      'finder.json',
      /^application\/json/,
      { 'cache-control': 'no-cache', 'access-control-allow-origin': null },
    ],
    [
      '/manifest.webmanifest',
      'manifest.webmanifest',
      /^application\/manifest\+json/,
      { 'cache-control': 'no-cache' },
    ],
    ['/data/v1/services.json', 'data/v1/services.json', /^application\/json/, openData],
    [
      '/data/v1/services.geojson',
      'data/v1/services.geojson',
      /^application\/geo\+json; ?charset=utf-8$/,
      openData,
    ],
    ['/data/v1/services.csv', 'data/v1/services.csv', /^text\/csv; ?charset=utf-8$/, openData],
    [`/${oneReferral}/`, `${oneReferral}/index.json`, /^application\/json/, openData],
    [`/${oneReferral}/services`, `${oneReferral}/services.json`, /^application\/json/, openData],
    [
      `/${oneReferral}/services?page=1`,
      `${oneReferral}/services.json`,
      /^application\/json/,
      openData,
    ],
    [
      `/${oneReferral}/services/${id}`,
      `${oneReferral}/services/${id}`,
      /^application\/json/,
      openData,
    ],
  ];

const everywhere = {
  'content-security-policy': /frame-ancestors 'none'/,
  'permissions-policy': /camera=\(\)/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
};

const servers: typeof hostServers = [['the preview server', startPreview], ...hostServers];

async function startPreview(): Promise<HostServer> {
  const server = createSiteServer(folder);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const stop = () => {
    server.close();
  };
  return { address: `http://localhost:${address.port}`, stop, log: () => '' };
}

describe.each(servers)(
  `over HTTP, %s${missingServers === '' ? '' : ` (${missingServers})`}`,
  (_, start) => {
    let address = '';
    let stop: HostServer['stop'] = () => undefined;
    let log: HostServer['log'] = () => '';
    beforeAll(async () => {
      ({ address, stop, log } = await start(folder));
    });
    afterAll(() => stop());

    it.each(asked)('answers %s as documented', async (path, file, type, headers) => {
      const response = await fetch(address + path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(file);
      expect(response.headers.get('content-type')).toMatch(type);
      for (const [name, value] of Object.entries(headers))
        expect(response.headers.get(name)).toBe(value);
      for (const [name, value] of Object.entries(everywhere)) {
        expect(response.headers.get(name)).toMatch(value);
      }
    });

    it('keeps its own page, and its rules to itself, when something is not there', async () => {
      for (const path of [
        '/nowhere/',
        '/_headers',
        '/_redirects',
        `/${oneReferral}/services/none`,
        '/data/v1/',
        '/_astro/gone.abc.css',
        '/compare/%23s=fictional-house',
      ]) {
        const response = await fetch(address + path);
        expect([path, response.status, await response.text()]).toEqual([path, 404, '404.html']);
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect([path, response.headers.get('cache-control')]).toEqual([path, page]);
      }
    });

    it('keeps no path that tells what someone chose', async () => {
      await fetch(`${address}/compare/%23s=fictional-house`);
      await fetch(`${address}/services/harbour/?after=that`);
      await vi.waitFor(() => expect(`after=that ${log()}`).toContain('after=that'));
      expect(log()).not.toContain('fictional-house');
    });

    it('sends a page asked for without its slash to the page, and a file once only', async () => {
      const moved = await fetch(`${address}/services/harbour`, { redirect: 'manual' });
      expect([301, 308]).toContain(moved.status);
      expect(moved.headers.get('location')).toBe('/services/harbour/');
      const first = await fetch(`${address}/data/v1/services.json`);
      const etag = first.headers.get('etag') ?? 'none';
      const again = await fetch(`${address}/data/v1/services.json`, {
        headers: { 'if-none-match': etag },
      });
      expect(again.status).toBe(304);
    });
  },
);

describe('the rules for hosts', () => {
  it('give every page and file one rule for how long it is kept, and no header twice', () => {
    const { headers } = readHostRules('src/public');
    if (directory === undefined) throw new Error('The records have problems.');
    const pages = sitePages(directory, contextOf(directory, '2026-11-21')).map(({ path }) => path);
    const odd = [...pages, ...asked.map(([path]) => path.replace(/\?.*/, ''))].filter((path) => {
      const named = headers
        .filter((rule) => headersFor([rule], path).size > 0)
        .flatMap((rule) => rule.headers.map(([name]) => name));
      return !named.includes('Cache-Control') || new Set(named).size !== named.length;
    });
    expect(odd, 'add a line for each to src/public/_headers').toEqual([]);
  });

  it('say which line cannot be read', () => {
    expect(() => parseHeaders('/*\n  Nonsense\n')).toThrow('_headers, line 2');
  });
});
