import type { Judged } from '#src/directory/finder/choices.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import { unpackAnswers } from '#src/directory/map/packed-answers.ts';
import { type MappedService, parseMappedServices } from '../mapped-service.ts';

/** One row of the table: the service as the map draws it, and the element that shows it. */
export interface TableRow extends Judged {
  element: HTMLTableRowElement;
  slug: string;
  /** Absent where we have no point for it. */
  mapped: MappedService | undefined;
  takesFrom: string;
}

/** The table is what the map is drawn from: nothing more has to be fetched, and neither can hold what the other does not. */
export function readRows(table: ParentNode): TableRow[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-slug]')].map(readRow);
}

function readRow(element: HTMLTableRowElement): TableRow {
  const { slug = '', answers = '', takesFrom = '' } = element.dataset;
  const { council = '', board = '' } = element.closest('tbody')?.dataset ?? {};
  const mapped = mappedService(element);
  return {
    ...{ element, slug, takesFrom, board, councilSlug: council },
    answers: unpackAnswers(answers),
    ages: readAges(element.dataset.ages ?? ''),
    weeksFrom: readNumber(element.dataset.weeks),
    mapped,
    point: mapped?.point ?? null,
  };
}

function mappedService(element: HTMLTableRowElement): MappedService | undefined {
  const { slug, at = '', precision, status = 'Open', kind, town } = element.dataset;
  const [latitude, longitude] = at.split(' ').map(Number);
  const link = element.querySelector('a');
  const [service] = parseMappedServices([
    {
      ...{ slug, status, kind, town },
      name: link?.textContent?.trim(),
      url: link?.getAttribute('href'),
      counted: 'counted' in element.dataset,
      addressWithheld: 'withheld' in element.dataset,
      point: { latitude, longitude, precision },
    },
  ]);
  return service;
}

function readAges(words: string): FinderEntry['ages'] {
  if (!words.includes('-')) return null;
  const [from, to] = words.split('-').map(readNumber);
  return { from: from ?? null, to: to ?? null };
}

function readNumber(words: string | undefined): number | null {
  return words ? Number(words) : null;
}
