import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { ServiceMap } from '../map/map-island.ts';

const listOf = () => document.querySelector('[data-results]');
const cardOf = (slug: string) =>
  listOf()?.querySelector<HTMLElement>(`[data-slug="${CSS.escape(slug)}"]`);

/** Keeps the list and the map in step: a pin marks its card, and a card’s button opens its pin. */
export function useListInStep(
  map: RefObject<ServiceMap | undefined>,
  entries: readonly FinderEntry[],
) {
  // A pin asked for while the map is still coming.
  const wanted = useRef<string>(undefined);
  const markOpened = useCallback((slug: string | undefined) => {
    for (const marked of listOf()?.querySelectorAll('[data-on-map]') ?? [])
      marked.removeAttribute('data-on-map');
    if (slug !== undefined) cardOf(slug)?.setAttribute('data-on-map', '');
  }, []);
  const goToCard = useCallback((slug: string) => {
    const card = cardOf(slug);
    card?.scrollIntoView({ block: 'center' });
    const link = card?.querySelector('a');
    // A card further down than the list reaches has its page all the same.
    if (link) link.focus({ preventScroll: true });
    else document.querySelector<HTMLElement>('[data-results-heading]')?.focus();
  }, []);
  useEffect(() => {
    const open = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('[data-show-on-map]') : null;
      const slug = button?.closest<HTMLElement>('[data-slug]')?.dataset.slug;
      if (!slug) return;
      document.querySelector('.rd_map__frame')?.scrollIntoView({ block: 'nearest' });
      if (map.current) map.current.openService(slug);
      else wanted.current = slug;
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, [map]);
  // Another list has no open pin; the same list drawn again keeps it.
  const listed = entries.map(({ slug }) => slug).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the list that counts.
  useEffect(() => markOpened(undefined), [listed, markOpened]);
  const openWanted = useCallback(() => {
    if (wanted.current !== undefined) map.current?.openService(wanted.current);
    wanted.current = undefined;
  }, [map]);
  return { markOpened, goToCard, openWanted };
}
