import { memo, useEffect, useState } from 'react';
import type { ConceptId } from '#src/directory/finder/concepts.ts';
import type { FinderData } from '#src/search/finder.ts';
import type { Shortlist } from '../shortlist/use-shortlist.ts';
import { ResultCard } from './ResultCard.tsx';
import { reasonsFor } from './reasons.ts';
import { firstResults, groupResults, type ResultGroup } from './result-groups.ts';
import type { Answered } from './use-outcome.ts';
import { countServices } from './wording.ts';

const atOnce = 50;

interface Props {
  answered: Answered;
  asked: ConceptId[][];
  shortlist: Shortlist;
  data: FinderData;
}

/** The services found, under headings that say what they publish. */
export const Results = memo(function Results(props: Props) {
  const { answered, asked, shortlist, data } = props;
  const { outcome, state } = answered;
  const [most, setMost] = useState(atOnce);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts short again.
  useEffect(() => setMost(atOnce), [state]);
  const isNarrowed = asked.length > 0 || state.age !== null || state.weeks !== null;
  const all = groupResults(outcome.results, asked, isNarrowed);
  const left = outcome.results.length - most;
  return (
    <section aria-labelledby="results-heading">
      <h2 id="results-heading" data-results-heading tabIndex={-1}>
        {countServices(outcome.results.length)}
      </h2>
      <div data-results>
        {firstResults(all, most).map((group) => (
          <Group key={group.id} group={group} total={totalOf(all, group.id)}>
            {group.results.map(({ entry, miles }) => (
              <ResultCard
                key={entry.slug}
                entry={entry}
                miles={miles}
                from={outcome.from}
                reasons={reasonsFor(entry, asked).join('\n')}
                level={group.heading ? 4 : 3}
                isKept={shortlist.slugs.includes(entry.slug)}
                onKeep={shortlist.toggle}
              />
            ))}
          </Group>
        ))}
      </div>
      {left > 0 && (
        <button type="button" className="rd_quiet-button" onClick={() => setMost(most + atOnce)}>
          Show {Math.min(left, atOnce)} more
        </button>
      )}
      <Closed data={data} />
    </section>
  );
});

function totalOf(groups: readonly ResultGroup[], id: string): number {
  return groups.find((group) => group.id === id)?.results.length ?? 0;
}

interface GroupProps {
  group: ResultGroup;
  total: number;
  children: React.ReactNode;
}

function Group({ group: { id, heading, note }, total, children }: GroupProps) {
  const list = <ul className="rd_result-list">{children}</ul>;
  if (!heading) return list;
  return (
    <section aria-labelledby={`group-${id}`} className={`rd_group rd_group--${id}`}>
      <h3 id={`group-${id}`}>
        {heading} <small>{countServices(total)}</small>
      </h3>
      {note && <p className="rd_quiet">{note}</p>}
      {list}
    </section>
  );
}

/** Services that have closed come up by name alone, so they stay within reach here. */
function Closed({ data }: { data: FinderData }) {
  const closed = data.entries.filter((entry) => entry.closed);
  if (closed.length === 0) return null;
  return (
    <details className="rd_closed rd_no-print">
      <summary>{countServices(closed.length)} that closed</summary>
      <ul>
        {closed.map(({ slug, name, url }) => (
          <li key={slug}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
