import { type FinderState, type Sort, sorts } from '#src/directory/finder/fragment.ts';
import type { ChangeState } from './use-finder-state.ts';

const sortWords: Record<Sort, string> = {
  best: 'Best match',
  nearest: 'Nearest',
  name: 'Name, A to Z',
  places: 'Most places',
  length: 'Shortest stay',
  checked: 'Most recently checked',
};

interface Props {
  state: FinderState;
  change: ChangeState;
  hasPlace: boolean;
}

export function SortSelect({ state, change, hasPlace }: Props) {
  const needsPlace = state.sort === 'nearest' && !hasPlace;
  return (
    <div className="rd_sort">
      <label>
        Order{' '}
        <select
          value={state.sort}
          onChange={({ target }) =>
            change({ sort: sorts.find((sort) => sort === target.value) ?? 'best' })
          }
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortWords[sort]}
              {sort === 'nearest' && !hasPlace && ' (give a place first)'}
            </option>
          ))}
        </select>
      </label>
      {needsPlace && (
        <p className="rd_sort__need">To see the nearest first, type a town or postcode above.</p>
      )}
    </div>
  );
}
