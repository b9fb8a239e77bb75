import type { Lexicon, LexiconEntry, SlipCandidate } from './lexicon.ts';
import { phraseKey } from './lexicon.ts';
import { isSlipOfFinger, slipsAllowed, slipsBetween, soundOf } from './slips.ts';
import { isJoiningWord } from './words.ts';

/** Finds what some words mean; `slipped` when they only come near a phrase we know. */
export type Lookup = (words: string[]) => { entry: LexiconEntry; slipped: boolean } | undefined;

/** The phrase itself, in the singular or the plural. */
export function exactly(lexicon: Lexicon): Lookup {
  return (words) => {
    const entry = lexicon.phrases.get(phraseKey(words));
    return entry && { entry, slipped: false };
  };
}

/** “re hab”, “bu vidal”: several typed words that are one of ours. */
export function gluedTogether(lexicon: Lexicon): Lookup {
  return (words) => {
    const glued = words.join('');
    const entry = glued.length >= 4 ? lexicon.glued.get(glued) : undefined;
    return entry && { entry, slipped: false };
  };
}

/** The nearest phrase with letters missing, doubled, wrong or swapped. */
export function withSlips(lexicon: Lexicon): Lookup {
  return (words) => {
    const nearest = nearTo(words, lexicon).find(({ candidate }) => mayBeGuessed(words, candidate));
    return nearest && { entry: nearest.candidate.entry, slipped: true };
  };
}

/** A place is never guessed from a word that may be the name of another. */
function mayBeGuessed(words: string[], { glued, entry }: SlipCandidate): boolean {
  return entry.meaning.kind !== 'place' || isSlipOfFinger(words.join(''), glued);
}

const mostOffered = 4;

/** Names of places that words come near to, to be asked about. */
export function placesNearTo(words: string[], lexicon: Lexicon): string[] {
  const [word = ''] = words;
  const sound = words.length === 1 ? soundOf(word) : undefined;
  const alike = sound === undefined ? [] : (lexicon.sounds.get(sound) ?? []);
  const entries = [
    ...nearTo(words, lexicon).map(({ candidate }) => candidate.entry),
    ...alike.map(([, entry]) => entry),
  ];
  const names = entries.flatMap(({ meaning }) => (meaning.kind === 'place' ? [meaning.name] : []));
  return [...new Set(names)].slice(0, mostOffered);
}

interface Near {
  candidate: SlipCandidate;
  slips: number;
}

/** Every phrase within reach of some words, the nearest first. */
function nearTo(words: string[], lexicon: Lexicon): Near[] {
  if (words.some(isJoiningWord)) return [];
  const glued = words.join('');
  const most = words.reduce((sum, word) => sum + slipsAllowed(word.length), 0);
  const near: Near[] = [];
  for (let length = glued.length - most; length <= glued.length + most; length += 1) {
    for (const candidate of lexicon.byLength.get(length) ?? []) {
      const slips = slipsIn(words, glued, candidate);
      if (slips !== undefined) near.push({ candidate, slips });
    }
  }
  return near.sort((a, b) => a.slips - b.slips);
}

/** A slip a word: words are held against words when there are as many, else all glued together. */
function slipsIn(words: string[], glued: string, known: SlipCandidate): number | undefined {
  if (words.length !== known.words.length) {
    return words.length === 1
      ? slipsBetween(glued, known.glued, slipsAllowed(glued.length))
      : undefined;
  }
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const other = known.words[index] ?? '';
    const most = slipsAllowed(Math.min(word.length, other.length + 1));
    const slips = slipsBetween(word, other, most);
    if (slips === undefined) return undefined;
    sum += slips;
  }
  return sum;
}

/** The nearest word that sounds the same. */
export function bySound(lexicon: Lexicon): Lookup {
  return ([word = '']) => {
    const sound = isJoiningWord(word) ? undefined : soundOf(word);
    const alike = sound === undefined ? [] : (lexicon.sounds.get(sound) ?? []);
    const [entry] = alike
      .map(([known, found]) => ({
        found,
        slips: slipsBetween(word, known, slipsBySound(word)),
      }))
      .filter(({ slips }) => slips !== undefined)
      .filter(({ found }) => found.meaning.kind !== 'place')
      // “cake” sounds like “coke”: of short words only names of services may be guessed by ear.
      .filter(({ found }) => word.length > 4 || found.meaning.kind === 'services')
      .sort((a, b) => (a.slips ?? 0) - (b.slips ?? 0));
    return entry && { entry: entry.found, slipped: true };
  };
}

/** A word that sounds the same may be spelt further away, but not anyhow. */
function slipsBySound(word: string): number {
  if (word.length < 5) return 1;
  return word.length < 7 ? 2 : Math.ceil(word.length / 2);
}
