import type { ConceptMeaning, Lexicon, Meaning, PlaceMeaning, ServiceMeaning } from './lexicon.ts';
import {
  bySound,
  exactly,
  gluedTogether,
  type Lookup,
  placesNearTo,
  withSlips,
} from './lookups.ts';
import { councilOfIslandNamed } from '#src/geo/island-councils.ts';
import { speaksOfDanger } from './danger.ts';
import { isNegated, withNotApart } from './negation.ts';
import { isJoiningWord, wordsOf } from './words.ts';

/** A part of what was typed, and what we take it to mean. */
export interface Term<TermMeaning extends Meaning = Meaning> {
  /** The words as typed. */
  typed: string;
  meaning: TermMeaning;
  /** The phrase we know, when the typed words only come near it. */
  corrected: string | undefined;
}

export interface Understanding {
  concepts: Term<ConceptMeaning>[];
  services: Term<ServiceMeaning>[];
  place: Term<PlaceMeaning> | undefined;
  /** Words that name no place we know, and places we know that they may mean. Only where no place was understood. */
  perhaps: { typed: string; names: string[] } | undefined;
  /** What was typed after “not”: it selects nothing. */
  excluded: Term[];
  /** Words that mean nothing to us and may still stand in a page. */
  unmatched: string[];
  /** What to give the free-text search: the unmatched words. */
  text: string;
  /** All telling words as typed: pages that hold them come first among equals. */
  typed: string;
}

/** Finds a postcode district from its outward part, for example `KY11`. */
export type FindDistrict = (typed: string) => PlaceMeaning | undefined;

interface Reading {
  words: string[];
  /** Which words are spoken for. */
  taken: boolean[];
  /** Which words stand after “not”. */
  unwanted: boolean[];
  terms: Term[];
  excluded: Term[];
}

/** What a person means by what they type. Pure: the same words always mean the same. */
export function understand(
  typed: string,
  lexicon: Lexicon,
  findDistrict: FindDistrict,
): Understanding {
  const words = withNotApart(wordsOf(typed));
  const reading: Reading = {
    words,
    taken: words.map(() => false),
    unwanted: words.map(() => false),
    terms: [],
    excluded: [],
  };
  takeAges(reading);
  takeDistricts(reading, findDistrict);
  takePhrases(reading, lexicon.longest, exactly(lexicon));
  takePhrases(reading, 3, gluedTogether(lexicon));
  takeSplitWords(reading, lexicon);
  // In danger no word is bent into a drug, a town or a name.
  const mayGuess = !speaksOfDanger(typed);
  if (mayGuess) {
    takePhrases(reading, 2, withSlips(lexicon));
    takePhrases(reading, 1, bySound(lexicon));
  }
  const understood = sorted(reading);
  if (understood.place && isOnAnotherIsland(understood.place, words)) {
    const { typed: place, meaning } = understood.place;
    const perhaps = { typed: typed.trim(), names: [meaning.name] };
    return {
      ...understood,
      place: undefined,
      unmatched: [...understood.unmatched, place],
      perhaps,
    };
  }
  return { ...understood, perhaps: mayGuess ? perhapsPlaces(reading, lexicon) : undefined };
}

// A short name alone may be another word: rum, mull.
const islandAfter = /^(?:(?: (?:in|on|the|isle|island|of))+ (\p{L}+)| (\p{L}{5,}))/u;

/** “Tarbert in Harris”, where the Tarbert we know lies in Argyll. */
function isOnAnotherIsland({ typed, meaning }: Term<PlaceMeaning>, words: string[]): boolean {
  if (meaning.precision !== 'town') return false;
  const all = words.join(' ');
  const [, joined, next] = islandAfter.exec(all.slice(all.indexOf(typed) + typed.length)) ?? [];
  const council = councilOfIslandNamed(joined ?? next ?? '');
  return council !== undefined && !meaning.councils.includes(council);
}

// An everyday word is no place: only what stands alone, or after one of these, may be meant as one.
const beforePlace = new Set(['near', 'in', 'from', 'around', 'at', 'by', 'outside']);

