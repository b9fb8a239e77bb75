import type { Correction } from '#src/schema/correction.ts';
import { daysSince } from '#src/directory/dates.ts';
import { median } from './median.ts';

/** What people told us was wrong, and how long it took to put right. */
export interface CorrectionFigures {
  reported: number;
  mended: number;
  /** Looked into, and the page was right or nobody could tell. */
  answered: number;
  waiting: number;
  /** Middle number of days from being told to a mended page. */
  daysToMend: number | undefined;
}

export function correctionFigures(corrections: readonly Correction[]): CorrectionFigures {
  const mended = corrections.filter(({ outcome }) => outcome === 'mended');
  const waiting = corrections.filter(({ outcome }) => outcome === 'waiting').length;
  return {
    reported: corrections.length,
    mended: mended.length,
    answered: corrections.length - mended.length - waiting,
    waiting,
    daysToMend: median(
      mended.flatMap(({ reportedOn, closedOn }) =>
        closedOn === undefined ? [] : daysSince(reportedOn, closedOn),
      ),
    ),
  };
}
