import { useId, useRef } from 'react';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Outcome } from '#src/search/finder.ts';
import { loadForWords } from '#src/search/late-parts.ts';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';
import { NearMe } from './NearMe.tsx';
import type { ChangeState } from './use-finder-state.ts';

interface Props {
  state: FinderState;
  change: ChangeState;
  outcome: Outcome;
  here: PlaceMeaning | undefined;
  onHere: (here: PlaceMeaning | undefined) => void;
}

/** The box for a person’s own words, and where they are. */
export function SearchForm({ state, change, outcome, here, onHere }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  return (
    <search className="rd_no-print">
      <form
        ref={form}
        className="rd_search rd_finder__form"
        onSubmit={(event) => {
          event.preventDefault();
          change({});
          goToResults();
        }}
      >
        <div>
          <label className="rd_search__label" htmlFor={`${id}-words`}>
            Find a service
          </label>
          <div className="rd_search__box">
            <input
              id={`${id}-words`}
              type="search"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck
              maxLength={200}
              enterKeyHint="search"
              aria-describedby={`${id}-hint`}
              value={state.words}
              onFocus={() => void loadForWords()}
              onBlur={() => change({})}
              onChange={({ target }) => change({ words: target.value, exact: false }, 'typing')}
            />
            <button type="submit">Search</button>
          </div>
          <p className="rd_search__hint" id={`${id}-hint`}>
            Say it your own way. It stays on your device.
          </p>
        </div>
        <NearMe state={state} change={change} outcome={outcome} here={here} onHere={onHere} />
      </form>
    </search>
  );
}

/** On a phone the keyboard covers the results until the box lets go of it. */
function goToResults(): void {
  const results = document.querySelector<HTMLElement>('[data-results-heading]');
  results?.focus({ preventScroll: true });
  results?.scrollIntoView({ block: 'start' });
}
