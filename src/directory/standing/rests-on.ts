import type { Context } from '#src/directory/context.ts';
import { describeDate, newestOf } from '#src/directory/dates.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import type { SourceNote } from '#src/directory/source-note.ts';
import { notedFacts } from './noted-facts.ts';
import { byOrigin, originWords } from './origins.ts';

/** What the facts of a service rest on and how old they are: said once, near the top of its page. */
export function restsOn(service: ServiceRecord, context: Context): string {
  const notes = notedFacts(service, context).map(({ note }) => note);
  const share = mainNotes(notes).length === notes.length ? 'All' : 'Most';
  const from = `${share} of this is from ${mainOrigins(notes)}.`;
  return service.status.value === 'closed' ? from : `${from} ${confirmedWords(notes, service)}`;
}

/** What most facts of a page rest on, in words. */
export function mainOrigins(notes: readonly SourceNote[]): string {
  return originWords(mainNotes(notes));
}

/** Facts of the origins that have most, until they are more than two thirds. */
function mainNotes(notes: readonly SourceNote[]): SourceNote[] {
  const main: SourceNote[] = [];
  for (const [, from] of byOrigin(notes)) {
    if (main.length * 3 > notes.length * 2) break;
    main.push(...from);
  }
  return main;
}

function confirmedWords(notes: readonly SourceNote[], { status }: ServiceRecord): string {
  const confirmed = notes.filter(({ standing }) => standing === 'confirmed');
  const day = newestOf(confirmed.map(({ date }) => date));
  if (day === undefined) {
    // The page of a service that is not confirmed says at its top to ring first.
    const ask = status.value === 'not-confirmed' ? '' : ': ask before you rely on it';
    return `The service has not confirmed it${ask}.`;
  }
  const on = describeDate(day);
  if (confirmed.length === notes.length) return `The service last confirmed it on ${on}.`;
  return `The service confirmed ${confirmed.length} of these ${notes.length} facts, the last on ${on}. Ask about the rest.`;
}
