import { useEffect, useState } from 'react';
import type { MatchData } from '#src/directory/match/match-data.ts';
import type { FoundPlace } from './find-place.ts';

export type PlaceSought = 'none' | 'looking' | 'unknown' | 'not-loaded' | FoundPlace;

/** The place that was typed, once its tables are there. */
export function usePlace(typed: string, councils: MatchData['councils']): PlaceSought {
  const [sought, setSought] = useState<{ typed: string; place: PlaceSought }>();
  useEffect(() => {
    if (typed === '') return;
    let isLatest = true;
    const found = (place: PlaceSought) => {
      if (isLatest) setSought({ typed, place });
    };
    import('./find-place.ts').then(
      ({ placeFinder }) => found(placeFinder(councils)(typed) ?? 'unknown'),
      () => found('not-loaded'),
    );
    return () => {
      isLatest = false;
    };
  }, [typed, councils]);
  if (typed === '') return 'none';
  return sought?.typed === typed ? sought.place : 'looking';
}
