import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Understanding } from '#src/search/understand/understand.ts';
import { type AreaNames, chosenFilters } from './chosen.ts';

/** A search with one thing less in it. */
export interface Relaxation {
  key: string;
  words: string;
  state: FinderState;
}

/** Ways on when nothing fits: each choice taken away alone, then each part of what was typed. */
export function relaxations(
  state: FinderState,
  understanding: Understanding,
  names: AreaNames,
): Relaxation[] {
  const filters = chosenFilters(state, names).map(({ key, words, without }) => ({
    key,
    words: `Without “${words}”`,
    state: without,
  }));
  const typed = [...new Set(typedParts(understanding))].flatMap((part) => {
    const words = withoutPart(state.words, part);
    return words === '' || words === state.words.trim()
      ? []
      : [
          {
            key: `words-${part}`,
            words: `Without the words “${part}”`,
            state: { ...state, words },
          },
        ];
  });
  const noWords =
    state.words.trim() === ''
      ? []
      : [{ key: 'no-words', words: 'Without any words', state: { ...state, words: '' } }];
  return [...filters, ...typed, ...noWords];
}

function typedParts(understanding: Understanding): string[] {
  const { concepts, services, place, unmatched } = understanding;
  return [
    ...concepts.map(({ typed }) => typed),
    ...services.map(({ typed }) => typed),
    ...(place ? [place.typed] : []),
    ...unmatched,
  ];
}

/** What was typed without one part of it, given as letters and digits alone. */
function withoutPart(typed: string, part: string): string {
  const pattern = part.replaceAll(' ', '[^\\p{L}\\p{N}]+');
  return typed
    .replace(new RegExp(`(^|[^\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu'), '$1 ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
