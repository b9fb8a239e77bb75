import { useCallback } from 'react';
import type { FinderData } from '#src/search/finder.ts';
import { toggled } from './chosen.ts';
import { Choice, FilterGroup } from './FilterGroup.tsx';
import type { FilterProps } from './Filters.tsx';

/** Council areas and health boards that have services; the others lead to what is near them. */
export function AreaFilter({ data, state, change, outcome }: FilterProps & { data: FinderData }) {
  const { councils, boards } = outcome.areas;
  const toggleCouncil = useCallback(
    (slug: string) => change((now) => ({ councils: toggled(now.councils, slug) })),
    [change],
  );
  const toggleBoard = useCallback(
    (slug: string) => change((now) => ({ boards: toggled(now.boards, slug) })),
    [change],
  );
  const has =
    (counts: Map<string, number>, chosen: readonly string[]) => (area: { slug: string }) =>
      (counts.get(area.slug) ?? 0) > 0 || chosen.includes(area.slug);
  const hasCouncil = has(councils, state.councils);
  const emptyCouncils = data.councils.filter((council) => !hasCouncil(council));
  return (
    <FilterGroup heading="Where?" chosen={state.councils.length + state.boards.length}>
      <p className="rd_filter__note">Most services take people from other areas too.</p>
      <p className="rd_filter__part">Council areas</p>
      {data.councils.filter(hasCouncil).map(({ slug, name }) => (
        <Choice
          key={slug}
          value={slug}
          words={name}
          count={String(councils.get(slug) ?? 'none with your other choices')}
          isEmpty={!councils.has(slug)}
          isChosen={state.councils.includes(slug)}
          onToggle={toggleCouncil}
        />
      ))}
      <details className="rd_filter__more">
        <summary>Areas with none of these</summary>
        <p className="rd_filter__note">See what is near, and who agrees a place:</p>
        <ul>
          {emptyCouncils.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/areas/${slug}/`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
      <p className="rd_filter__part">Health boards</p>
      {data.boards.filter(has(boards, state.boards)).map(({ slug, name }) => (
        <Choice
          key={slug}
          value={slug}
          words={name}
          count={String(boards.get(slug) ?? 'none with your other choices')}
          isEmpty={!boards.has(slug)}
          isChosen={state.boards.includes(slug)}
          onToggle={toggleBoard}
        />
      ))}
    </FilterGroup>
  );
}
