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

/** Services with every word, best first; when there are none, those with most of them. */
export async function findServices(words: string[], most: number): Promise<Found> {
  const pagefind = await loadPagefind();
  const [together, ...alone] = await Promise.all(
    [words.join(' '), ...words].map(async (part) => (await pagefind.search(part)).results),
  );
  // Pagefind leaves out words it does not know, so a match of all words must be checked.
  const isLoose = !together?.length || alone.some((hits) => hits.length === 0);
  const hits = isLoose ? byWordsMatched(alone) : together;
  const services = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
  return { count: hits.length, isLoose, services: services.map(describe) };
}

function byWordsMatched(searches: Hit[][]): Hit[] {
  const matched = new Map<string, { hit: Hit; words: number }>();
  for (const hit of searches.flat()) {
    matched.set(hit.id, { hit, words: (matched.get(hit.id)?.words ?? 0) + 1 });
  }
  return [...matched.values()].sort((a, b) => b.words - a.words).map(({ hit }) => hit);
}

function describe({ url, meta }: Awaited<ReturnType<Hit['data']>>): FoundService {
  const { title = 'Service', place = '', kind = '' } = meta;
  return { url, name: title, place, kind };
}
