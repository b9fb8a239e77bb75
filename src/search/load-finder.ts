import { emptyState } from '#src/directory/finder/fragment.ts';
import { PLACES } from '#src/geo/places.ts';
import { createFinder, type Finder, type FinderData, type Outcome } from './finder.ts';
import { districts, textIndex } from './late-parts.ts';
import { searchText } from './pagefind-client.ts';

export interface LoadedFinder {
  finder: Finder;
  data: FinderData;
}

let loading: Promise<LoadedFinder> | undefined;

/** The finder with all it needs, fetched once from our own host. A failed try may be made again. */
export function loadFinder(): Promise<LoadedFinder> {
  loading ??= fetchFinder().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What words alone find. */
export async function findByWords(words: string): Promise<Outcome> {
  const { finder } = await loadFinder();
  return finder.search({ ...emptyState, words });
}

async function fetchFinder(): Promise<LoadedFinder> {
  const response = await fetch('/finder.json');
  if (!response.ok) throw new Error(`The services could not be fetched: ${response.status}.`);
  const data = (await response.json()) as FinderData;
  if (!Array.isArray(data.entries)) throw new Error('The list of services is broken.');
  const finder = createFinder({
    data,
    towns: PLACES,
    // What is understood without these need not wait for them.
    findDistrict: (typed) => districts.now?.readDistrict(typed),
    searchText: async (words) => (textIndex.now ? searchText(textIndex.now, words) : []),
  });
  return { finder, data };
}
