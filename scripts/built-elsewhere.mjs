import { readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Astro keeps what it builds for a folder outside the project in one place for all builds, and moves files out of it
 * by renaming, which no system does between two disks. So such a site is built inside the project, in a folder of its
 * own, and copied.
 * @param {string} wanted where the site shall lie
 * @returns {{ outDir: string, integrations: import('astro').AstroIntegration[] }}
 */
export function builtElsewhere(wanted) {
  const way = relative(process.cwd(), wanted);
  const isInside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  if (isInside) return { outDir: wanted, integrations: [] };
  const folder = resolve('node_modules/.cache/sites');
  removeLeftOver(folder);
  const outDir = join(folder, `${process.pid}`);
  const integration = {
    name: 'copy-the-site',
    hooks: {
      /** @param {{ dir: URL }} built */
      'astro:build:done': async ({ dir }) => {
        await replaceContent(fileURLToPath(dir), wanted);
        await rm(dir, { recursive: true, force: true });
      },
    },
  };
  return { outDir, integrations: [integration] };
}

/** What builds that were killed have left. @param {string} folder */
function removeLeftOver(folder) {
  try {
    for (const name of readdirSync(folder)) {
      if (!isRunning(Number(name))) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // Nothing was ever built there.
  }
}

/** @param {number} id of a process */
function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** The folder itself stays: it may be the place where a disk is mounted. @param {string} from @param {string} to */
async function replaceContent(from, to) {
  await mkdir(to, { recursive: true });
  const old = await readdir(to);
  await Promise.all(old.map((name) => rm(join(to, name), { recursive: true, force: true })));
  await cp(from, to, { recursive: true });
}
