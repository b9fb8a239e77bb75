import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => spawnSync(path, ['-v']).status === 0,
);

export const hasNginx = nginx !== undefined;

/** Runs nginx with our own settings over a folder, changed only in address and folder. */
export async function startNginx(
  site: string,
): Promise<{ address: string; process: ChildProcess }> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(place, 0o755);
  chmodSync(site, 0o755);
  mkdirSync(join(place, 'temp'));
  const port = await freePort();
  const settings = readFileSync(resolve('hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/rehab-directory;', `root ${site};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(place, 'temp', kind)};`)
    .join('\n');
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off;\nworker_processes 1;\npid ${join(place, 'pid')};\nerror_log stderr;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${settings}\n}\n`,
  );
  const process = spawn(nginx ?? 'nginx', ['-p', place, '-c', join(place, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  process.stderr?.on('data', (words: Buffer) => {
    said += words.toString();
  });
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (process.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, process };
    await new Promise((again) => setTimeout(again, 50));
  }
  process.kill();
  throw new Error(`nginx does not answer: ${said}`);
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
