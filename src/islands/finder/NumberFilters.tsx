import { useId } from 'react';
import { FilterGroup } from './FilterGroup.tsx';
import type { FilterProps } from './Filters.tsx';

const stays: [weeks: number, words: string][] = [
  [4, '4 weeks or less'],
  [12, '12 weeks or less'],
  [26, 'Half a year or less'],
  [52, 'A year or less'],
];

/** Age of the person, and the longest stay they want. */
export function NumberFilters({ state, change }: FilterProps) {
  const id = useId();
  const chosen = [state.age, state.weeks].filter((value) => value !== null).length;
  return (
    <FilterGroup heading="Age and length of stay" chosen={chosen}>
      <label className="rd_number" htmlFor={`${id}-age`}>
        Age of the person who needs a place
      </label>
      <input
        id={`${id}-age`}
        className="rd_number__input"
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        value={state.age ?? ''}
        onBlur={() => change({})}
        onChange={({ target }) => change({ age: readAge(target.value) }, 'typing')}
      />
      <label className="rd_number" htmlFor={`${id}-weeks`}>
        How long can the stay be?
      </label>
      <select
        id={`${id}-weeks`}
        value={state.weeks ?? ''}
        onChange={({ target }) =>
          change({ weeks: target.value === '' ? null : Number(target.value) })
        }
      >
        <option value="">Any length</option>
        {withOwn(stays, state.weeks).map(([weeks, words]) => (
          <option key={weeks} value={weeks}>
            {words}
          </option>
        ))}
      </select>
      <p className="rd_filter__note">
        Services that publish no age or length stay in the list under “Not published: ask”.
      </p>
    </FilterGroup>
  );
}

function readAge(typed: string): number | null {
  const age = Number(typed.replaceAll(/\D/g, ''));
  return age >= 1 && age <= 120 ? age : null;
}

/** A length that came with a link is a choice too. */
function withOwn(known: typeof stays, weeks: number | null): typeof stays {
  if (weeks === null || known.some(([other]) => other === weeks)) return known;
  return [...known, [weeks, `${weeks} weeks or less`]];
}
