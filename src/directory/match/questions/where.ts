import type { Catchment } from '#src/schema/who.ts';
import type { Criterion, Reading } from '#src/directory/match/judgement.ts';
import type { NeedPlace } from '#src/directory/match/needs.ts';
import { reads } from './reading.ts';

/** Every place that can be named lies in Scotland. */
export function areaCriteria(place: NeedPlace | undefined): Criterion[] {
  if (place === undefined) return [];
  return [
    {
      id: 'areas',
      question: {
        me: `I live in ${place.name}. Can I come to you?`,
        someone: `They live in ${place.name}. Can they come to you?`,
      },
      look: reads('areas', (catchment) => readCatchment(catchment, place.councils)),
    },
  ];
}

/** Words beside the list may widen or narrow it: then it is to be asked. */
function readCatchment({ extent, councils, words }: Catchment, wanted: readonly string[]): Reading {
  if (words !== undefined) return 'unclear';
  if (extent !== 'named') return 'yes';
  if (councils === undefined || wanted.length === 0) return 'unclear';
  const inside = wanted.filter((council) => councils.includes(council)).length;
  if (inside === 0) return 'no';
  return inside === wanted.length ? 'yes' : 'unclear';
}
