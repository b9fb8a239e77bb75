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
const packed = join(root, 'node_modules/@sparticuz/chromium/bin');
const cache = join(root, 'node_modules/.cache/chromium');

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

async function unpackArchive(name: string, folder: string): Promise<void> {
  const source = createReadStream(join(packed, `${name}.tar.br`));
  await pipeline(source, createBrotliDecompress(), extract(folder));
}

async function unpackInto(folder: string): Promise<void> {
  await Promise.all([
    pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
    ),
    unpackArchive('al2023', join(folder, 'al2023')),
    unpackArchive('fonts', join(folder, 'fonts')),
    unpackArchive('swiftshader', folder),
  ]);
  // The settings name the folder the browser will be in, not the one it is unpacked in.
  await writeFile(join(folder, 'fonts.conf'), fontSettings(cache));
}

/** Unpacks beside the cache and renames, so that a run that is cut short leaves nothing half done. */
async function unpack(): Promise<void> {
  await mkdir(dirname(cache), { recursive: true });
  const folder = await mkdtemp(`${cache}-`);
  try {
    await unpackInto(folder);
    await rename(folder, cache);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another run got there first.
    if (!existsSync(join(cache, 'chromium'))) throw error;
  }
}

async function pinnedBrowser(): Promise<Browser | undefined> {
  const isServed = process.platform === 'linux' && process.arch === 'x64';
  if (!isServed || !existsSync(join(packed, 'chromium.br'))) return undefined;
  if (!existsSync(join(cache, 'chromium'))) await unpack();
  return {
    executablePath: join(cache, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(cache, 'al2023/lib'),
      FONTCONFIG_FILE: join(cache, 'fonts.conf'),
    },
    args: ARGS,
  };
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
  const browser = (await pinnedBrowser()) ?? installedBrowser();
  if (browser) return browser;
  throw new Error(
    `There is no browser to test with on ${process.platform} ${process.arch}. ` +
      'Install Chromium or Chrome, or set CHROME_PATH to one, then run the tests again.',
  );
}
