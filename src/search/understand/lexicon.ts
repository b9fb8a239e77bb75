import type { ConceptId } from '#src/directory/finder/concepts.ts';
import type { Point } from '#src/directory/finder/distance.ts';
import { isJoiningWord, singular, wordsOf } from './words.ts';
import { soundOf } from './slips.ts';

/** A place people may name. `councils`: the areas meant when a whole area is named. */
export interface PlaceMeaning {
  kind: 'place';
  name: string;
  point: Point;
  precision: 'town' | 'postcode-district' | 'council' | 'board';
  councils: string[];
  /** Other towns of the same name, by their council. */
  others: string[];
}

export interface ConceptMeaning {
  kind: 'concepts';
  concepts: ConceptId[];
  /** “my son”: a service that says no is left out, and nothing else changes. */
  onlyRulesOut?: true;
  /** “7 year old”: the age of a child who comes too. */
  childAge?: number;
}

export interface ServiceMeaning {
  kind: 'services';
  slugs: string[];
  name: string;
}

export type Meaning = ConceptMeaning | ServiceMeaning | PlaceMeaning;

/** What a phrase may mean. When one phrase has several, the first kind given wins. */
export interface LexiconEntry {
  phrase: string;
  meaning: Meaning;
}

export interface Lexicon {
  /** By the words of a phrase in one form, single spaces between. */
  phrases: Map<string, LexiconEntry>;
  /** By the same without spaces. */
  glued: Map<string, LexiconEntry>;
  /** Phrases by the length of their glued form, to look for slips in few. */
  byLength: Map<number, SlipCandidate[]>;
  /** Single words by their sound. */
  sounds: Map<string, [word: string, entry: LexiconEntry][]>;
  /** Words of the longest phrase. */
  longest: number;
}

/** A phrase that typed words may come near to, taken apart once: it is held against every key typed. */
export interface SlipCandidate {
  glued: string;
  words: string[];
  entry: LexiconEntry;
}

/** Words that turn a meaning round must be typed, never guessed. */
const turningWords = new Set(['no', 'not', 'non', 'without', 'nae']);

/** Earlier entries win over later ones of the same phrase. */
export function buildLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const lexicon: Lexicon = {
    phrases: new Map(),
    glued: new Map(),
    byLength: new Map(),
    sounds: new Map(),
    longest: 1,
  };
  for (const entry of entries) addEntry(lexicon, entry);
  return lexicon;
}

function addEntry(lexicon: Lexicon, entry: LexiconEntry): void {
  const words = wordsOf(entry.phrase);
  const key = phraseKey(words);
  if (words.length === 0 || lexicon.phrases.has(key)) return;
  lexicon.phrases.set(key, entry);
  lexicon.longest = Math.max(lexicon.longest, words.length);
  const glued = words.join('');
  if (lexicon.glued.has(glued)) return;
  lexicon.glued.set(glued, entry);
  if (!turningWords.has(words[0] ?? '')) {
    append(lexicon.byLength, glued.length, { glued, words, entry });
  }
  const sound = words.length === 1 && !isJoiningWord(glued) ? soundOf(glued) : undefined;
  if (sound !== undefined) append(lexicon.sounds, sound, [glued, entry]);
}

export function phraseKey(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
