import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { HelpNumber } from '#src/directory/finder/first-helplines.ts';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import { mapLink } from '#src/directory/map/map-state.ts';
import type { Finder as FinderSearch, FinderData } from '#src/search/finder.ts';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';
import { speaksOfDanger } from '#src/search/understand/danger.ts';
import { StandsInFor } from '../plain-instead.tsx';
import { useShortlist } from '../shortlist/use-shortlist.ts';
import { ShortlistTray } from '../shortlist/ShortlistTray.tsx';
import { askedGroups, needsSafetyWords } from './asked.ts';
import { cleared } from './chosen.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { Filters } from './Filters.tsx';
import { KeptServices } from './KeptServices.tsx';
import { DangerFirst } from './DangerFirst.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultMap } from './ResultMap.tsx';
import { Results } from './Results.tsx';
import { SafetyFirst } from './SafetyFirst.tsx';
import { SearchForm } from './SearchForm.tsx';
import { SortSelect } from './SortSelect.tsx';
import { Understood } from './Understood.tsx';
import { useFinderState } from './use-finder-state.ts';
import { type Answered, useOutcome } from './use-outcome.ts';
import { useSettled } from './use-settled.ts';
import { countServices } from './wording.ts';

interface Props {
  finder: FinderSearch;
  data: FinderData;
  helpNumbers: HelpNumber[];
  safetyWords: string[];
  /** The id of the plain list. */
  insteadOf: string;
}

export function FinderPage({ finder, data, helpNumbers, safetyWords, insteadOf }: Props) {
  const [state, change] = useFinderState();
  const [here, setHere] = useState<PlaceMeaning>();
  const [showsKept, setShowsKept] = useState(false);
  const slugs = useMemo(() => new Set(data.entries.map(({ slug }) => slug)), [data]);
  const isKnown = useCallback((slug: string) => slugs.has(slug), [slugs]);
  const shortlist = useShortlist(isKnown);
  const names = useMemo(() => namesIn(data), [data]);
  const answered = useOutcome(finder, state, here);
  // Results come first; what each filter would give follows.
  const later = useDeferredValue(answered?.outcome);
  const choices = useChoices(state);
  const asked = useMemo(
    () => (answered ? askedGroups(answered.outcome, answered.state) : []),
    [answered],
  );
  useEffect(() => {
    if (shortlist.slugs.length === 0) setShowsKept(false);
  }, [shortlist.slugs]);

  const announcement = useSettled(answered ? toSay(answered) : '', answered);
  if (!answered) return null;
  const { outcome } = answered;
  const kept = data.entries.filter(({ slug }) => shortlist.slugs.includes(slug));
  const entries = showsKept ? kept : outcome.results.map(({ entry }) => entry);

  return (
    <div className="rd_finder">
      <StandsInFor id={insteadOf} />
      <SearchForm state={state} change={change} outcome={outcome} here={here} onHere={setHere} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {speaksOfDanger(answered.state.words) && (
        <DangerFirst numbers={helpNumbers} words={safetyWords} />
      )}
      <Understood outcome={outcome} state={answered.state} change={change} nameOf={names.service} />
      <div className="rd_finder__columns">
        <Filters state={choices} change={change} outcome={later ?? outcome} data={data} />
        <div className="rd_finder__results">
          <ChosenFilters state={answered.state} names={names} change={change} />
          {needsSafetyWords(asked) && <SafetyFirst words={safetyWords} />}
          <div className="rd_finder__tools rd_no-print">
            <SortSelect state={state} change={change} hasPlace={outcome.from !== undefined} />
            <button
              type="button"
              className="rd_quiet-button"
              aria-expanded={state.map}
              onClick={() => change({ map: !state.map })}
            >
              {state.map ? 'Hide the map' : 'Show the map'}
            </button>
          </div>
          <ResultMap
            isOpen={state.map}
            entries={entries}
            councils={data.councils}
            mapPage={mapLink(answered.state)}
          />
          {showsKept ? (
            <KeptServices entries={kept} from={outcome.from} shortlist={shortlist} />
          ) : outcome.results.length > 0 ? (
            <Results answered={answered} asked={asked} shortlist={shortlist} data={data} />
          ) : (
            <NothingFound
              {...{ answered, finder, data, here, names, helpNumbers, shortlist }}
              onChoose={(next) => change(next)}
              onClear={() => {
                setHere(undefined);
                change(cleared(state));
              }}
            />
          )}
        </div>
      </div>
      {shortlist.slugs.length > 0 && (
        <ShortlistTray
          isKept={shortlist.isKept}
          slugs={shortlist.slugs}
          isShown={showsKept}
          onShow={setShowsKept}
          onClear={shortlist.clear}
        />
      )}
    </div>
  );
}

/** What a screen reader is told of the results. */
function toSay({ outcome, state }: Answered): string {
  const { results, nearUnknown, from } = outcome;
  return [
    `${countServices(results.length)} found`,
    nearUnknown ? `We do not know “${state.near}”` : from && `Nearest to ${from.name} first`,
  ]
    .filter(Boolean)
    .join('. ');
}

/** The part of the state that filters show: the same object while only words change. */
function useChoices({ concepts, councils, boards, age, weeks, within }: FinderState) {
  return useMemo(
    () => ({ concepts, councils, boards, age, weeks, within }),
    [concepts, councils, boards, age, weeks, within],
  );
}

function namesIn({ councils, boards, entries }: FinderData) {
  return {
    council: (slug: string) => councils.find((council) => council.slug === slug)?.name,
    service: (slug: string) => entries.find((entry) => entry.slug === slug)?.name,
    board: (slug: string) => boards.find((board) => board.slug === slug)?.name,
  };
}
