/** Words that join others and name nothing to look for. */
const joiningWords = new Set(
  'a an and are at but can do for from i id im in is it me my near need of on or our that the there to want we who with you your'.split(
    ' ',
  ),
);

/** The words to look for, small letters, without the joining ones. All of them when nothing else is left. */
export function searchWords(typed: string): string[] {
  const words = typed
    .toLocaleLowerCase('en-GB')
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !joiningWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** The words kept in the part of an address after “#”, which browsers send to no one. */
export function wordsInFragment(fragment: string): string {
  return (new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '').trim().slice(0, 200);
}

export function fragmentFor(words: string): string {
  return words.trim() === '' ? '' : `#${new URLSearchParams({ q: words.trim() })}`;
}

/** “3 services match ‘perth’” */
export function countWords(count: number, typed: string, isLoose: boolean): string {
  if (count === 0) return `Nothing matches “${typed}”.`;
  const services = count === 1 ? '1 service' : `${count} services`;
  if (isLoose) return `Nothing matches all of “${typed}”. ${services} with some of the words:`;
  return `${services} for “${typed}”:`;
}
