import type { Tier } from '#src/schema/source.ts';
import { describeDate } from '#src/directory/dates.ts';
import { inWords } from '#src/directory/labels.ts';
import type { SourceNote } from '#src/directory/source-note.ts';

/** Who says something, in the words of a line that speaks of many facts. */
const tierWords: Record<Tier, string> = {
  register: 'the care register',
  government: 'government pages',
  nhs: 'NHS pages',
  service: 'their own pages',
  reference: 'a list of places',
  press: 'news reports',
  other: 'other sources',
};

/** “the care register (31 May 2026) and their own pages (no date)”: those with most facts first. */
export function originWords(notes: readonly SourceNote[]): string {
  const origins = byOrigin(notes).map(([origin, from]) => ({ origin, dates: datesWords(from) }));
  const [dates, ...others] = new Set(origins.map((each) => each.dates));
  // The same words said once: “NHS pages and government pages (no date)”.
  return dates !== undefined && others.length === 0
    ? `${inWords(origins.map(({ origin }) => origin))} (${dates})`
    : inWords(origins.map((each) => `${each.origin} (${each.dates})`));
}

/** Facts by who says them, most facts first. */
export function byOrigin(notes: readonly SourceNote[]): [origin: string, from: SourceNote[]][] {
  const groups = Map.groupBy(notes, originOf);
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length);
}

function originOf({ standing, tier }: SourceNote): string {
  return standing === 'confirmed' ? 'what the service told us' : tierWords[tier];
}

/** One date in full, several as a span of years. It says so where some or all have none. */
function datesWords(notes: readonly SourceNote[]): string {
  const dates = notes.flatMap(({ date }) => date ?? []).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (oldest === undefined || newest === undefined) return 'no date';
  const undated = notes.length - dates.length;
  if (undated > dates.length) return 'mostly no date';
  const about = notes.some(({ inferred }) => inferred) ? 'about ' : '';
  return `${about}${spanWords(oldest, newest)}${undated > 0 ? ', some no date' : ''}`;
}

function spanWords(oldest: string, newest: string): string {
  if (oldest === newest) return describeDate(oldest);
  const [from, to] = [oldest.slice(0, 4), newest.slice(0, 4)];
  return from === to ? from : `${from} to ${to}`;
}
