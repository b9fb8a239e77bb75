import { startTransition, useEffect, useRef, useState } from 'react';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Finder, Outcome } from '#src/search/finder.ts';
import { areLoading, areReady, districts, loadForWords } from '#src/search/late-parts.ts';
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
  const loaded = useLateParts(state, here !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search made without a part is made again with it.
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    void finder.search(state, here).then((outcome) => {
      const isUnsure =
        outcome.understanding.text !== '' || outcome.nearUnknown || outcome.from !== undefined;
      if (mine !== turn.current || (isUnsure && areLoading())) return;
      startTransition(() => setAnswered({ outcome, state }));
    });
  }, [finder, state, here, loaded]);
  return answered;
}

/** Fetches what words and places are looked up in, once there are any. Counts the times that something has come, or failed. */
function useLateParts({ words, near }: FinderState, isHere: boolean): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const part = wantedPart(words !== '', near !== '' || isHere);
    if (part === undefined) return;
    let isCurrent = true;
    void part.finally(() => isCurrent && setTimes((count) => count + 1));
    return () => {
      isCurrent = false;
    };
  }, [words, near, isHere]);
  return times;
}

/** Failed parts are tried again with every new key. */
function wantedPart(hasWords: boolean, hasPlace: boolean): Promise<void> | undefined {
  if (hasWords) return areReady() ? undefined : loadForWords();
  if (!hasPlace || districts.state === 'ready') return undefined;
  return districts.load().then(nothing, nothing);
}

const nothing = () => undefined;
