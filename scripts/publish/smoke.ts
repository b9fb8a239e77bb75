// `npm run check:smoke`: opens the built site over HTTP as a visitor would.
import { z } from 'astro/zod';
import { runScript } from '../run-script.ts';
import { createSiteServer } from '../serve.ts';
import { siteFolder } from '../site-folder.ts';

const MUST_OPEN = ['/', '/services/', '/help/'];
/** Opened besides, spread over the sitemap. */
const SERVICES_OPENED = 40;

const servicesSchema = z.record(z.string(), z.string());

export interface Answer {
  status: number;
  type: string;
  text: string;
}

/** What a page needs before anyone may rely on it; a line for each thing that is missing. */
export function faultsOf(path: string, { status, type, text }: Answer): string[] {
  if (status !== 200) return [`${path}  answers ${status}`];
  const needed: [what: string, found: boolean][] = [
    ['is not HTML', type.startsWith('text/html')],
    ['has no title', /<title>[^<]+<\/title>/.test(text)],
    ['has no heading', /<h1[\s>]/.test(text)],
    ['has no number to ring', text.includes('href="tel:')],
    ['is cut off', text.includes('</html>')],
  ];
  return needed.filter(([, found]) => !found).map(([what]) => `${path}  ${what}`);
}

/** So many of a list, spread over the whole of it. */
export function spread<One>(all: readonly One[], most: number): One[] {
  const step = Math.max(1, all.length / most);
  return Array.from(
    { length: Math.min(all.length, most) },
    (_, n) => all[Math.floor(n * step)],
  ).filter((one) => one !== undefined);
}

/** The services a sitemap names, by slug. */
export function servicesInSitemap(xml: string): string[] {
  return [...xml.matchAll(/<loc>https?:\/\/[^/<]+\/services\/([^/<]+)\/<\/loc>/g)].map(
    ([, slug = '']) => slug,
  );
}

type Get = (path: string) => Promise<Answer>;

async function faultsOfSearch(get: Get, services: readonly string[]): Promise<string[]> {
  const entry = await get('/pagefind/pagefind-entry.json');
  const known = await get('/pagefind/services.json');
  if (entry.status !== 200 || known.status !== 200)
    return ['/pagefind/  the search index is missing'];
  const slugs = new Set(Object.values(servicesSchema.parse(JSON.parse(known.text))));
  return services
    .filter((slug) => !slugs.has(slug))
    .map((slug) => `/services/${slug}/  cannot be found by search`);
}

export async function faultsOfSite(get: Get): Promise<{ opened: number; faults: string[] }> {
  const services = servicesInSitemap((await get('/sitemap.xml')).text);
  const paths = [
    ...MUST_OPEN,
    ...spread(services, SERVICES_OPENED).map((slug) => `/services/${slug}/`),
  ];
  const faults: string[] = [];
  if (services.length === 0) faults.push('/sitemap.xml  names no service');
  for (const path of paths) faults.push(...faultsOf(path, await get(path)));
  const lost = await get('/no-such-page/');
  if (lost.status !== 404 || !/<h1[\s>]/.test(lost.text)) faults.push('/404.html  is not shown');
  faults.push(...(await faultsOfSearch(get, services)));
  return { opened: paths.length + 1, faults };
}

/** Serves a folder on a port of its own for as long as the work takes. */
async function whileServed<Result>(folder: string, work: (get: Get) => Promise<Result>) {
  const server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await work(async (path) => {
      const response = await fetch(`http://localhost:${port}${path}`);
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, type, text: await response.text() };
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function main(): Promise<void> {
  const { opened, faults } = await whileServed(siteFolder, faultsOfSite);
  for (const fault of faults) console.error(fault);
  console.log(`${opened} pages opened, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

if (import.meta.main) await runScript(main);
