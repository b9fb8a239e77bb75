import { useEffect, useState } from 'react';
import type { HelpNumber } from '#src/directory/finder/first-helplines.ts';
import { type LoadedFinder, loadFinder } from '#src/search/load-finder.ts';
import { UnlessBroken } from '../plain-instead.tsx';
import { FinderPage } from './FinderPage.tsx';
import { SearchMissing } from './SearchMissing.tsx';

interface Props {
  /** The id of the plain list that this stands in for. It stays when the finder cannot work. */
  insteadOf: string;
  helpNumbers: HelpNumber[];
  /** What to say above services when medicine or detox is asked about. */
  safetyWords: string[];
}

/** The finder: nothing until everything it needs is there. When it is missing or breaks, a sentence says so. */
export function Finder(props: Props) {
  const [loaded, setLoaded] = useState<LoadedFinder>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    loadFinder().then(setLoaded, () => setMissing(true));
  }, []);
  if (isMissing) return <SearchMissing />;
  if (!loaded) return null;
  return (
    <UnlessBroken otherwise={<SearchMissing />}>
      <FinderPage {...loaded} {...props} />
    </UnlessBroken>
  );
}
