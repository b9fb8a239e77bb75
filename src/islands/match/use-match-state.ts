import { useEffect, useMemo, useRef, useState } from 'react';
import { type Needs, noNeeds } from '#src/directory/match/needs.ts';
import { entryAfterThis } from '../leaving/left-before.ts';
import { entryOf, firstState, type MatchState, type Step } from './match-state.ts';

export interface MatchActions {
  answer(changes: Partial<Needs>): void;
  go(step: Step): void;
  forget(): void;
}

/**
 * Answers live in memory and in this one entry of the history, so that Back from a service finds them again.
 * Nothing is stored, and the address holds no answer until someone makes a link.
 */
export function useMatchState(): [MatchState, MatchActions] {
  const [state, setState] = useState(() => firstState(history.state, location.hash));
  const latest = useRef(state);

  const actions = useMemo((): MatchActions => {
    const change = (next: MatchState) => {
      // A link made before would no longer hold what was told since.
      const isTold = next.needs !== latest.current.needs;
      latest.current = next;
      setState(next);
      keepInEntry(next, isTold ? location.pathname : undefined);
    };
    return {
      answer: (changes) =>
        change({ ...latest.current, needs: { ...latest.current.needs, ...changes } }),
      go: (step) => change({ ...latest.current, step }),
      forget: () => change({ needs: noNeeds, step: 'start' }),
    };
  }, []);

  useEffect(() => {
    // A link opened in a page that is open already.
    const read = () => {
      const next = firstState(null, location.hash);
      if (next.step === 'start') return;
      latest.current = next;
      setState(next);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  return [state, actions];
}

function keepInEntry(state: MatchState, address: string | undefined): void {
  try {
    history.replaceState(entryAfterThis(entryOf(state)), '', address);
  } catch {
    // Browsers allow only so many changes in so many seconds: the answers are still in memory.
  }
}
