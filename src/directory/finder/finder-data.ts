import type { Context } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { compareForList } from '#src/directory/order.ts';
import type { Gazetteer } from '#src/directory/place.ts';
import { isConceptId } from './concepts.ts';
import { finderEntry } from './entry.ts';

/** What the finder fetches once: every service, people’s words, and the names of areas. */
export function finderData(directory: Directory, gazetteer: Gazetteer, context: Context) {
  return {
    entries: directory.services
      .toSorted(compareForList)
      .map((service) => finderEntry(service, gazetteer, context)),
    vocabulary: directory.vocabulary.map(({ concepts, phrases, onlyRulesOut }) => ({
      concepts: concepts.filter(isConceptId),
      phrases,
      ...(onlyRulesOut && { onlyRulesOut }),
    })),
    councils: directory.councils.map(({ slug, name, aliases, healthBoard }) => ({
      slug,
      name,
      aliases: aliases ?? [],
      board: healthBoard,
    })),
    boards: directory.healthBoards.map(({ slug, name }) => ({
      slug,
      name,
      aliases: [name.replace(/^NHS /, '')],
    })),
  };
}
