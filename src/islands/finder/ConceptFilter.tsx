import { useCallback } from 'react';
import {
  conceptGroups,
  type ConceptGroup,
  type ConceptId,
  conceptIds,
  conceptOf,
  isConceptId,
} from '#src/directory/finder/concepts.ts';
import { toggled } from './chosen.ts';
import { Choice, FilterGroup } from './FilterGroup.tsx';
import type { FilterProps } from './Filters.tsx';
import { describeCount } from './wording.ts';

/** Groups that people ask about first: open where there is room. */
const openAtFirst: readonly ConceptGroup[] = ['who', 'medication'];

/** One group of concepts: any of those ticked will do. */
export function ConceptFilter({
  group,
  state,
  change,
  outcome,
}: FilterProps & { group: ConceptGroup }) {
  const ids = conceptIds.filter((id) => conceptOf(id).group === group);
  const chosen = ids.filter((id) => state.concepts.includes(id)).length;
  const toggle = useCallback(
    (value: string) => {
      if (isConceptId(value)) change(({ concepts }) => ({ concepts: toggled(concepts, value) }));
    },
    [change],
  );
  const row = (id: ConceptId) => {
    const { heading, admission } = conceptOf(id);
    const count = outcome.counts[id];
    return (
      <Choice
        key={id}
        value={id}
        words={heading}
        count={describeCount(count, admission === true)}
        isEmpty={count.yes + count['case-by-case'] + count.ask === 0}
        isChosen={state.concepts.includes(id)}
        onToggle={toggle}
      />
    );
  };
  return (
    <FilterGroup
      heading={conceptGroups[group]}
      chosen={chosen}
      isOpenAtFirst={openAtFirst.includes(group)}
    >
      {ids.map(row)}
    </FilterGroup>
  );
}
