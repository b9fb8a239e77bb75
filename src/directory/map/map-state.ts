import { readPairs, writePairs } from '#src/directory/fragment-pairs.ts';
import {
  decodeFragment,
  emptyState,
  encodeFragment,
  type FinderState,
} from '#src/directory/finder/fragment.ts';

export const lineKinds = ['councils', 'boards'] as const;
export type LineKind = (typeof lineKinds)[number];

/** What the map page shows. The finder’s part reads and writes as in the finder, so that links lead both ways. */
export interface MapState {
  finder: FinderState;
  /** Slug of the council area a person would come from. */
  from: string | null;
  lines: LineKind;
}

export const emptyMapState: MapState = { finder: emptyState, from: null, lines: 'councils' };

/** The state as a fragment without its `#`. */
export function encodeMapState({ finder, from, lines }: MapState): string {
  const own = writePairs([
    ['from', from ?? ''],
    ['lines', lines === 'councils' ? '' : lines],
  ]);
  // Here the map is always open.
  return [encodeFragment({ ...finder, map: false }), own].filter(Boolean).join('&');
}

export function decodeMapState(fragment: string): MapState {
  const pairs = readPairs(fragment);
  const from = pairs.get('from') ?? '';
  const lines = pairs.get('lines');
  return {
    finder: decodeFragment(fragment),
    from: /^[a-z]+(?:-[a-z]+)*$/.test(from) ? from : null,
    lines: lineKinds.find((kind) => kind === lines) ?? 'councils',
  };
}

/** The same choices in the finder, with its map open. */
export function finderLink({ finder }: MapState): string {
  return `/services/#${encodeFragment({ ...finder, map: true })}`;
}

/** The same choices on the map page. */
export function mapLink(finder: FinderState): string {
  const fragment = encodeMapState({ ...emptyMapState, finder });
  return fragment === '' ? '/map/' : `/map/#${fragment}`;
}

/** True where words or a distance were asked for: only the finder can answer those. */
export function needsFinder({ finder }: MapState): boolean {
  return finder.words !== '' || finder.within !== null || finder.near !== '';
}
