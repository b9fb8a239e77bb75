import type { SourceNote } from '#src/directory/source-note.ts';
import { originWords } from './origins.ts';
import { type Standing, standings, standsLower } from './standing.ts';

/** What a part of a page says once of where its facts come from. */
export interface Section {
  /** “From their own pages (no date).”, or “Mostly from …” where notes mark the rest. Empty where the page says it. */
  words: string;
  /** The least that the words promise of any fact without a note. */
  standing: Standing;
}

/** Undefined where nothing is published. What the page has said of most of its facts is not said again. */
export function sectionOf(
  notes: readonly (SourceNote | undefined)[],
  saidOfPage = '',
): Section | undefined {
  const found = notes.flatMap((note) => note ?? []);
  const standing = standings.findLast(
    (candidate) =>
      2 * found.filter((note) => !standsLower(note.standing, candidate)).length >= found.length,
  );
  if (found.length === 0 || standing === undefined) return undefined;
  const covered = found.filter((note) => !standsLower(note.standing, standing));
  const lead = covered.length < found.length ? 'Mostly from' : 'From';
  const origins = originWords(covered);
  return { words: origins === saidOfPage ? '' : `${lead} ${origins}.`, standing };
}

/** True for a fact of which the section says too much: it has its own note. Without a section every fact has one. */
export function needsNote(note: SourceNote, section: Section | undefined): boolean {
  return section === undefined || standsLower(note.standing, section.standing);
}
