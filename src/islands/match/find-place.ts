import { milesBetween } from '#src/directory/finder/distance.ts';
import type { MatchData } from '#src/directory/match/match-data.ts';
import type { MatchService } from '#src/directory/match/match-fact.ts';
import type { NeedPlace } from '#src/directory/match/needs.ts';
import type { Nearness } from '#src/directory/match/results.ts';
import { seaBetween } from '#src/geo/islands.ts';
import { PLACES } from '#src/geo/places.ts';
import { readDistrict } from '#src/search/district.ts';
import { buildLexicon } from '#src/search/understand/lexicon.ts';
import { lexiconEntries } from '#src/search/understand/sources.ts';
import { understand } from '#src/search/understand/understand.ts';

/** A place that was understood, and how far every service is from it. */
export interface FoundPlace extends NeedPlace {
  /** The words it was found from. */
  typed: string;
  nearness: (service: MatchService) => Nearness;
}

/** Words that are no place we know, and places that they may mean. */
export interface UnknownPlace {
  typed: string;
  perhaps: string[];
}

/** Finds a council, a town or a postcode district. Loaded only once a place is typed. */
export function placeFinder(councils: MatchData['councils']) {
  const lexicon = buildLexicon(
    lexiconEntries({ vocabulary: [], entries: [], councils, boards: [], towns: PLACES }),
  );
  return (typed: string): FoundPlace | UnknownPlace => {
    const { place: found, perhaps } = understand(typed, lexicon, readDistrict);
    const place = found?.meaning;
    if (place === undefined) return { typed, perhaps: perhaps?.names ?? [] };
    const nearness = ({ point }: MatchService): Nearness =>
      point === null
        ? { miles: undefined, overSea: false }
        : { miles: milesBetween(place.point, point), overSea: seaBetween(place.point, point) };
    return { typed, name: place.name, councils: place.councils, nearness };
  };
}
