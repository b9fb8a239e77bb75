import type { Guide } from '#src/schema/guide.ts';
import { passagesOf, wordsOf } from './cited.ts';

// Slower than practised readers: people read this tired and worried.
const wordsPerMinute = 180;

/** Minutes to read a guide, at least one. */
export function readingMinutes(guide: Pick<Guide, 'body'>): number {
  const words = passagesOf(guide)
    .map(wordsOf)
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '').length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
