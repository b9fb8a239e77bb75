import { useCallback, useEffect, useRef, useState } from 'react';
import {
  decodeFragment,
  encodeFragment,
  type FinderState,
} from '#src/directory/finder/fragment.ts';
import { entryAfterThis } from '../leaving/left-before.ts';

/** `typing`: more letters may follow. They share one entry of the history. */
export type ChangeKind = 'finished' | 'typing';
export type Changes = Partial<FinderState> | ((state: FinderState) => Partial<FinderState>);
export type ChangeState = (changes: Changes, kind?: ChangeKind) => void;

const typingPause = 200;

/** The state of the finder, kept in step with the fragment of the address. */
export function useFinderState(): [FinderState, ChangeState] {
  const [state, setState] = useState(() => decodeFragment(location.hash));
  const latest = useRef(state);
  const typing = useRef<{ timer: number } | undefined>(undefined);

  const endTyping = useCallback(() => {
    if (!typing.current) return;
    clearTimeout(typing.current.timer);
    typing.current = undefined;
    writeFragment(latest.current, 'replaceState');
  }, []);

  const change: ChangeState = useCallback(
    (changes, kind = 'finished') => {
      const wanted = typeof changes === 'function' ? changes(latest.current) : changes;
      const next = { ...latest.current, ...wanted };
      const isNew = encodeFragment(next) !== encodeFragment(latest.current);
      if (kind === 'finished') endTyping();
      if (!isNew) return;
      if (!typing.current) writeFragment(next, 'pushState');
      latest.current = next;
      setState(next);
      if (kind === 'finished') return;
      clearTimeout(typing.current?.timer);
      // Browsers allow only so many changes in so many seconds.
      const write = () => writeFragment(latest.current, 'replaceState');
      typing.current = { timer: window.setTimeout(write, typingPause) };
    },
    [endTyping],
  );

  useEffect(() => {
    const read = () => {
      clearTimeout(typing.current?.timer);
      typing.current = undefined;
      if (!isOurs(location.hash)) return writeFragment(latest.current, 'replaceState');
      const next = decodeFragment(location.hash);
      if (encodeFragment(next) === encodeFragment(latest.current)) return;
      latest.current = next;
      setState(next);
    };
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    addEventListener('pagehide', endTyping);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
      removeEventListener('pagehide', endTyping);
    };
  }, [endTyping]);

  return [state, change];
}

/** “#main” names a part of the page, not a search. */
function isOurs(hash: string): boolean {
  return hash.length < 2 || hash.includes('=');
}

function writeFragment(state: FinderState, how: 'pushState' | 'replaceState'): void {
  const fragment = encodeFragment(state);
  const address = location.pathname + location.search + (fragment === '' ? '' : `#${fragment}`);
  try {
    history[how](entryAfterThis(), '', address);
  } catch {
    // A browser that has had too many changes refuses one: the search itself goes on.
  }
}
