import type { FinderState } from '#src/directory/finder/fragment.ts';
import { type AreaNames, chosenFilters } from './chosen.ts';
import type { ChangeState } from './use-finder-state.ts';

interface Props {
  state: FinderState;
  names: AreaNames;
  change: ChangeState;
}

/** Every filter in force, each a button that takes it away. */
export function ChosenFilters({ state, names, change }: Props) {
  const chosen = chosenFilters(state, names);
  if (chosen.length === 0) return null;
  const none = {
    ...{ concepts: [], councils: [], boards: [] },
    ...{ within: null, age: null, weeks: null },
  };
  return (
    <ul className="rd_chosen rd_no-print" aria-label="Filters in use">
      {chosen.map(({ key, words, without }) => (
        <li key={key}>
          <button type="button" onClick={() => change(without)}>
            <span className="visually-hidden">Take away: </span>
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <button type="button" onClick={() => change(none)}>
            Take all filters away
          </button>
        </li>
      )}
    </ul>
  );
}
