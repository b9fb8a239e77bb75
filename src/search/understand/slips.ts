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

/**
 * A slip of the finger: two letters swapped; in a long name one missing or too many; in a longer one another vowel.
 * Another consonant is not one, since with it a place is another place: Leith, Beith.
 */
export function isSlipOfFinger(typed: string, known: string): boolean {
  if (slipsBetween(typed, known, 1) !== 1) return false;
  if (typed.length !== known.length) return Math.min(typed.length, known.length) >= 6;
  const wrong = [...typed].flatMap((letter, at) =>
    letter === known[at] ? [] : [letter + (known[at] ?? '')],
  );
  return wrong.length === 2 || (typed.length >= 8 && /^[aeiou]{2}$/.test(wrong[0] ?? ''));
}

const shortestSound = 4;

/** What a word sounds like, for words long enough to tell apart by ear. */
export function soundOf(word: string): string | undefined {
  if (word.length < shortestSound || !/^[a-z]+$/.test(word)) return undefined;
  const [sound] = doubleMetaphone(word);
  return sound.length >= 2 ? sound : undefined;
}
