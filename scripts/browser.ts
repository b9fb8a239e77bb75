// The browser the tests drive. The same one everywhere, so that the same page looks the same.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

export type Browser = {
  executablePath: string;
  /** Set for the browser's process only. */
  env: Record<string, string>;
  args: string[];
};

const root = resolve(import.meta.dirname, '..');

/** A browser as its package has it: the program, and archives with what it needs beside it. */
interface Package {
  packed: string;
  cache: string;
  archives: string[];
}

const newest: Package = {
  packed: join(root, 'node_modules/@sparticuz/chromium/bin'),
  cache: join(root, 'node_modules/.cache/chromium'),
  archives: ['al2023', 'fonts', 'swiftshader'],
};

/** It has no libraries of its own that a machine of today can use: those of the newest serve. */
const oldest: Package = {
  packed: join(root, 'node_modules/oldest-chromium/bin'),
  cache: join(root, 'node_modules/.cache/oldest-chromium'),
  archives: ['swiftshader'],
};

/** Chromium may not speak to anyone but the site under test, not even to look for updates. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** Fonts from the package first: without them a bare machine measures all text as nothing. */
export function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fontconfig')}</cachedir>
</fontconfig>
`;
}

/** What the browser loads by itself lies beside it, the rest in a folder of its own. */
async function unpackArchive(packed: string, name: string, folder: string): Promise<void> {
  const source = createReadStream(join(packed, `${name}.tar.br`));
  const target = name === 'swiftshader' ? folder : join(folder, name);
  await pipeline(source, createBrotliDecompress(), extract(target));
}

async function unpackInto(folder: string, { packed, cache, archives }: Package): Promise<void> {
  await Promise.all([
    pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
    ),
    ...archives.map((name) => unpackArchive(packed, name, folder)),
  ]);
  // The settings name the folder the browser will be in, not the one it is unpacked in.
  await writeFile(join(folder, 'fonts.conf'), fontSettings(cache));
}

/** Unpacks beside the cache and renames, so that a run that is cut short leaves nothing half done. */
async function unpack(from: Package): Promise<void> {
  const { cache } = from;
  await mkdir(dirname(cache), { recursive: true });
  const folder = await mkdtemp(`${cache}-`);
  try {
    await unpackInto(folder, from);
    await rename(folder, cache);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another run got there first.
    if (!existsSync(join(cache, 'chromium'))) throw error;
  }
}

async function unpacked(from: Package): Promise<string | undefined> {
  const isServed = process.platform === 'linux' && process.arch === 'x64';
  if (!isServed || !existsSync(join(from.packed, 'chromium.br'))) return undefined;
  const executablePath = join(from.cache, 'chromium');
  if (!existsSync(executablePath)) await unpack(from);
  return executablePath;
}

async function pinned(from: Package): Promise<Browser | undefined> {
  const executablePath = await unpacked(from);
  // Libraries and fonts are those of the newest, whichever runs.
  if (executablePath === undefined || !(await unpacked(newest))) return undefined;
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: join(newest.cache, 'al2023/lib'),
      FONTCONFIG_FILE: join(newest.cache, 'fonts.conf'),
    },
    args: ARGS,
  };
}

/** Chromium at the oldest version the site is built for, where its package runs. */
export function findOldestBrowser(): Promise<Browser | undefined> {
  return pinned(oldest);
}

const INSTALLED_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const INSTALLED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isRunnable(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}

function installedBrowser(): Browser | undefined {
  const found = INSTALLED_PATHS.find(existsSync) ?? INSTALLED_NAMES.find(isRunnable);
  if (found === undefined) return undefined;
  const onPath = spawnSync('which', [found], { encoding: 'utf8' }).stdout?.trim();
  return { executablePath: onPath || found, env: {}, args: ARGS };
}

function chosenBrowser(path: string): Browser {
  if (existsSync(path)) return { executablePath: path, env: {}, args: ARGS };
  throw new Error(`CHROME_PATH names ${path}, but there is no such file. Correct it or unset it.`);
}

/** The browser in CHROME_PATH, else the pinned one, else one that is installed. */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chosenBrowser(chosen);
  const browser = (await pinned(newest)) ?? installedBrowser();
  if (browser) return browser;
  throw new Error(
    `There is no browser to test with on ${process.platform} ${process.arch}. ` +
      'Install Chromium or Chrome, or set CHROME_PATH to one, then run the tests again.',
  );
}
