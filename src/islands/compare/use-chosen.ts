import { useCallback, useEffect, useState } from 'react';
import {
  comparePath,
  decodeChosen,
  isChoice,
  type ReadChosen,
} from '#src/directory/compare/fragment.ts';
import { entryAfterThis } from '../leaving/left-before.ts';

type Choose = (slugs: string[]) => void;

/** The services compared, kept in step with the fragment of the address. */
export function useChosen(known: (slug: string) => boolean): [ReadChosen, Choose] {
  const [chosen, setChosen] = useState(() => decodeChosen(location.hash, known));

  useEffect(() => {
    const read = () => {
      if (isChoice(location.hash)) setChosen(decodeChosen(location.hash, known));
    };
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, [known]);

  const choose = useCallback((slugs: string[]) => {
    try {
      history.pushState(entryAfterThis(), '', comparePath(slugs));
    } catch {
      // Browsers allow only so many changes in so many seconds: the page still follows.
    }
    setChosen({ slugs, unknown: 0, tooMany: 0 });
  }, []);
  return [chosen, choose];
}
