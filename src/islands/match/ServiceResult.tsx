import { memo } from 'react';
import { describeMiles } from '#src/directory/finder/distance.ts';
import type { Criterion } from '#src/directory/match/judgement.ts';
import type { Needs } from '#src/directory/match/needs.ts';
import { phoneScript } from '#src/directory/match/phone-call.ts';
import { type Reason, reasonsFor } from '#src/directory/match/reasons.ts';
import { type Nearness, type Placed, verdictHeadings } from '#src/directory/match/results.ts';
import { RingLink } from '../ring-link.tsx';
import { PhoneScript } from './PhoneScript.tsx';

interface Props {
  placed: Placed;
  needs: Needs;
  /** The answers as a fragment, once the person has made a link; else empty. */
  carried: string;
  criteria: readonly Criterion[];
  /** In a group that holds several verdicts. */
  showsVerdict: boolean;
  isPicked: boolean;
  onPick: (slug: string) => void;
}

/** One service: what it publishes on each thing told, and what to say when ringing. */
export const ServiceResult = memo(function ServiceResult(props: Props) {
  const { placed, needs, carried, criteria, showsVerdict, isPicked, onPick } = props;
  const { service, verdict, judgements, nearness } = placed;
  const reasons = reasonsFor(service, criteria, judgements, needs.voice);
  return (
    <li className="rd_match__service" data-slug={service.slug} data-picked={isPicked || undefined}>
      <h4>
        <a href={service.url + carried} translate="no">
          {service.name}
        </a>
      </h4>
      <p className="rd_quiet">
        {service.where}
        {!service.isRehab && `. ${service.kind}`}
      </p>
      {nearness && <Distance {...nearness} />}
      {!service.isOpen && (
        <p className="rd_match__status">
          {service.status}. Ask first if it is open and taking people.
        </p>
      )}
      {showsVerdict && verdict !== null && (
        <p className="rd_match__verdict">{verdictHeadings[verdict]}</p>
      )}
      <RingLink ring={service.ring} name={service.name} />
      <Reasons reasons={reasons} />
      <PhoneScript service={service} script={phoneScript(needs, criteria, judgements)} />
      <label className="rd_match__choice rd_no-print">
        <input type="checkbox" checked={isPicked} onChange={() => onPick(service.slug)} />
        <span>
          Print this one<span className="visually-hidden">: {service.name}</span>
        </span>
      </label>
    </li>
  );
});

function Distance({ miles, overSea }: Nearness) {
  if (miles === undefined) return <p>How far: not known.</p>;
  return (
    <p>
      <b>{describeMiles(miles)}</b> in a straight line.
      {overSea && ' A ferry or plane lies between. Ask who pays for travel.'}
    </p>
  );
}

const sayings: Record<Reason['says'], string> = {
  yes: 'They say yes.',
  no: 'They say no.',
  ask: 'Ask them.',
};

/** What is published, each with its source; then all that is not, in one line. */
function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  const gaps = reasons.filter(({ published }) => published === '');
  return (
    <ul className="rd_match__reasons">
      {reasons
        .filter(({ published }) => published !== '')
        .map((reason) => (
          <PublishedReason key={reason.id} reason={reason} />
        ))}
      {gaps.length > 0 && (
        <li className="rd_match__reason rd_match__reason--ask">
          <b>Not published, so ask:</b> {gaps.map(({ question }) => `“${question}”`).join(' ')}
        </li>
      )}
    </ul>
  );
}

function PublishedReason({ reason }: { reason: Reason }) {
  const { says, question, published, details, but, source } = reason;
  return (
    <li className={`rd_match__reason rd_match__reason--${says}`}>
      “{question}” <b>{sayings[says]}</b>{' '}
      <span className="rd_quiet">
        {[published, ...details, but].filter(Boolean).join(' ')} Source:{' '}
        {source?.url ? (
          <a href={source.url} rel="noreferrer">
            {source.words}
          </a>
        ) : (
          source?.words
        )}
      </span>
    </li>
  );
}
