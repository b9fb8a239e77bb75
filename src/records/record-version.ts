import { createHash } from 'node:crypto';

/** A short name for exactly these facts: it changes when any of them does. */
export function recordVersion(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 8);
}
