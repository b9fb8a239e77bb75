/** One service that matches, as the service’s own page describes itself. */
export interface FoundService {
  url: string;
  name: string;
  place: string;
  kind: string;
}

export interface Found {
  count: number;
  /** True when no service has every word, and these have some. */
  isLoose: boolean;
  services: FoundService[];
}

interface Hit {
  id: string;
  score: number;
  data(): Promise<{ url: string; meta: Record<string, string | undefined> }>;
}

interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: Hit[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Fetches the index once, on first need. A failed try may be made again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= importPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function importPagefind(): Promise<Pagefind> {
  // The file is made after the pages are built, so the bundler must not look for it.
  const url = new URL('/pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** Services with every word, best first; when there are none, those with any of them. */
export async function findServices(words: string[], most: number): Promise<Found> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(words.join(' '));
  const isLoose = results.length === 0 && words.length > 1;
  const hits = isLoose ? await findAny(pagefind, words) : results;
  const shown = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
  return { count: hits.length, isLoose: isLoose && hits.length > 0, services: shown.map(describe) };
}

async function findAny(pagefind: Pagefind, words: string[]): Promise<Hit[]> {
  const searches = await Promise.all(words.map((word) => pagefind.search(word)));
  const matched = new Map<string, { hit: Hit; words: number }>();
  for (const hit of searches.flatMap(({ results }) => results)) {
    matched.set(hit.id, { hit, words: (matched.get(hit.id)?.words ?? 0) + 1 });
  }
  return [...matched.values()].sort((a, b) => b.words - a.words).map(({ hit }) => hit);
}

function describe({ url, meta }: Awaited<ReturnType<Hit['data']>>): FoundService {
  const { title = 'Service', place = '', kind = '' } = meta;
  return { url, name: title, place, kind };
}
