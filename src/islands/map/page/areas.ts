import type { LineKind } from '#src/directory/map/map-state.ts';
import type { MapArea } from '../area-lines.ts';

/** Councils and boards, as the lists of the page name them. */
export interface PageAreas {
  councils: MapArea[];
  boards: MapArea[];
}

/** The areas are read from the list of the page: it names every one. */
export function readAreas(where: HTMLSelectElement): PageAreas {
  const options = [...where.options].filter(({ dataset }) => dataset.area);
  const councilOptions = options.filter(({ dataset }) => dataset.area === 'councils');
  const councils = councilOptions.map(
    (option): MapArea => ({
      slug: slugOf(option.value),
      name: option.text,
      url: `/areas/${slugOf(option.value)}/`,
      councils: [option.text],
    }),
  );
  const boards = options
    .filter(({ dataset }) => dataset.area === 'boards')
    .map((option): MapArea => {
      const slug = slugOf(option.value);
      const within = councilOptions.filter(({ dataset }) => dataset.board === slug);
      return {
        slug,
        name: option.text,
        url: `/areas/boards/${slug}/`,
        councils: within.map(({ text }) => text),
      };
    });
  return { councils, boards };
}

/** “councils:fife” */
export const optionFor = (kind: LineKind, slug: string): string => `${kind}:${slug}`;
const slugOf = (value: string) => value.split(':')[1] ?? '';
