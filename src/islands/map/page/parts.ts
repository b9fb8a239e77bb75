import type { MapControls } from '../gestures.ts';

/** The elements of the page that the script works with. Astro writes them all. */
export interface PageParts extends MapControls {
  frame: HTMLElement;
  open: HTMLButtonElement;
  whole: HTMLButtonElement;
  status: HTMLElement;
  moreWords: HTMLElement;
  chips: HTMLElement;
  safety: HTMLElement;
  areaLink: HTMLAnchorElement;
  where: HTMLSelectElement;
  from: HTMLSelectElement;
  filters: HTMLElement;
  table: HTMLElement;
  printed: HTMLElement;
}

/** The parts of a map page, or nothing when one is missing: the table then stays as it is. */
export function findParts(page: HTMLElement): PageParts | undefined {
  const parts: Record<string, Element> = {};
  for (const element of page.querySelectorAll('[data-part]')) {
    const { part } = (element as HTMLElement).dataset;
    if (part) parts[part] = element;
  }
  const isWhole = names.every((name) => name in parts);
  // Each name is given to one element of the kind that the type says, in the page beside it.
  return isWhole ? (parts as unknown as PageParts) : undefined;
}

const names: readonly (keyof PageParts)[] = [
  'frame',
  'open',
  'whole',
  'zoomIn',
  'zoomOut',
  'move',
  'status',
  'moreWords',
  'chips',
  'safety',
  'areaLink',
  'where',
  'from',
  'filters',
  'table',
  'printed',
];
