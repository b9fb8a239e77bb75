import { useEffect, useRef } from 'react';
import { milesBetween } from '#src/directory/finder/distance.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';
import type { Shortlist } from '../shortlist/use-shortlist.ts';
import { ResultCard } from './ResultCard.tsx';
import { countServices } from './wording.ts';

interface Props {
  entries: readonly FinderEntry[];
  from: PlaceMeaning | undefined;
  shortlist: Shortlist;
}

/** Only the services kept, to look at together or to print. */
export function KeptServices({ entries, from, shortlist }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="kept-heading">
      <h2 id="kept-heading" ref={heading} tabIndex={-1}>
        {countServices(entries.length)} you kept
      </h2>
      <p className="rd_quiet">
        {shortlist.isKept
          ? 'Kept on this device only. “Leave this page” and “Clear” both take the list away.'
          : 'This browser saves nothing for us: the list goes when you close or leave this page.'}
      </p>
      <ul className="rd_result-list" data-results>
        {entries.map((entry) => (
          <ResultCard
            key={entry.slug}
            entry={entry}
            miles={from && entry.point ? milesBetween(entry.point, from.point) : undefined}
            from={from}
            reasons=""
            level={3}
            isKept
            onKeep={shortlist.toggle}
          />
        ))}
      </ul>
    </section>
  );
}
