import distance from 'damerau-levenshtein';
import { doubleMetaphone } from 'double-metaphone';

/** How many slips a word of a length may hold: none in a short one, where “life” is one slip from “wife”. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Letters missing, doubled, wrong or swapped between two words, up to `most`; more is `undefined`. */
export function slipsBetween(typed: string, known: string, most: number): number | undefined {
  if (typed === known) return 0;
  if (most === 0 || Math.abs(typed.length - known.length) > most) return undefined;
  const { steps } = distance(typed, known);
  return steps <= most ? steps : undefined;
}

const shortestSound = 4;

/** What a word sounds like, for words long enough to tell apart by ear. */
export function soundOf(word: string): string | undefined {
  if (word.length < shortestSound || !/^[a-z]+$/.test(word)) return undefined;
  const [sound] = doubleMetaphone(word);
  return sound.length >= 2 ? sound : undefined;
}
