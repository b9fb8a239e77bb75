import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folders = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

function installed(name: string, ask: string): string | undefined {
  return folders
    .map((folder) => join(folder, name))
    .find((path) => spawnSync(path, [ask]).status === 0);
}

const nginx = installed('nginx', '-v');
const caddy = installed('caddy', 'version');

export interface HostServer {
  address: string;
  stop: () => void;
  /** What the server has written down of those who asked. */
  log: () => string;
}

/** The servers that this machine has, each run with our own settings, changed only in address and folder. */
export const hostServers: [name: string, start: (site: string) => Promise<HostServer>][] = [
  ...(nginx ? [['nginx', startNginx] as const] : []),
  ...(caddy ? [['Caddy', startCaddy] as const] : []),
].map(([name, start]) => [name, start]);

export const missingServers = [
  ...(nginx ? [] : ['nginx is not installed']),
  ...(caddy ? [] : ['Caddy is not installed']),
].join(', ');

async function startNginx(site: string): Promise<HostServer> {
  const { place, port, log } = await prepared(site);
  const settings = readFileSync(resolve('hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/log/nginx/access.log', log)
    .replace('root /srv/rehab-directory;', `root ${site};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(place, kind)};`)
    .join('\n');
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off;\nworker_processes 1;\npid ${join(place, 'pid')};\nerror_log stderr;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\n${temporary}\n${settings}\n}\n`,
  );
  const server = spawn(nginx ?? 'nginx', ['-p', place, '-c', join(place, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return answering(server, port, log);
}

async function startCaddy(site: string): Promise<HostServer> {
  const { place, port, log } = await prepared(site);
  const settings = readFileSync(resolve('hosting/Caddyfile'), 'utf8')
    .replace(
      'rehab-directory.example {',
      `http://127.0.0.1:${port} {\n\tlog {\n\t\toutput file ${log}\n\t}`,
    )
    .replace('root * /srv/rehab-directory', `root * ${site}`);
  writeFileSync(join(place, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${settings}`);
  const server = spawn(
    caddy ?? 'caddy',
    ['run', '--adapter', 'caddyfile', '--config', join(place, 'Caddyfile')],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: place } },
  );
  return answering(server, port, log);
}

async function prepared(site: string) {
  const place = mkdtempSync(join(tmpdir(), 'host-'));
  mkdirSync(join(place, 'logs'));
  for (const folder of [place, site, join(place, 'logs')]) chmodSync(folder, 0o755);
  return { place, port: await freePort(), log: join(place, 'logs', 'access.log') };
}

async function answering(server: ChildProcess, port: number, log: string): Promise<HostServer> {
  let said = '';
  server.stderr?.on('data', (words: Buffer) => {
    said += words.toString();
  });
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server did not start: ${said}`);
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) {
      return { address, stop: () => server.kill(), log: () => readFileSync(log, 'utf8') };
    }
    await new Promise((again) => setTimeout(again, 50));
  }
  server.kill();
  throw new Error(`The server does not answer: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
