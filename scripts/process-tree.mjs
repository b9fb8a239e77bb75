// Runs on whatever Node the machine has: no packages, plain JavaScript.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {[id: number, parent: number]} Kinship */

/** @returns {Kinship[]} every process with its parent, as the system knows them */
function kinships() {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readParent(name) : []));
  } catch {
    const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return (listed.stdout ?? '').split('\n').flatMap((line) => {
      const [id, parent] = line.trim().split(/\s+/).map(Number);
      return id && parent !== undefined ? [/** @type {Kinship} */ ([id, parent])] : [];
    });
  }
}

/** @param {string} id @returns {Kinship[]} nothing when it has ended meanwhile */
function readParent(id) {
  try {
    // The name may hold blanks and brackets; what follows its last bracket is "state parent …".
    const [, parent] = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\)\s*/s, '')
      .split(' ');
    return [[Number(id), Number(parent)]];
  } catch {
    return [];
  }
}

/**
 * A process and all that it started, also what has a group of its own.
 * @param {number} root
 * @returns {number[]}
 */
export function familyOf(root) {
  const known = kinships();
  const family = [root];
  // The list grows while it is walked.
  for (const member of family) {
    for (const [id, parent] of known) if (parent === member) family.push(id);
  }
  return family;
}

/** @param {number} id @param {NodeJS.Signals} signal */
function send(id, signal) {
  try {
    process.kill(id, signal);
  } catch {
    // Already over.
  }
}

const PATIENCE_MS = 5000;

/**
 * Asks a process and all that it started to end, and ends after a while what did not.
 * @param {number} root
 */
export function endFamily(root) {
  const family = familyOf(root);
  for (const id of family) send(id, 'SIGTERM');
  setTimeout(() => {
    for (const id of family) send(id, 'SIGKILL');
  }, PATIENCE_MS).unref();
}
