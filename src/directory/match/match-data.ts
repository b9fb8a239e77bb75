import type { Context } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { compareForList } from '#src/directory/order.ts';
import type { Gazetteer } from '#src/directory/place.ts';
import { matchService } from './match-service.ts';

/** What the match page fetches once: services in list order, and the names of areas. Closed services are left out. */
export function matchData(directory: Directory, gazetteer: Gazetteer, context: Context) {
  return {
    services: directory.services
      .filter(({ status }) => status.value !== 'closed')
      .toSorted(compareForList)
      .map((service) => matchService(service, gazetteer, context)),
    councils: directory.councils.map(({ slug, name, aliases, healthBoard }) => ({
      slug,
      name,
      aliases: aliases ?? [],
      board: healthBoard,
    })),
  };
}

export type MatchData = ReturnType<typeof matchData>;
