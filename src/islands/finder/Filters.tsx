import { memo, useState } from 'react';
import { byGroup } from '#src/directory/finder/choices.ts';
import { conceptGroups, type ConceptGroup } from '#src/directory/finder/concepts.ts';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { FinderData, Outcome } from '#src/search/finder.ts';
import { AreaFilter } from './AreaFilter.tsx';
import { ConceptFilter } from './ConceptFilter.tsx';
import { NumberFilters } from './NumberFilters.tsx';
import type { ChangeState } from './use-finder-state.ts';
import { countServices } from './wording.ts';

export interface FilterProps {
  state: Pick<FinderState, 'concepts' | 'councils' | 'boards' | 'age' | 'weeks' | 'within'>;
  change: ChangeState;
  outcome: Outcome;
}

const groups = Object.keys(conceptGroups) as ConceptGroup[];
const wideEnough = '(min-width: 62rem)';

/** All filters. On a phone they fold into one line that says how many are in use. */
export const Filters = memo(function Filters(all: FilterProps & { data: FinderData }) {
  const { data, ...props } = all;
  const [isOpen, setIsOpen] = useState(() => matchMedia(wideEnough).matches);
  const { state, outcome } = props;
  const inUse =
    byGroup(state.concepts).flat().length +
    state.councils.length +
    state.boards.length +
    [state.age, state.weeks, state.within].filter((value) => value !== null).length;
  return (
    <details
      className="rd_filters rd_no-print"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>Filters{inUse > 0 && ` (${inUse})`}</summary>
      {isOpen && (
        <div>
          {groups.map((group) => (
            <ConceptFilter key={group} group={group} {...props} />
          ))}
          <AreaFilter data={data} {...props} />
          <NumberFilters {...props} />
          <p className="rd_filters__done">
            <button
              type="button"
              className="rd_quiet-button"
              onClick={() => {
                if (!matchMedia(wideEnough).matches) setIsOpen(false);
                document.querySelector<HTMLElement>('[data-results-heading]')?.focus();
              }}
            >
              See {countServices(outcome.results.length)}
            </button>
          </p>
        </div>
      )}
    </details>
  );
});
