// Runs on whatever Node the machine has, before anything is installed: nothing here may import a package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE_TO_START = 20;
const OLDEST_NODE_TO_RUN = 24;

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Something a person has to put right. Its message says what happened and what to do. */
export class SetupError extends Error {}

/** @param {string} version as `process.version` writes it, `v24.1.0` */
export function majorOf(version) {
  return Number(/^v?(\d+)\./.exec(version.trim())?.[1] ?? 0);
}

/** The Node that the project installs for itself. @param {string} root */
export function nodeOf(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'node_modules', 'node', 'bin', name);
}

/**
 * What an install depends on: when this changes, install again.
 * @param {string} lockText
 */
export function stampFor(lockText) {
  const lock = createHash('sha256').update(lockText).digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

/** @type {{ sign: RegExp, advice: string }[]} */
const INSTALL_TROUBLES = [
  {
    sign: /ENOSPC|no space left/i,
    advice: 'The disk is full. Free about 1 GB, then run the same command again.',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    advice:
      'The package registry could not be reached. Check the internet connection and any proxy ' +
      '("npm config get registry" names the address), then run the same command again.',
  },
  {
    sign: /EACCES|EPERM|EROFS/,
    advice: 'npm may not write here. Check who owns this folder and its node_modules folder.',
  },
  {
    sign: /ENOTEMPTY|EEXIST|EINTEGRITY|Z_BUF_ERROR|EBADF/,
    advice:
      'An earlier install stopped half way. Delete the node_modules folder and run the same command again.',
  },
];

/** What to do about a failed install. @param {string} output what npm printed */
export function adviceFor(output) {
  const known = INSTALL_TROUBLES.find(({ sign }) => sign.test(output));
  return (
    known?.advice ??
    'Delete the node_modules folder and run the same command again to start afresh.'
  );
}

/** @param {string} root @returns {string | undefined} the version, or nothing when it does not run */
function installedNodeVersion(root) {
  const answer = spawnSync(nodeOf(root), ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

/** @param {string} root */
function install(root) {
  const settings = ['--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', ['install', ...settings], {
    cwd: root,
    encoding: 'utf8',
    // npm.cmd needs a shell.
    shell: process.platform === 'win32',
  });
  if (npm.error && 'code' in npm.error && npm.error.code === 'ENOENT') {
    throw new SetupError(
      'npm was not found. It comes with Node: install Node from https://nodejs.org and try again.',
    );
  }
  if (npm.status !== 0) {
    const output = `${npm.stdout ?? ''}${npm.stderr ?? ''}${npm.error?.message ?? ''}`.trim();
    throw new SetupError(`npm install failed.\n\n${output}\n\n${adviceFor(output)}`);
  }
}

/** @param {string} root */
function checkInstalledNode(root) {
  const version = installedNodeVersion(root);
  if (version === undefined) {
    throw new SetupError(
      `The project's own Node did not arrive or does not run (${nodeOf(root)}).\n` +
        'If "npm config get ignore-scripts" says true, run "npm rebuild node --ignore-scripts=false". ' +
        'Otherwise delete the node_modules folder and run the same command again.',
    );
  }
  if (majorOf(version) < OLDEST_NODE_TO_RUN) {
    throw new SetupError(
      `The project's own Node is ${version} but ${OLDEST_NODE_TO_RUN} or newer is needed. ` +
        'Delete the node_modules folder and run the same command again.',
    );
  }
}

/** @param {string} root */
function readLock(root) {
  const file = join(root, 'package-lock.json');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new SetupError(
    'package-lock.json is missing, so the right versions are not known. Get it back with "git checkout package-lock.json".',
  );
}

/** @param {string} root */
function stampFileOf(root) {
  return join(root, 'node_modules', '.setup-stamp');
}

/**
 * Whether what the lock file names was installed, and whole.
 * @param {string} root
 */
export function isInstalled(root) {
  const stampFile = stampFileOf(root);
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampFor(readLock(root));
}

/**
 * Installs what the lock file names unless that was done before. Throws a SetupError otherwise.
 * @param {string} root
 * @param {(line: string) => void} [say]
 */
export function setUp(root, say = console.log) {
  if (majorOf(process.version) < OLDEST_NODE_TO_START) {
    throw new SetupError(
      `This machine's Node is ${process.version}. Install Node ${OLDEST_NODE_TO_START} or newer from https://nodejs.org and try again.`,
    );
  }
  const stamp = stampFor(readLock(root));
  const stampFile = stampFileOf(root);
  if (isInstalled(root) && installedNodeVersion(root)) return;

  say('Installing packages. The first time this takes about a minute.');
  // Without its stamp, an install that is cut short is done again next time.
  rmSync(stampFile, { force: true });
  install(root);
  checkInstalledNode(root);
  writeFileSync(stampFile, stamp);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    setUp(projectRoot);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
