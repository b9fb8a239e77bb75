import { useCallback, useEffect, useMemo, useState } from 'react';
import { onShortlistChange, readShortlist, writeShortlist } from './stored-shortlist.ts';

export interface Shortlist {
  slugs: readonly string[];
  /** False where the browser keeps nothing: the list then goes with the page. */
  isKept: boolean;
  toggle(slug: string): void;
  clear(): void;
}

/** The services kept on this device. `known`: slugs that still have a page; others are dropped. */
export function useShortlist(known: (slug: string) => boolean): Shortlist {
  const [slugs, setSlugs] = useState(() => readShortlist().filter(known));
  useEffect(() => onShortlistChange(() => setSlugs(readShortlist().filter(known))), [known]);

  const [isKept, setIsKept] = useState(true);
  const keep = useCallback((next: string[]) => {
    setIsKept(writeShortlist(next));
    setSlugs(next);
  }, []);
  const toggle = useCallback(
    (slug: string) => {
      const others = slugs.filter((kept) => kept !== slug);
      keep(others.length < slugs.length ? others : [...others, slug]);
    },
    [keep, slugs],
  );
  const clear = useCallback(() => keep([]), [keep]);
  return useMemo(() => ({ slugs, isKept, toggle, clear }), [slugs, isKept, toggle, clear]);
}
