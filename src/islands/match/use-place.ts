import { useEffect, useState } from 'react';
import type { MatchData } from '#src/directory/match/match-data.ts';
import type { FoundPlace, UnknownPlace } from './find-place.ts';

export type PlaceSought = 'none' | 'looking' | 'not-loaded' | UnknownPlace | FoundPlace;

/** The place, once it is known. */
export function foundPlace(place: PlaceSought): FoundPlace | undefined {
  return typeof place === 'object' && 'nearness' in place ? place : undefined;
}

/** The words that are no place we know. */
export function unknownPlace(place: PlaceSought): UnknownPlace | undefined {
  return typeof place === 'object' && 'perhaps' in place ? place : undefined;
}

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
      ({ placeFinder }) => found(placeFinder(councils)(typed)),
      () => found('not-loaded'),
    );
    return () => {
      isLatest = false;
    };
  }, [typed, councils]);
  if (typed === '') return 'none';
  return sought?.typed === typed ? sought.place : 'looking';
}
