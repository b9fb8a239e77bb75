import { conceptOf } from '#src/directory/finder/concepts.ts';
import { emptyState, type FinderState } from '#src/directory/finder/fragment.ts';

/** One choice in force, and the search without it. */
export interface Chosen {
  key: string;
  words: string;
  without: FinderState;
}

export interface AreaNames {
  council(slug: string): string | undefined;
  board(slug: string): string | undefined;
}

/** Every filter in force, in the order of the filters. What was typed is not among them. */
export function chosenFilters(state: FinderState, names: AreaNames): Chosen[] {
  const number = (key: 'within' | 'age' | 'weeks', words: (value: number) => string): Chosen[] => {
    const value = state[key];
    return value === null ? [] : [{ key, words: words(value), without: { ...state, [key]: null } }];
  };
  return [
    ...state.concepts.map((id) => ({
      key: id,
      words: conceptOf(id).heading,
      without: { ...state, concepts: state.concepts.filter((other) => other !== id) },
    })),
    ...state.councils.map((slug) => ({
      key: `council-${slug}`,
      words: names.council(slug) ?? 'A council area we do not know',
      without: { ...state, councils: state.councils.filter((other) => other !== slug) },
    })),
    ...state.boards.map((slug) => ({
      key: `board-${slug}`,
      words: names.board(slug) ?? 'A health board we do not know',
      without: { ...state, boards: state.boards.filter((other) => other !== slug) },
    })),
    ...number('within', (miles) => `Within ${miles} miles`),
    ...number('age', (age) => `Aged ${age}`),
    ...number('weeks', (weeks) =>
      weeks === 1 ? 'Stays of 1 week or less' : `Stays of ${weeks} weeks or less`,
    ),
  ];
}

/** Nothing chosen and nothing typed. How the page is shown stays as it is. */
export function cleared(state: FinderState): FinderState {
  return { ...emptyState, map: state.map };
}

/** A list with one entry more, or without it where it is there already. */
export function toggled<Entry>(list: readonly Entry[], entry: Entry): Entry[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}
