import { decodeMapState, encodeMapState, type MapState } from '#src/directory/map/map-state.ts';
import { entryAfterThis } from '../../leaving/left-before.ts';

export interface PageState {
  now(): MapState;
  change(changes: Partial<MapState>): void;
}

/** The choices of the page, kept in step with the fragment of the address, which browsers never send. */
export function keepState(onChange: (state: MapState) => void): PageState {
  let state = decodeMapState(location.hash);
  const set = (next: MapState) => {
    if (encodeMapState(next) === encodeMapState(state)) return;
    state = next;
    onChange(state);
  };
  const read = () => {
    // “#main” names a part of the page, not a choice.
    if (location.hash.length < 2 || location.hash.includes('=')) set(decodeMapState(location.hash));
  };
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
  return {
    now: () => state,
    change: (changes) => {
      set({ ...state, ...changes });
      writeFragment(encodeMapState(state));
    },
  };
}

function writeFragment(fragment: string): void {
  const address = location.pathname + location.search + (fragment === '' ? '' : `#${fragment}`);
  if (address === location.pathname + location.search + location.hash) return;
  try {
    history.pushState(entryAfterThis(), '', address);
  } catch {
    // A browser that has had too many changes refuses one: the map itself goes on.
  }
}
