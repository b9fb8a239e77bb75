import { useEffect, useState } from 'react';
import type { HelpNumber } from '#src/directory/finder/first-helplines.ts';
import { type LoadedFinder, loadFinder } from '#src/search/load-finder.ts';
import { PlainOnFailure, showPlain } from '../plain-instead.tsx';
import { FinderPage } from './FinderPage.tsx';

interface Props {
  /** The id of the plain list that this stands in for. It stays when the finder cannot work. */
  insteadOf: string;
  helpNumbers: HelpNumber[];
  /** What to say above services when medicine or detox is asked about. */
  safetyWords: string[];
}

/** The finder: nothing until everything it needs is there, and nothing again if it breaks. */
export function Finder(props: Props) {
  const [loaded, setLoaded] = useState<LoadedFinder>();
  useEffect(() => {
    // Without it the plain list stays: nothing to say, and nothing lost.
    loadFinder().then(setLoaded, () => undefined);
  }, []);
  if (!loaded) return null;
  return (
    <PlainOnFailure insteadOf={props.insteadOf}>
      <FinderPage {...loaded} {...props} onReady={() => showPlain(props.insteadOf, false)} />
    </PlainOnFailure>
  );
}
