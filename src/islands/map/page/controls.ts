import { isConceptId } from '#src/directory/finder/concepts.ts';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import { lineKinds, type MapState } from '#src/directory/map/map-state.ts';
import { optionFor } from './areas.ts';
import type { PageState } from './page-state.ts';
import type { PageParts } from './parts.ts';

/** Every control changes the state; nothing else does. */
export function connectControls(parts: PageParts, page: PageState): void {
  const changeFinder = (changes: Partial<FinderState>) =>
    page.change({ finder: { ...page.now().finder, ...changes } });
  parts.filters.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value, checked } = target;
    if (target.type === 'radio') {
      page.change({ lines: lineKinds.find((kind) => kind === value) ?? 'councils' });
      return;
    }
    if (!isConceptId(value)) return;
    const others = page.now().finder.concepts.filter((id) => id !== value);
    changeFinder({ concepts: checked ? [...others, value] : others });
  });
  parts.where.addEventListener('change', () => {
    const [kind, slug = ''] = parts.where.value.split(':');
    changeFinder({
      councils: kind === 'councils' ? [slug] : [],
      boards: kind === 'boards' ? [slug] : [],
    });
  });
  parts.from.addEventListener('change', () => page.change({ from: parts.from.value || null }));
}

/** Shows the state in the controls, wherever it came from. */
export function showControls(parts: PageParts, { finder, from, lines }: MapState): void {
  for (const input of parts.filters.querySelectorAll('input')) {
    input.checked =
      input.type === 'radio'
        ? input.value === lines
        : finder.concepts.some((id) => id === input.value);
  }
  const chosen = [
    ...finder.councils.map((slug) => optionFor('councils', slug)),
    ...finder.boards.map((slug) => optionFor('boards', slug)),
  ];
  // Several at once can only come from a link: then each has its own button below.
  parts.where.value = chosen.length === 1 ? (chosen[0] ?? '') : '';
  parts.from.value = from ?? '';
}
