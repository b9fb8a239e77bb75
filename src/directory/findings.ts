import type { ComplaintYear, Inspection } from '#src/schema/findings.ts';
import type { SameServiceRegistration } from '#src/schema/regulation.ts';
import { describeDate } from './dates.ts';
import { inWords, lowerFirst } from './labels.ts';
import { asSentence } from './wording.ts';

/** What is told of a registration beside its grades: a label, and a line for each year or inspection. */
export interface FindingRow {
  label: string;
  lines: string[];
}

/** Complaints and inspections as counts and days, the newest first. What the register does not give has no row. */
export function findingRows({
  complaintsUpheld,
  inspections,
  asOf,
}: Pick<SameServiceRegistration, 'complaintsUpheld' | 'inspections' | 'asOf'>): FindingRow[] {
  const complaints = complaintsUpheld?.map((year) => complaintLine(year, asOf));
  return [
    ...(complaints ? [{ label: 'Complaints upheld', lines: orNone(complaints) }] : []),
    ...(inspections
      ? [{ label: 'What inspectors asked for', lines: inspections.map(inspectionLine) }]
      : []),
  ];
}

function orNone(lines: string[]): string[] {
  return lines.length > 0 ? lines : ['The register lists none for the last three years.'];
}

/** “1 in the year from April 2025”; a year that is not over counts so far. */
function complaintLine({ year, upheld }: ComplaintYear, asOf: string): string {
  const from = year.slice(0, 4);
  const isOver = asOf >= `${Number(from) + 1}-04-01`;
  return isOver ? `${upheld} in the year from April ${from}` : `${upheld} since April ${from}`;
}

/** Says nothing of what came of it: the register does not tell. */
function inspectionLine(inspection: Inspection): string {
  const { inspectedOn, requirements, dueBy, recommendations, inShort } = inspection;
  const due = dueBy ? `, by ${inWords(dueBy.map((day) => describeDate(day)))}` : '';
  return [
    `${describeDate(inspectedOn)}: ${requirements ? `something had to be put right${due}` : 'nothing had to be put right'}.`,
    ...(inShort ? [asSentence(`In our words: ${lowerFirst(inShort)}`)] : []),
    ...(recommendations ? ['Inspectors also said what could be better.'] : []),
  ].join(' ');
}
