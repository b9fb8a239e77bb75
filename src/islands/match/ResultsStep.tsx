import { useMemo, useState } from 'react';
import { criteriaOf } from '#src/directory/match/criteria.ts';
import { encodeNeeds } from '#src/directory/match/fragment.ts';
import type { MatchData } from '#src/directory/match/match-data.ts';
import type { Needs } from '#src/directory/match/needs.ts';
import { groupResults, type ResultGroup } from '#src/directory/match/results.ts';
import { ownMatters, tellingWords } from '#src/directory/match/telling.ts';
import { matchAll } from '#src/directory/match/verdict.ts';
import { LinkMaker } from './LinkMaker.tsx';
import { ServiceResult } from './ServiceResult.tsx';
import { questions } from './questions.ts';
import type { MatchActions } from './use-match-state.ts';
import { PlacesMeant } from '../PlacesMeant.tsx';
import { foundPlace, type PlaceSought, unknownPlace } from './use-place.ts';

interface Props {
  data: MatchData;
  needs: Needs;
  place: PlaceSought;
  actions: MatchActions;
}

const notes: Partial<Record<ResultGroup['id'], string>> = {
  yes: 'Each says yes to all you told us, in a source less than a year old. Ring: it can change.',
  ask: 'What is published does not settle it. That is not a no. Ring and ask.',
  no: 'They publish a no to something you told us. It can change, and there may be a way round it: ring anyway.',
  all: 'You told us nothing yet that a service could answer. Here are all of them.',
};

/** All services under what they publish, then nearest first. */
export function ResultsStep({ data, needs, place, actions }: Props) {
  const found = foundPlace(place);
  const unknown = unknownPlace(place);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const told = [tellingWords(needs), ...ownMatters(needs, found)].filter(Boolean).join(' ');
  const criteria = useMemo(() => criteriaOf(needs, found), [needs, found]);
  const groups = useMemo(() => {
    const placed = matchAll(data.services, needs, found).map((matched) => ({
      ...matched,
      nearness: found?.nearness(matched.service),
    }));
    return groupResults(placed, found ? needs.within : null);
  }, [data, needs, found]);
  // Answers go on to a service’s page only when the person has made a link with them.
  const [linked, setLinked] = useState<Needs | undefined>(() =>
    location.hash.length > 1 ? needs : undefined,
  );
  const carried = linked === needs ? `#${encodeNeeds(needs)}` : '';
  const toggle = (slug: string) =>
    setPicked((before) =>
      before.includes(slug) ? before.filter((other) => other !== slug) : [...before, slug],
    );
  return (
    <div data-match-results={picked.length > 0 ? 'picked' : 'all'}>
      <h2 data-step-heading tabIndex={-1}>
        What these services publish
      </h2>
      <p>
        This is what services publish. It says nothing about{' '}
        {needs.voice === 'me' ? 'you' : 'the person'}. No one can pay to come first.
      </p>
      {unknown && (
        <p className="rd_match__place">
          We do not know “{needs.place}”: no distance is counted, and no area is judged.
        </p>
      )}
      <PlacesMeant
        names={unknown?.perhaps ?? []}
        onChoose={(name) => actions.answer({ place: name })}
      />
      {told !== '' && (
        <p>
          <b>You told us:</b> {told}
        </p>
      )}
      <div className="rd_match__ways rd_no-print">
        <button type="button" className="rd_action" onClick={() => print()}>
          {picked.length > 0 ? `Print the ${picked.length} you ticked` : 'Print all of this'}
        </button>
        <button
          type="button"
          className="rd_match__quiet"
          onClick={() => actions.go(questions.length - 1)}
        >
          Back to the questions
        </button>
        <button type="button" className="rd_match__quiet" onClick={actions.forget}>
          Forget my answers and start again
        </button>
      </div>
      {groups.map((group) => (
        <Group key={group.id} group={group}>
          {group.placed.map((placed) => (
            <ServiceResult
              key={placed.service.slug}
              placed={placed}
              needs={needs}
              carried={carried}
              criteria={criteria}
              showsVerdict={group.id === 'further' || group.id === 'related'}
              isPicked={picked.includes(placed.service.slug)}
              onPick={toggle}
            />
          ))}
        </Group>
      ))}
      <LinkMaker needs={needs} onMade={setLinked} />
    </div>
  );
}

function Group({ group, children }: { group: ResultGroup; children: React.ReactNode }) {
  const { id, heading, placed } = group;
  const note = notes[id];
  return (
    <section className={`rd_match__group rd_match__group--${id}`} aria-labelledby={`match-${id}`}>
      <h3 id={`match-${id}`}>
        {heading} <small>({placed.length})</small>
      </h3>
      {note && <p>{note}</p>}
      <ul className="rd_match__list">{children}</ul>
    </section>
  );
}