function perhapsPlaces(reading: Reading, lexicon: Lexicon): Understanding['perhaps'] {
  if (reading.terms.some(({ meaning }) => meaning.kind === 'place')) return undefined;
  let found: Understanding['perhaps'];
  for (const length of [2, 1]) {
    forEachWindow(reading, length, (words, start) => {
      const isPlace = reading.words.length <= 2 || beforePlace.has(reading.words[start - 1] ?? '');
      const names = found || !isPlace ? [] : placesNearTo(words, lexicon);
      if (names.length > 0) found = { typed: words.join(' '), names };
    });
  }
  return found;
}

const youngestAlone = 16;

const writtenAge = /^(\d{1,2}) ?(?:(?:years?|yrs?) ?(?:old)?|yo|months? old)$/;
const ownAge = /^(?:im|am|age|aged|is|hes|shes|turned) (1[67])$/;

/** “7 year old”, “a 3yr old”: a child who comes too. At 16 or 17, as in “I’m 17”, it is the person. */
function takeAges(reading: Reading): void {
  for (const length of [3, 2]) {
    forEachWindow(reading, length, (words, start) => {
      const typed = words.join(' ');
      const age = (writtenAge.exec(typed) ?? ownAge.exec(typed))?.[1];
      if (age === undefined || Number(age) > 17) return;
      const childAge = typed.includes('month') ? 0 : Number(age);
      const meaning: ConceptMeaning =
        childAge < youngestAlone
          ? { kind: 'concepts', concepts: ['children'], childAge }
          : { kind: 'concepts', concepts: ['young-people'] };
      take(reading, start, length, { typed, meaning, corrected: undefined });
    });
  }
}

function takeDistricts(reading: Reading, findDistrict: FindDistrict): void {
  for (const length of [2, 1]) {
    forEachWindow(reading, length, (words, start) => {
      const meaning = /\d/.test(words.join('')) ? findDistrict(words.join(' ')) : undefined;
      if (meaning)
        take(reading, start, length, { typed: words.join(' '), meaning, corrected: undefined });
    });
  }
}

/** Takes known phrases, the longest first. */
function takePhrases(reading: Reading, longest: number, lookup: Lookup): void {
  for (let length = Math.min(longest, reading.words.length); length > 0; length -= 1) {
    forEachWindow(reading, length, (words, start) => {
      const found = lookup(words);
      if (!found) return;
      const { entry, slipped } = found;
      take(reading, start, length, {
        typed: words.join(' '),
        meaning: entry.meaning,
        corrected: slipped ? entry.phrase : undefined,
      });
    });
  }
}

/** “mumandbaby”, “castlecraig near”: one typed word that is two or three of ours. */
function takeSplitWords(reading: Reading, lexicon: Lexicon): void {
  forEachWindow(reading, 1, ([word = ''], start) => {
    if (word.length < 7) return;
    for (let at = 3; at <= word.length - 3; at += 1) {
      const first = lexicon.glued.get(word.slice(0, at));
      const second = lexicon.glued.get(word.slice(at));
      if (first && second) {
        for (const { meaning, phrase } of [first, second]) {
          take(reading, start, 1, { typed: word, meaning, corrected: phrase });
        }
        return;
      }
    }
  });
}

function forEachWindow(
  { words, taken }: Reading,
  length: number,
  visit: (words: string[], start: number) => void,
): void {
  for (let start = 0; start + length <= words.length; start += 1) {
    if (taken.slice(start, start + length).some(Boolean)) continue;
    visit(words.slice(start, start + length), start);
  }
}

function take(reading: Reading, start: number, length: number, term: Term): void {
  reading.taken.fill(true, start, start + length);
  const isUnwanted = isNegated(reading.words, start);
  if (isUnwanted) reading.unwanted.fill(true, start, start + length);
  (isUnwanted ? reading.excluded : reading.terms).push(term);
}

function sorted({
  words,
  taken,
  unwanted,
  terms,
  excluded,
}: Reading): Omit<Understanding, 'perhaps'> {
  const unmatched = words.filter((word, index) => !taken[index] && !isJoiningWord(word));
  return {
    concepts: ofKind(terms, 'concepts'),
    services: ofKind(terms, 'services'),
    place: ofKind(terms, 'place')[0],
    excluded,
    unmatched,
    text: unmatched.join(' '),
    typed: words.filter((word, at) => !isJoiningWord(word) && !unwanted[at]).join(' '),
  };
}

function ofKind<Kind extends Meaning['kind']>(terms: Term[], kind: Kind) {
  return terms.filter(
    (term): term is Term<Extract<Meaning, { kind: Kind }>> => term.meaning.kind === kind,
  );
}
