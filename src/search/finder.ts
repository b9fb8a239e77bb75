import type { Choices } from '#src/directory/finder/choices.ts';
import type { ConceptId } from '#src/directory/finder/concepts.ts';
import { type Count, countAreas, countConcepts, isNarrowed } from '#src/directory/finder/counts.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import { type Result, rank } from './rank.ts';
import { sortResults } from './sort-results.ts';
import { buildLexicon } from './understand/lexicon.ts';
import type { PlaceMeaning } from './understand/lexicon.ts';
import { lexiconEntries, type WordSources } from './understand/sources.ts';
import { type FindDistrict, understand, type Understanding } from './understand/understand.ts';
import { wordsOf } from './understand/words.ts';

/** What `/finder.json` holds: everything the finder knows but the towns and districts. */
export type FinderData = Omit<WordSources, 'towns'> & { entries: FinderEntry[] };

/** Slugs of the services whose pages hold the words, the best first. */
export type TextSearch = (words: string) => Promise<string[]>;

export interface Outcome {
  understanding: Understanding;
  results: Result[];
  /** What every filter would give beside the present choice, within what was typed. */
  counts: Record<ConceptId, Count>;
  areas: { councils: Map<string, number>; boards: Map<string, number> };
  /** Where distances are measured from: the place chosen, else the place typed. */
  from: PlaceMeaning | undefined;
  /** True when “near” holds words that are no place we know. */
  nearUnknown: boolean;
  /** Places that they may mean. */
  nearPerhaps: string[];
}

export interface Finder {
  /** `here`: where the device is, once the person allows it. It is never part of an address. */
  search(state: FinderState, here?: PlaceMeaning): Promise<Outcome>;
  /** The place a text names, for the “near” field. */
  findPlace(typed: string): PlaceMeaning | undefined;
}

export interface FinderParts {
  data: FinderData;
  towns: WordSources['towns'];
  findDistrict: FindDistrict;
  searchText: TextSearch;
}

export function createFinder({ data, towns, findDistrict, searchText }: FinderParts): Finder {
  const lexicon = buildLexicon(lexiconEntries({ ...data, towns }));
  const read = (typed: string) => understand(typed, lexicon, findDistrict);
  const findPlace = (typed: string) => townOf(typed, towns) ?? read(typed).place?.meaning;

  return {
    findPlace,
    async search(state, here) {
      const understanding = state.exact ? exactWords(state.words) : read(state.words);
      const near = state.near === '' ? undefined : findPlace(state.near);
      const from = here ?? near ?? understanding.place?.meaning;
      const choices = choicesOf(state, from);
      const [textHits, typedHits] = await Promise.all(
        [understanding.text, understanding.typed].map((words) =>
          words === '' ? undefined : searchText(words),
        ),
      );
      const found = rank(data.entries, { understanding, choices, textHits, typedHits });
      const wider = { ...nothingChosen, from: choices.from };
      const withoutChoices = (
        choices.concepts.length > 0 || isNarrowed(choices)
          ? rank(data.entries, { understanding, choices: wider, textHits })
          : found
      ).map(({ entry }) => entry);
      const nearUnknown = here === undefined && state.near !== '' && near === undefined;
      return {
        understanding,
        results: sortResults(found, state.sort),
        counts: countConcepts(withoutChoices, choices),
        areas: countAreas(withoutChoices, choices),
        from,
        nearUnknown,
        nearPerhaps: nearUnknown ? (read(state.near).perhaps?.names ?? []) : [],
      };
    },
  };
}

/** “Tarbert, Argyll and Bute”: the way to one of several towns of a name. */
function townOf(typed: string, towns: WordSources['towns']): PlaceMeaning | undefined {
  const wanted = typed.trim().toLowerCase();
  const town = towns.find(({ name, council }) => `${name}, ${council}`.toLowerCase() === wanted);
  if (town === undefined) return undefined;
  const { name, council, latitude, longitude } = town;
  return {
    kind: 'place',
    name: `${name}, ${council}`,
    point: { latitude, longitude },
    precision: 'town',
    councils: [],
    others: [],
  };
}

const nothingChosen: Choices = {
  concepts: [],
  councils: [],
  boards: [],
  age: null,
  weeks: null,
  within: null,
  from: null,
};

function choicesOf(state: FinderState, from: PlaceMeaning | undefined): Choices {
  return {
    concepts: state.concepts,
    councils: state.councils,
    boards: state.boards,
    age: state.age,
    weeks: state.weeks,
    within: state.within,
    from: from?.point ?? null,
  };
}

function exactWords(typed: string): Understanding {
  const words = wordsOf(typed);
  return {
    concepts: [],
    services: [],
    place: undefined,
    perhaps: undefined,
    excluded: [],
    unmatched: words,
    text: words.join(' '),
    typed: words.join(' '),
  };
}
