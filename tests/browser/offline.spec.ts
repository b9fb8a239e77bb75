import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from './watched.ts';
import { createSiteServer } from '#scripts/serve.ts';
import { siteFolder } from '#scripts/site-folder.ts';

const run = promisify(execFile);

/** A copy of the site on a host of its own, which can lose its line and be published again. */
class Host {
  readonly #folder: string;
  #server: Server | undefined;
  #port = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async start(): Promise<Host> {
    const host = new Host(await mkdtemp(join(tmpdir(), 'offline-')));
    await cp(siteFolder, host.#folder, { recursive: true });
    await host.reconnect();
    return host;
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  async reconnect(): Promise<void> {
    const server = createSiteServer(this.#folder);
    await new Promise<void>((listening) => {
      server.listen(this.#port, 'localhost', () => listening());
    });
    const address = server.address();
    this.#port = typeof address === 'object' && address ? address.port : 0;
    this.#server = server;
  }

  async disconnect(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise((closed) => server?.close(closed));
  }

  async stop(): Promise<void> {
    await this.disconnect();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async edit(page: string, from: string, to: string): Promise<void> {
    const file = join(this.#folder, page, 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
  }

  async publish(): Promise<void> {
    await run(process.execPath, ['scripts/build-offline.ts'], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, OUT_DIR: this.#folder },
    });
  }

  /** As when a newer worker has not reached the device yet. */
  async withoutNewWorker(): Promise<void> {
    await rm(join(this.#folder, 'worker.js'));
  }
}

async function keep(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}/offline/`);
  await page.getByRole('button', { name: 'Keep this on my phone' }).click();
  await expect(page.getByText(/^Kept on this device since/)).toBeVisible({ timeout: 30_000 });
}

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const stores = (page: Page) => page.evaluate(async () => (await caches.keys()).length);
/** What the copy on the device holds of a page. */
const keptWords = (page: Page, path: string) =>
  page.evaluate(async (wanted) => {
    const kept = await caches.match(`/${wanted}/`, { ignoreSearch: true });
    return (await kept?.text()) ?? '';
  }, path);
/** As a visitor does who goes on reading: each page opened is another chance for the browser to renew the worker. */
async function expectRenewed(page: Page, path: string, words: string): Promise<void> {
  const isRenewed = async () => {
    await page.goto(`${host.address}/help/`);
    return (await keptWords(page, path)).includes(words);
  };
  await expect.poll(isRenewed, { timeout: 40_000, intervals: [1000, 3000] }).toBe(true);
}
const marked = (page: Page) => page.locator('.rd_offline');

let host: Host;
// Each keeps a whole copy, and some publish anew.
test.setTimeout(90_000);
test.beforeEach(async ({ isMobile }) => {
  test.skip(isMobile, 'The worker is the same at any width.');
  host = await Host.start();
});
test.afterEach(async () => host?.stop());

test('a kept copy works with no signal: pages, search, match and map, each page with its day', async ({
  page,
}) => {
  await page.goto(`${host.address}/services/`);
  expect(await stores(page)).toBe(0);
  expect(await registrations(page)).toBe(0);
  await keep(page, host);
  await host.disconnect();

  await page.goto(`${host.address}/services/leap/`);
  await expect(marked(page)).toHaveText(/No signal\. .* saved on this device on \d{1,2} \w+ \d{4}/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(`${host.address}/services/#q=methadone near Perth`);
  await expect(page.locator('[data-results] [data-slug]').first()).toBeVisible();
  await expect(page.getByText(/in a straight line/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Show the map' }).click();
  await expect(page.locator('.leaflet-container')).toBeVisible();

  await page.goto(`${host.address}/match/`);
  await expect(page.getByRole('button').first()).toBeVisible();
  await page.goto(`${host.address}/areas/shetland-islands/`);
  await expect(marked(page)).toBeVisible();
  await page.goto(`${host.address}/guides/detox-safely/`);
  await expect(marked(page)).toBeVisible();

  await page.goto(`${host.address}/providers/`);
  await expect(marked(page)).toHaveText(/that page is not in the copy/);

  await host.reconnect();
  await page.goto(`${host.address}/services/leap/`);
  await expect(marked(page)).toHaveCount(0);
});

test('an old copy never holds back a newer site, and renews itself', async ({ page }) => {
  await keep(page, host);
  await host.edit('services/leap', 'Find a service', 'Find a newer service');
  await host.publish();

  await page.goto(`${host.address}/services/leap/`);
  await expect(page.getByText('Find a newer service').first()).toBeAttached();
  await expectRenewed(page, 'services/leap', 'Find a newer service');
  await host.disconnect();
  await page.goto(`${host.address}/services/leap/`);
  await expect(marked(page)).toBeVisible();
  await expect(page.getByText('Find a newer service').first()).toBeAttached();
});

const withdrawn = 'services/aberlour-falkirk';
for (const [first, renews] of [
  ['help', false],
  [withdrawn, false],
  ['map', false],
  ['help', true],
  [withdrawn, true],
] as const) {
  const how = renews ? 'and the browser renews the worker first' : 'without a newer worker';
  test(`a page withdrawn since is not shown from an older copy once /${first}/ was opened with a signal, ${how}`, async ({
    page,
  }) => {
    await keep(page, host);
    await host.disconnect();
    await page.goto(`${host.address}/${withdrawn}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await host.edit(withdrawn, 'Mother and Child', 'Another name');
    await host.publish();
    if (!renews) await host.withoutNewWorker();
    await host.reconnect();
    await page.goto(`${host.address}/${first}/`);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Mother and Child');
    await expect.poll(() => keptWords(page, withdrawn)).not.toContain('Mother and Child');
    await host.disconnect();
    await page.goto(`${host.address}/${withdrawn}/`).catch(() => undefined);
    await expect(page.getByText('Mother and Child')).toHaveCount(0);
  });
}

test('the copy goes with its button, and with “Leave this page”', async ({ page }) => {
  await keep(page, host);
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByText('Removed from this device.')).toBeVisible();
  expect(await stores(page)).toBe(0);

  await keep(page, host);
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await page.getByRole('link', { name: /^Leave this page/ }).click();
  await expect(page).toHaveURL(/bbc\.co\.uk/);
  await page.goto(`${host.address}/help/`);
  await expect.poll(() => stores(page)).toBe(0);
  expect(await registrations(page)).toBe(0);
});

test('every kept page is renewed, the map page too, and says with no signal that it is kept', async ({
  page,
}) => {
  await keep(page, host);
  await host.edit('map', 'Find a service', 'Find a newer service');
  await host.publish();
  await page.goto(`${host.address}/map/`);
  await expect(page.getByText('Find a newer service').first()).toBeAttached();
  await expectRenewed(page, 'map', 'Find a newer service');
  await host.disconnect();
  const kept = await page.evaluate(async () => {
    const requests = await (await caches.open('saved-files')).keys();
    return requests.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'));
  });
  expect(kept).toContain('/map/');
  // A page of each kind: every one would take minutes.
  const kinds = new Map(kept.map((path) => [path.split('/').slice(0, 2).join('/'), path]));
  for (const path of kinds.values()) {
    await page.goto(host.address + path);
    await expect(marked(page), path).toHaveText(/No signal\. You see the copy saved/);
  }
});

test('leaving while the copy is still being saved leaves nothing, at whatever moment', async ({
  page,
}) => {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  for (const wait of [0, 5, 15, 30, 60, 100, 200, 400, 700, 1200]) {
    await page.goto(`${host.address}/offline/`);
    await page.getByRole('button', { name: 'Keep this on my phone' }).click();
    await page.waitForTimeout(wait);
    await page.getByRole('link', { name: /^Leave this page/ }).click();
    await expect(page).toHaveURL(/bbc\.co\.uk/);
    await page.goto(`${host.address}/help/`);
    await expect.poll(() => registrations(page), { message: `after ${wait} ms` }).toBe(0);
    await expect.poll(() => stores(page), { message: `after ${wait} ms` }).toBe(0);
    // A worker that still writes would have written by now.
    await page.waitForTimeout(300);
    expect(await stores(page), `after ${wait} ms`).toBe(0);
  }
});

test('a browser that cannot keep the directory says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(`${host.address}/offline/`);
  await expect(page.getByText('This browser cannot save the directory.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep this on my phone' })).toBeHidden();
});
