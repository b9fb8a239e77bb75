import type { Query } from './queries.ts';

export interface Score {
  at1: boolean;
  at3: boolean;
  /** One over the place of the first right service; 0 when none is found. */
  reciprocalRank: number;
}

/** How one list of slugs answers one query. */
export function scoreQuery(query: Query, found: readonly string[]): Score {
  const wanted = [...(query.first3 ?? []), ...(query.anyOf ?? [])];
  const first = found.slice(0, 3);
  const place = found.findIndex((slug) => wanted.includes(slug));
  const hasAll = (query.first3 ?? []).every((slug) => first.includes(slug));
  const hasAny = query.anyOf === undefined || query.anyOf.some((slug) => first.includes(slug));
  const hasNone = !(query.never ?? []).some((slug) => found.slice(0, 10).includes(slug));
  return {
    at1: place === 0,
    at3: wanted.length > 0 && hasAll && hasAny && hasNone,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
  };
}

export interface Summary {
  queries: number;
  at1: number;
  at3: number;
  meanReciprocalRank: number;
}

/** Shares from 0 to 1. */
export function summarise(scores: readonly Score[]): Summary {
  const share = (count: number) => (scores.length === 0 ? 0 : count / scores.length);
  return {
    queries: scores.length,
    at1: share(scores.filter(({ at1 }) => at1).length),
    at3: share(scores.filter(({ at3 }) => at3).length),
    meanReciprocalRank: share(scores.reduce((sum, { reciprocalRank }) => sum + reciprocalRank, 0)),
  };
}
