import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createSiteServer, listenSomewhere } from '#scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(folder, 'help'));
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, 'index.html'), 'Home');
writeFileSync(join(folder, 'help/index.html'), 'Help');
writeFileSync(join(folder, '404.html'), 'This page is not here');
writeFileSync(join(folder, '_astro/a.css'), 'p{}');

const servers: Server[] = [];

/** Serves the folder on a port the machine picks, and answers its address. */
async function serveFolder(): Promise<string> {
  const server = createSiteServer(folder);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return `http://localhost:${portOf(server)}`;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('a page has one address', async () => {
  const response = await fetch(`${await serveFolder()}/help?a=b`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/help/?a=b');
});

test.each(['/nowhere/', '/..%2f..%2fpackage.json', '//elsewhere.example/help'])(
  '%s answers with the page for what is not here',
  async (path) => {
    const response = await fetch((await serveFolder()) + path, { redirect: 'manual' });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('This page is not here');
  },
);

test('no address sends the browser to another host', async () => {
  const { headers } = await fetch(`${await serveFolder()}//help`, { redirect: 'manual' });
  expect(headers.get('location')).toBeNull();
});

test('an address that cannot be read is refused, and the server stays up', async () => {
  const address = await serveFolder();
  expect((await fetch(`${address}/%E0%A4%A`)).status).toBe(400);
  expect((await fetch(`${address}/`)).status).toBe(200);
});

test.each(['bytes=5-2', 'bytes=-', 'bytes=a-b', 'bytes=0-1,3-2', 'lines=1-2'])(
  'a part that cannot be, %s, is answered with the whole, and the server stays up',
  async (range) => {
    const address = await serveFolder();
    const response = await fetch(`${address}/help/`, { headers: { range } });
    expect([response.status, await response.text()]).toEqual([200, 'Help']);
    expect((await fetch(`${address}/`)).status).toBe(200);
  },
);

test('a part that can be is sent alone', async () => {
  const headers = { range: 'bytes=1-2' };
  const response = await fetch(`${await serveFolder()}/help/`, { headers });
  expect([response.status, await response.text()]).toEqual([206, 'el']);
});

test('only reading is answered', async () => {
  const address = await serveFolder();
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await fetch(`${address}/help/`, { method })).status).toBe(405);
  }
});

test.each(['/_headers', '/_headers/', '/%5Fheaders', '/_HEADERS', '/%5fredirects/'])(
  'what hosts read is shown to nobody as %s',
  async (path) => {
    writeFileSync(join(folder, '_headers'), '/*\n  X-Rule: secret\n');
    writeFileSync(join(folder, '_redirects'), '/a /b 200\n');
    const response = await fetch((await serveFolder()) + path);
    expect([response.status, await response.text()]).toEqual([404, 'This page is not here']);
  },
);

test('without a port in mind the next free one is taken', async () => {
  const [first, second] = [createSiteServer(folder), createSiteServer(folder)];
  servers.push(first, second);
  const port = await listenSomewhere(first);
  expect(await listenSomewhere(second)).toBeGreaterThan(port);
});

test('a port asked for that is taken is said to be taken', async () => {
  const [first, second] = [createSiteServer(folder), createSiteServer(folder)];
  servers.push(first);
  const port = await listenSomewhere(first);
  await expect(listenSomewhere(second, port)).rejects.toThrow(`Port ${port} is in use`);
});
