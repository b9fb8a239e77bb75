// Serves the built site as a host should: its own 404 page, one address per page, safe headers.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, type HostRules, readHostRules } from './hosting/host-rules.ts';
import { runScript } from './run-script.ts';
import { siteFolder } from './site-folder.ts';

const FIRST_PORT = 4321;
const PORTS_TO_TRY = 20;

/** Sends what the site's own `_headers` says for a path, as a host does. */
function addHeaders({ headers }: HostRules, response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of headersFor(headers, path)) response.setHeader(name, value);
}

/** `/help` for the page that lives at `/help/`, else nothing. */
function missingSlash(folder: string, url: string): string | undefined {
  const { pathname, search } = new URL(`http://localhost${url}`);
  // A path with two slashes in front would send the browser to another host.
  if (pathname.endsWith('/') || pathname.startsWith('//')) return undefined;
  const isPage = existsSync(join(folder, decodeURIComponent(pathname), 'index.html'));
  return isPage ? `${pathname}/${search}` : undefined;
}

async function sendNotFound(
  folder: string,
  rules: HostRules,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => 'Page not found');
  addHeaders(rules, response, '/404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

export function createSiteServer(folder: string): Server {
  const rules = readHostRules(folder);
  const rewrites = new Map(rules.rewrites.map(({ from, to }) => [from, to]));
  // "dev" reads each file when asked: the site may be built again while it is served.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => addHeaders(rules, response, path),
  });
  return createServer((request, response) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD' }).end('This site only answers reading.');
        return;
      }
      // A part that ends before it begins is no part: the whole file is sent.
      if (!isRange(request.headers.range)) delete request.headers.range;
      const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
      if (rewrites.has(pathname)) request.url = `${rewrites.get(pathname)}${search}`;
      const target = missingSlash(folder, request.url ?? '/');
      if (target) response.writeHead(301, { Location: target }).end();
      else if (isRules(pathname)) void sendNotFound(folder, rules, response);
      else files(request, response, () => void sendNotFound(folder, rules, response));
    } catch {
      // An address that cannot be decoded.
      response.writeHead(400).end('Bad request');
    }
  });
}

/** Hosts read these files and show them to nobody, however their names are spelt. */
function isRules(path: string): boolean {
  return /^\/+_(headers|redirects)\/*$/i.test(decodeURIComponent(path));
}

function isRange(asked: string | undefined): boolean {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(asked ?? '') ?? [];
  return from !== undefined && (to === '' || Number(to) >= Number(from));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens on the port asked for, or on the first free one from 4321 up. */
export async function listenSomewhere(server: Server, asked?: number): Promise<number> {
  const ports = asked ? [asked] : Array.from({ length: PORTS_TO_TRY }, (_, n) => FIRST_PORT + n);
  for (const port of ports) {
    try {
      await listen(server, port);
      return port;
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(
    asked
      ? `Port ${asked} is in use. Stop what uses it, or choose another: PORT=5000 npm start.`
      : `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} are all in use. Choose one: PORT=5000 npm start.`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port ?? process.env.PORT;
  if (asked && !/^\d{1,5}$/.test(asked)) throw new Error(`"${asked}" is not a port number.`);
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error(`There is no built site in ${siteFolder}. Run "npm run build" first.`);
  }
  const server = createSiteServer(siteFolder);
  const port = await listenSomewhere(server, asked ? Number(asked) : undefined);
  console.log(`\n  The directory is at http://localhost:${port}/\n  Press Ctrl and C to stop.\n`);
}

if (import.meta.main) await runScript(main);
