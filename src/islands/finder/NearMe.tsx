import { useId, useState } from 'react';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Outcome } from '#src/search/finder.ts';
import { districts } from '#src/search/late-parts.ts';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';
import { PlacesMeant } from '../PlacesMeant.tsx';
import { askWhereIAm } from './where-i-am.ts';
import type { ChangeState } from './use-finder-state.ts';

interface Props {
  state: FinderState;
  change: ChangeState;
  outcome: Outcome;
  here: PlaceMeaning | undefined;
  onHere: (here: PlaceMeaning | undefined) => void;
}

const distances = [5, 10, 25, 50, 100, 200];

/** Where distances are counted from: a place typed, or the device’s own, which stays in memory alone. */
export function NearMe({ state, change, outcome, here, onHere }: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const from = outcome.from;
  const find = async () => {
    setProblem('');
    const found = await askWhereIAm();
    if (typeof found === 'string') return setProblem(found);
    onHere(found);
    change({ near: '', sort: 'nearest' });
  };
  return (
    <div className="rd_near">
      <label htmlFor={`${id}-near`}>Near (town or postcode)</label>
      <div className="rd_near__row">
        <input
          id={`${id}-near`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          aria-describedby={`${id}-hint`}
          value={state.near}
          onFocus={() => districts.load().catch(() => undefined)}
          onBlur={() => change({})}
          onChange={({ target }) => {
            onHere(undefined);
            change({ near: target.value }, 'typing');
          }}
        />
        {'geolocation' in navigator && !here && (
          <button type="button" className="rd_quiet-button" onClick={find}>
            Use where I am
          </button>
        )}
        {here && (
          <button type="button" className="rd_quiet-button" onClick={() => onHere(undefined)}>
            Forget where I am
          </button>
        )}
      </div>
      <p className="rd_search__hint" id={`${id}-hint`}>
        {hint(outcome, state, here)}
      </p>
      <PlacesMeant names={outcome.nearPerhaps} onChoose={(near) => change({ near })} />
      <p role="status" className="rd_near__problem">
        {problem}
      </p>
      {(from || state.within !== null) && (
        <label className="rd_near__within">
          How far?{' '}
          <select
            value={state.within ?? ''}
            onChange={({ target }) =>
              change({ within: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">Any distance</option>
            {[...new Set([...distances, ...(state.within === null ? [] : [state.within])])].map(
              (miles) => (
                <option key={miles} value={miles}>
                  Within {miles} miles
                </option>
              ),
            )}
          </select>
        </label>
      )}
    </div>
  );
}

function hint({ from, nearUnknown }: Outcome, { near }: FinderState, here?: PlaceMeaning): string {
  if (nearUnknown && districts.state === 'failed') {
    return 'Postcodes could not be looked up: that part did not load. Check your connection and type again.';
  }
  if (nearUnknown) {
    return `We do not know “${near}”, so no distance is counted. Try the nearest town, or the first half of a postcode, such as KY11.`;
  }
  if (here) {
    return 'Counted from where you are now. It is kept in this page alone: not sent, not in the link.';
  }
  if (from) return `Counted in a straight line from the middle of ${from.name}.`;
  return 'Optional. It stays on your device too.';
}
