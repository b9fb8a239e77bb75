// One publisher at a time. The system itself holds the lock and frees it the moment its holder ends,
// however it ends: nothing stale is left to guess about.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { PublishError } from './trouble.ts';

const SQLITE_BUSY = 5;
const CANNOT_WRITE: Record<number, string> = {
  8: 'It may not be written to. Check who owns it.',
  13: 'The disk is full. Free some space, then publish again.',
  14: 'It cannot be made there. Check who owns the folder, and that its disk is there.',
};
const lookEveryMs = 200;

export interface Held {
  release(): void;
}

/** Takes the lock kept in this file, or gives nothing when another process has it. */
export function tryLock(file: string): Held | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (database?.isOpen) database.close();
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : undefined;
    if (code === SQLITE_BUSY) return undefined;
    const advice = code === undefined ? undefined : CANNOT_WRITE[code];
    if (advice === undefined) throw error;
    throw new PublishError(`The lock of the publisher, ${file}, does not work. ${advice}`);
  }
  const holder = `${file}.holder`;
  writeFileSync(holder, `process ${process.pid}, since ${new Date().toISOString()}`);
  return {
    release() {
      rmSync(holder, { force: true });
      database.close();
    },
  };
}

function holderOf(file: string): string {
  try {
    return readFileSync(`${file}.holder`, 'utf8');
  } catch {
    return 'just started';
  }
}

export interface Patience {
  /** How long to wait for another publisher. */
  seconds: number;
  say: (line: string) => void;
}

/** Takes the lock, waiting for the other publisher if there is one, and saying so. */
export async function lock(file: string, { seconds, say }: Patience): Promise<Held> {
  const until = performance.now() + seconds * 1000;
  let said = false;
  for (;;) {
    const held = tryLock(file);
    if (held) return held;
    if (performance.now() >= until) {
      throw new PublishError(
        `Another publisher is at work there (${holderOf(file)}). Nothing was done. Try again when it is over.`,
      );
    }
    if (!said) say(`Another publisher is at work there (${holderOf(file)}). Waiting for it.`);
    said = true;
    await pause(lookEveryMs);
  }
}
