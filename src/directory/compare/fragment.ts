import { readPairs } from '#src/directory/fragment-pairs.ts';
import { mostOnScreen } from './chosen-table.ts';

/** The services compared, as the fragment of the address without its `#`. Browsers never send it. */
export function encodeChosen(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `s=${slugs.join('.')}`;
}

export interface ReadChosen {
  slugs: string[];
  /** How many were named that have no page any more, or came after the sixth. */
  unknown: number;
  tooMany: number;
}

/** Reads any fragment. What is not a service, or comes twice, is left out. */
export function decodeChosen(fragment: string, known: (slug: string) => boolean): ReadChosen {
  const pairs = readPairs(fragment);
  const named = [...new Set((pairs.get('s') ?? '').split('.').filter(Boolean))];
  const found = named.filter(known);
  return {
    slugs: found.slice(0, mostOnScreen),
    unknown: named.length - found.length,
    tooMany: Math.max(0, found.length - mostOnScreen),
  };
}

/** False for a fragment that names a part of the page, such as “#main”. */
export function isChoice(fragment: string): boolean {
  return fragment.length < 2 || fragment.includes('=');
}

/** The address of a comparison. */
export function comparePath(slugs: readonly string[]): string {
  return slugs.length === 0 ? '/compare/' : `/compare/#${encodeChosen(slugs)}`;
}
