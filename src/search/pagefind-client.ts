interface Hit {
  id: string;
}

interface Pagefind {
  init(): Promise<void>;
  preload(words: string): Promise<void>;
  search(words: string): Promise<{ results: Hit[] }>;
}

export interface TextIndex {
  pagefind: Pagefind;
  /** The slug of a service by the id of its search result. */
  slugs: ReadonlyMap<string, string>;
}

/** The whole index, so that later searches ask the host for nothing. */
export async function fetchTextIndex(): Promise<TextIndex> {
  const [pagefind, slugs] = await Promise.all([importPagefind(), fetchSlugs()]);
  return { pagefind, slugs };
}

const firstLetters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

async function importPagefind(): Promise<Pagefind> {
  // The file is made after the pages are built, so the bundler must not look for it.
  const url = new URL('/pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.init();
  // Parts of the index are fetched by the words in them: fetching all of them now tells nothing of the words.
  await Promise.all(firstLetters.map((letter) => pagefind.preload(letter)));
  return pagefind;
}

async function fetchSlugs(): Promise<ReadonlyMap<string, string>> {
  const response = await fetch('/pagefind/services.json');
  if (!response.ok) throw new Error(`The list of pages could not be fetched: ${response.status}.`);
  const slugs: unknown = await response.json();
  if (typeof slugs !== 'object' || slugs === null) throw new Error('The list of pages is broken.');
  return new Map(
    Object.entries(slugs).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** Slugs of the services whose pages hold all the words, the best first; then those with most of them. */
export async function searchText({ pagefind, slugs }: TextIndex, words: string): Promise<string[]> {
  const parts = words.split(' ').filter(Boolean);
  const find = (part: string) =>
    remembered(part, async () =>
      (await pagefind.search(part)).results.flatMap(({ id }) => slugs.get(id) ?? []),
    );
  const [together = [], alone] = await Promise.all([
    find(words),
    parts.length > 1 ? Promise.all(parts.map(find)) : [],
  ]);
  return parts.length > 1 ? byWordsHeld(together, alone) : together;
}

const mostRemembered = 300;
const found = new Map<string, Promise<string[]>>();

/** Most words of a search stand as they are typed on: each is looked up once. */
function remembered(part: string, find: () => Promise<string[]>): Promise<string[]> {
  const known = found.get(part);
  if (known) return known;
  if (found.size >= mostRemembered) found.clear();
  const fresh = find();
  found.set(part, fresh);
  return fresh;
}

/** Pagefind leaves out words it does not know, so how many words a page holds is counted word by word. */
export function byWordsHeld(together: readonly string[], alone: readonly string[][]): string[] {
  const held = new Map<string, number>();
  for (const slug of alone.flat()) held.set(slug, (held.get(slug) ?? 0) + 1);
  const places = new Map(together.map((slug, index) => [slug, index]));
  const place = (slug: string) => places.get(slug) ?? held.size;
  return [...held.keys()].sort(
    (a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0) || place(a) - place(b),
  );
}
