import { memo } from 'react';
import { describeMiles } from '#src/directory/finder/distance.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import { districts } from '#src/search/late-parts.ts';
import { RingLink } from '../ring-link.tsx';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';

interface Props {
  entry: FinderEntry;
  miles: number | undefined;
  from: PlaceMeaning | undefined;
  /** Why it is here, a sentence a line. */
  reasons: string;
  level: 3 | 4;
  isKept: boolean;
  onKeep: (slug: string) => void;
}

/** One service in the results: who, where, what kind, can I get in, how far, and why it is here. */
export const ResultCard = memo(function ResultCard(props: Props) {
  const { entry, reasons, level, isKept, onKeep } = props;
  const Heading = `h${level}` as const;
  const { card } = entry;
  return (
    <li className="rd_result" data-slug={entry.slug}>
      <Heading className="rd_result__name">
        <a href={entry.url} translate="no">
          {entry.name}
        </a>
      </Heading>
      <Distance {...props} />
      <p className="rd_quiet">
        {card.where}
        {entry.provider && (
          <>
            {' · '}
            <span translate="no">{entry.provider}</span>
          </>
        )}
      </p>
      {entry.status !== 'Open' && <p className="rd_result__status">{entry.status}</p>}
      <p>
        {card.who === notPublished ? 'Who it is for: not published, ask' : card.who}. {card.kind}.
      </p>
      <ul className="rd_labels">
        {card.places !== notPublished && <li>{card.places}</li>}
        {card.labels.map(({ words, known }) => (
          <li key={words} className={known ? undefined : 'rd_labels__unknown'}>
            {words}
          </li>
        ))}
      </ul>
      <RingLink ring={card.ring} name={entry.name} />
      {card.doubts.length > 0 && <p className="rd_quiet">{card.doubts.join(' ')}</p>}
      {reasons !== '' && (
        <p className="rd_result__why">
          {reasons.split('\n').map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </p>
      )}
      <button
        type="button"
        className="rd_result__keep rd_no-print"
        aria-pressed={isKept}
        onClick={() => onKeep(entry.slug)}
      >
        <span aria-hidden="true">{isKept && '✓ '}</span>Keep
        <span className="visually-hidden"> {entry.name}</span>
      </button>
      {entry.point !== null && (
        <button type="button" className="rd_result__map rd_no-print" data-show-on-map>
          Show on the map<span className="visually-hidden"> {entry.name}</span>
        </button>
      )}
    </li>
  );
});

const notPublished = 'Not published: ask';

function Distance({ entry, miles, from }: Props) {
  if (from === undefined) return null;
  if (miles === undefined || entry.point === null) {
    return <p className="rd_result__miles">How far: not known</p>;
  }
  return (
    <p className="rd_result__miles">
      <b>{describeMiles(miles)}</b>, in a straight line
      <Sea isBetween={districts.now?.seaBetween(from.point, entry.point)} />
    </p>
  );
}

function Sea({ isBetween }: { isBetween: boolean | undefined }) {
  if (isBetween === false) return null;
  return (
    <span className="rd_result__sea">
      {isBetween
        ? 'A ferry or plane lies between. Ask who pays for travel.'
        : 'We could not tell whether sea lies between.'}
    </span>
  );
}
