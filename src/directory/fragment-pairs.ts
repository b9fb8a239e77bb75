// What follows the “#” of an address, which browsers never send.

/** Marks that end the sentence a link stands in, and that mail programs take for a part of it. */
const sentenceEnd = new Set(`)]}>.,;:!?"'”’»`);

function withoutSentenceEnd(words: string): string {
  let end = words.length;
  while (end > 0 && sentenceEnd.has(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** The pairs of a fragment, with or without its `#`, less what only ends a sentence. */
export function readPairs(fragment: string): URLSearchParams {
  return new URLSearchParams(withoutSentenceEnd(fragment.replace(/^#/, '')));
}

/** Pairs as a fragment without its `#`, those without a value left out. */
export function writePairs(pairs: readonly (readonly [name: string, value: string])[]): string {
  const told = pairs.filter(([, value]) => value !== '').map((pair) => [...pair]);
  // The one mark of a sentence’s end that is not written as a code.
  return new URLSearchParams(told).toString().replace(/\.$/, '%2E');
}

/**
 * Where an address leads that was not found: mail programs write the `#` as a code, and take the stop and bracket
 * after a link for a part of it. `undefined` when it holds neither.
 */
export function mendedAddress(path: string): string | undefined {
  const [page = '', ...rest] = path.split(/%23/i);
  const mended = withoutSentenceEnd(page).replace(/%29$/i, '');
  const fragment = withoutSentenceEnd(rest.join('#'));
  const address = fragment === '' ? mended : `${mended}#${fragment}`;
  return address === path || address === '' ? undefined : address;
}
