import { useEffect, useState } from 'react';
import { milesBetween } from '#src/directory/finder/distance.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { HelpNumber } from '#src/directory/finder/first-helplines.ts';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Finder, FinderData } from '#src/search/finder.ts';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';
import type { Shortlist } from '../shortlist/use-shortlist.ts';
import type { AreaNames } from './chosen.ts';
import { type Relaxation, relaxations } from './relaxations.ts';
import { HelpNumbers } from './HelpNumbers.tsx';
import { ResultCard } from './ResultCard.tsx';
import type { Answered } from './use-outcome.ts';
import { countServices } from './wording.ts';

interface Props {
  answered: Answered;
  finder: Finder;
  data: FinderData;
  here: PlaceMeaning | undefined;
  names: AreaNames;
  helpNumbers: HelpNumber[];
  shortlist: Shortlist;
  onChoose: (state: FinderState) => void;
  onClear: () => void;
}

const nearestShown = 3;

/** Nothing fits: every way on, each one tap. It says nothing of the person. */
export function NothingFound(props: Props) {
  const { answered, data, helpNumbers, shortlist, onChoose, onClear } = props;
  const ways = useCountedWays(props);
  const { from } = answered.outcome;
  const nearest = from ? nearestTo(from, data.entries) : [];
  return (
    <section aria-labelledby="results-heading" className="rd_nothing">
      <h2 id="results-heading" data-results-heading tabIndex={-1}>
        No service here fits all of that yet
      </h2>
      <p>That says nothing about you. Try one of these:</p>
      <ul className="rd_nothing__ways">
        {ways.map(({ key, words, state, count }) => (
          <li key={key}>
            <button type="button" className="rd_quiet-button" onClick={() => onChoose(state)}>
              {words}: {countServices(count)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="rd_quiet-button" onClick={onClear}>
            Clear everything and see all services
          </button>
        </li>
      </ul>
      <h3>Talk to someone now</h3>
      <HelpNumbers numbers={helpNumbers} />
      {from && nearest.length > 0 && (
        <>
          <h3>Nearest to {from.name}, whatever else you asked for</h3>
          <ul className="rd_result-list">
            {nearest.map(({ entry, miles }) => (
              <ResultCard
                key={entry.slug}
                entry={entry}
                miles={miles}
                from={from}
                reasons=""
                level={4}
                isKept={shortlist.slugs.includes(entry.slug)}
                onKeep={shortlist.toggle}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Ways on that lead somewhere, each with what it would give. */
function useCountedWays({ answered, finder, here, names }: Props) {
  const [ways, setWays] = useState<(Relaxation & { count: number })[]>([]);
  useEffect(() => {
    let isLatest = true;
    const { state, outcome } = answered;
    const tried = relaxations(state, outcome.understanding, names).map(async (way) => {
      const { results } = await finder.search(way.state, here);
      return { ...way, count: results.length };
    });
    void Promise.all(tried).then((counted) => {
      if (isLatest) setWays(counted.filter(({ count }) => count > 0));
    });
    return () => {
      isLatest = false;
    };
  }, [answered, finder, here, names]);
  return ways;
}

function nearestTo({ point }: PlaceMeaning, entries: readonly FinderEntry[]) {
  return entries
    .flatMap((entry) =>
      entry.point && entry.counted ? [{ entry, miles: milesBetween(entry.point, point) }] : [],
    )
    .sort((a, b) => a.miles - b.miles)
    .slice(0, nearestShown);
}
