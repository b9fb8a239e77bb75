import { notesOn } from '../mapped-service.ts';
import type { ShownRow } from './shown-rows.ts';
import type { TableRow } from './table-rows.ts';

/** Shows the rows that stay, with what the choices mean for each, and hides groups that are left empty. */
export function showRows(
  table: HTMLElement,
  rows: readonly TableRow[],
  shown: readonly ShownRow[],
  areaName: string | undefined,
): void {
  const bySlug = new Map(shown.map((each) => [each.row.slug, each]));
  for (const { element, slug } of rows) {
    const kept = bySlug.get(slug);
    element.hidden = kept === undefined;
    const note = element.querySelector<HTMLElement>('[data-note]');
    if (note) note.textContent = kept ? noteOn(kept, areaName) : '';
  }
  for (const part of table.querySelectorAll<HTMLElement>('tbody, [data-board-part]')) {
    part.hidden = part.querySelector('tr[data-slug]:not([hidden])') === null;
  }
}

function noteOn({ standing, takesFrom }: ShownRow, areaName: string | undefined): string {
  const notes = notesOn({
    ...(standing !== undefined && { standing }),
    ...(takesFrom && areaName !== undefined && { takesFrom: areaName }),
  });
  return notes.map((words) => `${words}.`).join(' ');
}

/** Marks the row of the pin that is open, and brings it into view where the map stays in view beside it. */
export function markRow(rows: readonly TableRow[], slug: string | undefined): void {
  for (const { element, slug: own } of rows) {
    if (own === slug) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
  const isBesideTheMap = matchMedia('(min-width: 62rem)').matches;
  const row = rows.find(({ slug: own }) => own === slug);
  if (isBesideTheMap) row?.element.scrollIntoView({ block: 'nearest' });
}

/** Moves to a service in the table. */
export function goToRow(rows: readonly TableRow[], slug: string): void {
  const row = rows.find(({ slug: own }) => own === slug)?.element;
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('a')?.focus({ preventScroll: true });
}
