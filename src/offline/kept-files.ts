/** What the saved copy holds, as patterns in the built site: all that a person looking for a place needs. */
export const KEPT_FILES = [
  'index.html',
  '{about,compare,families,for-*,guides,help,match,map,offline,services}/index.html',
  'about/{ordering,privacy,safety,map}/index.html',
  'services/*/index.html',
  'guides/*/index.html',
  'areas/index.html',
  'areas/!(boards|partnerships)/index.html',
  '{finder,match,compare}.json',
  '_astro/**/*.{js,css}',
  'map/*low*.json',
  'pagefind/{pagefind.js,pagefind-worker.js,pagefind-entry.json,services.json}',
  'pagefind/*.{pf_meta,pagefind}',
  'pagefind/index/*.pf_index',
  'favicon.svg',
  'manifest.webmanifest',
];

/** Files whose names hold their content’s hash: they never change, so they need no revision. Never a page. */
export const NEVER_CHANGES = /^_astro\/|^map\/[^/]+-[\da-f]{8}\.topo\.json$|\.pf_(index|meta)$/;

/** Where the list is of pages that must not be shown from an older copy. */
export const WITHDRAWN_LIST = '/offline/withdrawn.json';
