import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Finder, Outcome } from '#src/search/finder.ts';
import { loadTextIndex, textIndexState } from '#src/search/pagefind-client.ts';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';

export interface Answered {
  outcome: Outcome;
  /** What was asked: the page may by now hold newer words. */
  state: FinderState;
}

/** The results for a state. A search that a newer one has overtaken is dropped. */
export function useOutcome(
  finder: Finder,
  state: FinderState,
  here: PlaceMeaning | undefined,
): Answered | undefined {
  const [answered, setAnswered] = useState<Answered>();
  const turn = useRef(0);
  const textIndex = useTextIndex(state.words !== '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search made without the index is made again with it.
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    void finder.search(state, here).then((outcome) => {
      const isWaiting = outcome.understanding.text !== '' && textIndexState() === 'loading';
      if (mine !== turn.current || isWaiting) return;
      startTransition(() => setAnswered({ outcome, state }));
    });
  }, [finder, state, here, textIndex]);
  return answered;
}

/** Fetches the index of words once they are about to be typed, and says how far it has come. */
function useTextIndex(isWanted: boolean) {
  const [index, setIndex] = useState(textIndexState);
  const fetchIndex = useCallback(() => {
    loadTextIndex().then(
      () => setIndex(textIndexState()),
      () => setIndex(textIndexState()),
    );
    setIndex(textIndexState());
  }, []);
  useEffect(() => {
    if (isWanted && ['none', 'loading'].includes(textIndexState())) fetchIndex();
  }, [isWanted, fetchIndex]);
  return index;
}
