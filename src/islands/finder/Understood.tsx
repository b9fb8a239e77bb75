import { Fragment, type ReactNode } from 'react';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Outcome } from '#src/search/finder.ts';
import { districts, textIndex } from '#src/search/late-parts.ts';
import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';
import { PlacesMeant } from '../PlacesMeant.tsx';
import { lookedFor, notLookedFor, ruledOut, type UnderstoodPart } from './understood-parts.ts';
import type { ChangeState } from './use-finder-state.ts';

interface Props {
  outcome: Outcome;
  state: FinderState;
  change: ChangeState;
  nameOf: (slug: string) => string | undefined;
}

/** What we took the words to mean, and the way back to the exact words. */
export function Understood({ outcome, state, change, nameOf }: Props) {
  const { understanding, from } = outcome;
  if (state.words.trim() === '') return null;
  if (state.exact) {
    return (
      <div className="rd_understood">
        <p>
          Showing services whose pages hold the exact words <b>{state.words}</b>.{' '}
          <LinkButton onPress={() => change({ exact: false })}>
            Search for what they mean instead
          </LinkButton>
        </p>
        <TextFailed />
      </div>
    );
  }
  const wanted = lookedFor(understanding, nameOf);
  const person = ruledOut(understanding);
  const { unmatched, place, perhaps } = understanding;
  const excluded = notLookedFor(understanding, nameOf);
  const isUnderstood = wanted.length > 0 || person.length > 0 || from !== undefined;
  return (
    <div className="rd_understood">
      {isUnderstood && (
        <p>
          Showing services
          {wanted.length > 0 && <> for {joined(wanted)}</>}
          {from && (
            <>
              {wanted.length > 0 && ','} nearest to <b>{from.name}</b>
              {place?.corrected && <FromWord typed={place.typed} />} first
            </>
          )}
          . {person.length > 0 && <>Left out: those that say no to {joined(person)}. </>}
          <LinkButton onPress={() => change({ exact: true })}>
            Search the exact words instead
          </LinkButton>
        </p>
      )}
      {excluded.length > 0 && (
        <p>Not looked for, since you wrote “not” or the like: {joined(excluded)}.</p>
      )}
      {place && <OtherTowns place={place.meaning} change={change} />}
      {perhaps && from === undefined && <p>We know no place called “{perhaps.typed}”.</p>}
      <PlacesMeant
        names={from === undefined && perhaps ? perhaps.names : []}
        onChoose={(near) => change({ near })}
      />
      {unmatched.length > 0 && (
        <p>
          {isUnderstood ? 'We also looked' : 'We looked'} in each page for{' '}
          {unmatched.map((word, index) => (
            <Fragment key={word}>
              {index > 0 && ', '}“{word}”
            </Fragment>
          ))}
          .
        </p>
      )}
      <TextFailed />
    </div>
  );
}

function joined(parts: UnderstoodPart[]): ReactNode {
  return parts.map(({ meaning, typed }, index) => (
    <Fragment key={meaning}>
      {index > 0 && (index === parts.length - 1 ? ' and ' : ', ')}
      <b>{meaning}</b>
      {typed !== undefined && <FromWord typed={typed} />}
    </Fragment>
  ));
}

function FromWord({ typed }: { typed: string }) {
  return (
    <>
      {' '}
      (from your {typed.includes(' ') ? 'words' : 'word'} <i>{typed}</i>)
    </>
  );
}

function OtherTowns({ place, change }: { place: PlaceMeaning; change: ChangeState }) {
  if (place.others.length === 0) return null;
  return (
    <p>
      There is more than one {place.name}. Another one:{' '}
      {place.others.map((council, index) => (
        <Fragment key={council}>
          {index > 0 && ', '}
          <LinkButton onPress={() => change({ near: `${place.name}, ${council}` })}>
            {place.name}, {council}
          </LinkButton>
        </Fragment>
      ))}
    </p>
  );
}

function TextFailed() {
  if (textIndex.state !== 'failed' && districts.state !== 'failed') return null;
  return (
    <p>
      Words on the pages or postcodes could not be searched: that part did not load. Check your
      connection and type again.
    </p>
  );
}

function LinkButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="rd_link-button" onClick={onPress}>
      {children}
    </button>
  );
}
