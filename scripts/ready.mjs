// Before every command: says in words what would otherwise end in a trace. Runs on whatever Node the machine has.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, projectRoot, SetupError } from './setup.mjs';

/**
 * What keeps the commands of this project from running, or nothing.
 * @param {string} root
 * @returns {string | undefined}
 */
export function whatIsMissing(root) {
  if (!isInstalled(root)) {
    return 'The packages of this project are not installed here yet, or no longer the right ones. Run "npm start" first: it installs them and serves the site. "npm run setup" only installs.';
  }
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = Object.keys(devDependencies).filter(
    (name) => !existsSync(join(root, 'node_modules', name)),
  );
  if (missing.length === 0) return undefined;
  return `Missing in node_modules: ${missing.join(', ')}. Delete the node_modules folder and run "npm start".`;
}

/** @param {string} root */
async function look(root) {
  const missing = whatIsMissing(root);
  if (missing !== undefined) throw new SetupError(missing);
  if (!process.env.DIRECTORY_DATE) return;
  const { directoryDate } = await import('../src/records/directory-date.ts');
  directoryDate();
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await look(projectRoot);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
