import type { Inspection } from '#src/schema/findings.ts';
import { tidyDate, tidyWholeNumber } from './row-values.ts';
import type { YearCell } from './year-columns.ts';

/** Complaints of a year that the file covers; none upheld is 0. */
export interface ComplaintsInFile {
  year: string;
  upheld: number;
}

/** What inspectors found, as counts and days. Their sentences may name people: they go no further than here. */
export interface RowFindings {
  complaints: ComplaintsInFile[];
  inspections: Omit<Inspection, 'inShort'>[];
}

export function findingsOf(cells: readonly YearCell[]): RowFindings {
  return { complaints: complaintsOf(cells), inspections: inspectionsOf(cells) };
}

function complaintsOf(cells: readonly YearCell[]): ComplaintsInFile[] {
  return cells
    .filter(({ kind }) => kind === 'complaints')
    .flatMap(({ year, words }) => {
      const upheld = words.trim() === '' ? 0 : tidyWholeNumber(words);
      return upheld === undefined ? [] : [{ year, upheld }];
    })
    .toSorted((one, other) => other.year.localeCompare(one.year));
}

function inspectionsOf(cells: readonly YearCell[]): RowFindings['inspections'] {
  const dates = cells.filter(({ kind }) => kind === 'date');
  const found = dates.flatMap(({ year, turn, words }) => {
    const inspectedOn = tidyDate(words);
    if (inspectedOn === undefined) return [];
    const said = (kind: YearCell['kind']) =>
      cells.find((cell) => cell.kind === kind && cell.year === year && cell.turn === turn)?.words ??
      '';
    return [inspectionOf(inspectedOn, said('reqs'), said('recs'))];
  });
  return found.toSorted((one, other) => other.inspectedOn.localeCompare(one.inspectedOn));
}

function inspectionOf(inspectedOn: string, reqs: string, recs: string) {
  const dueBy = daysNamed(reqs).filter((day) => day > inspectedOn);
  return {
    inspectedOn,
    requirements: reqs.trim() !== '',
    ...(dueBy.length > 0 && { dueBy }),
    recommendations: recs.trim() !== '',
  };
}

/** “By 29 December 2025, the provider must …”, with whatever stands for a blank in the file. */
function daysNamed(words: string): string[] {
  const named = words.matchAll(/\bby\W+(\d{1,2})\W+([a-z]{3,9})\W+(20\d\d)\b/giu);
  const days = [...named].flatMap(
    ([, day, month, year]) => tidyDate(`${day}-${month}-${year}`) ?? [],
  );
  return [...new Set(days)].sort();
}
