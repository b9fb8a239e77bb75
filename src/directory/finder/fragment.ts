import { readPairs, writePairs } from '#src/directory/fragment-pairs.ts';
import { type ConceptId, isConceptId } from './concepts.ts';

export const sorts = ['best', 'nearest', 'name', 'places', 'length', 'checked'] as const;
export type Sort = (typeof sorts)[number];

/** Everything a person has chosen. It lives in the fragment of the address, which browsers never send. */
export interface FinderState {
  words: string;
  /** Search the exact words: nothing is read into them. */
  exact: boolean;
  concepts: ConceptId[];
  /** Slugs of council areas, and of health boards. */
  councils: string[];
  boards: string[];
  /** A town or postcode district typed into “near”. */
  near: string;
  within: number | null;
  age: number | null;
  /** Longest first stay wanted, in weeks. */
  weeks: number | null;
  sort: Sort;
  map: boolean;
}

export const emptyState: FinderState = {
  words: '',
  exact: false,
  concepts: [],
  councils: [],
  boards: [],
  near: '',
  within: null,
  age: null,
  weeks: null,
  sort: 'best',
  map: false,
};

/** The state as a fragment without its `#`. The empty state is the empty text. */
export function encodeFragment(state: FinderState): string {
  return writePairs([
    ['q', state.words],
    ['exact', state.exact ? '1' : ''],
    ['for', state.concepts.join('.')],
    ['council', state.councils.join('.')],
    ['board', state.boards.join('.')],
    ['near', state.near],
    ['within', state.within === null ? '' : String(state.within)],
    ['age', state.age === null ? '' : String(state.age)],
    ['weeks', state.weeks === null ? '' : String(state.weeks)],
    ['sort', state.sort === 'best' ? '' : state.sort],
    ['map', state.map ? '1' : ''],
  ]);
}

/** Reads any fragment. What it does not understand is left out: rubbish gives a usable page. */
export function decodeFragment(fragment: string): FinderState {
  const pairs = readPairs(fragment);
  const list = (name: string) => [...new Set((pairs.get(name) ?? '').split('.').filter(Boolean))];
  const sort = pairs.get('sort');
  return {
    words: readWords(pairs.get('q')),
    exact: pairs.get('exact') === '1',
    concepts: list('for').filter(isConceptId),
    councils: list('council').filter(isSlug),
    boards: list('board').filter(isSlug),
    near: readWords(pairs.get('near')),
    within: readNumber(pairs.get('within'), 500),
    age: readNumber(pairs.get('age'), 120),
    weeks: readNumber(pairs.get('weeks'), 260),
    sort: sorts.find((known) => known === sort) ?? 'best',
    map: pairs.get('map') === '1',
  };
}

const longestWords = 200;

function readWords(words: string | null): string {
  return (words ?? '').slice(0, longestWords);
}

function readNumber(words: string | null, most: number): number | null {
  if (words === null || !/^\d{1,3}$/.test(words)) return null;
  const number = Number(words);
  return number >= 1 && number <= most ? number : null;
}

function isSlug(word: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word);
}
