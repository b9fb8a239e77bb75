import { conceptOf } from '#src/directory/finder/concepts.ts';
import type { MapState } from '#src/directory/map/map-state.ts';
import type { PageAreas } from './areas.ts';

export interface Chip {
  words: string;
  without: Partial<MapState>;
}

/** Every choice in force, each with the state that takes it away. */
export function chipsOf({ finder, from }: MapState, areas: PageAreas): Chip[] {
  const nameOf = (list: PageAreas['councils'], slug: string) =>
    list.find((area) => area.slug === slug)?.name ?? 'An area we do not know';
  const withoutOne = <Key extends 'concepts' | 'councils' | 'boards'>(key: Key, value: string) => ({
    finder: { ...finder, [key]: finder[key].filter((other) => other !== value) },
  });
  return [
    ...finder.concepts.map((id) => ({
      words: conceptOf(id).heading,
      without: withoutOne('concepts', id),
    })),
    ...finder.councils.map((slug) => ({
      words: nameOf(areas.councils, slug),
      without: withoutOne('councils', slug),
    })),
    ...finder.boards.map((slug) => ({
      words: nameOf(areas.boards, slug),
      without: withoutOne('boards', slug),
    })),
    ...(finder.age === null
      ? []
      : [{ words: `Aged ${finder.age}`, without: { finder: { ...finder, age: null } } }]),
    ...(finder.weeks === null
      ? []
      : [
          {
            words: `Stays of ${finder.weeks} weeks or less`,
            without: { finder: { ...finder, weeks: null } },
          },
        ]),
    ...(from === null
      ? []
      : [{ words: `People from ${nameOf(areas.councils, from)}`, without: { from: null } }]),
  ];
}
