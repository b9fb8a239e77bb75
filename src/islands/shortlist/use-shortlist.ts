import { useCallback, useEffect, useMemo, useState } from 'react';
import { onShortlistChange, readShortlist, writeShortlist } from './stored-shortlist.ts';

export interface Shortlist {
  slugs: readonly string[];
  toggle(slug: string): void;
  clear(): void;
}

/** The services kept on this device. `known`: slugs that still have a page; others are dropped. */
export function useShortlist(known: (slug: string) => boolean): Shortlist {
  const [slugs, setSlugs] = useState(() => readShortlist().filter(known));
  useEffect(() => onShortlistChange(() => setSlugs(readShortlist().filter(known))), [known]);

  const keep = useCallback((next: string[]) => {
    writeShortlist(next);
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
  return useMemo(() => ({ slugs, toggle, clear }), [slugs, toggle, clear]);
}
