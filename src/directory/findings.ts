import type { ComplaintYear, Inspection } from '#src/schema/findings.ts';
import type { SameServiceRegistration } from '#src/schema/regulation.ts';
import { describeDate } from './dates.ts';
import { inWords } from './labels.ts';
import { asSentence } from './wording.ts';

/** What is told of a registration beside its grades: a label, and a line for each year or inspection. */
export interface FindingRow {
  label: string;
  lines: string[];
}

type Told = Pick<
  SameServiceRegistration,
  'complaintsUpheld' | 'inspections' | 'registeredOn' | 'asOf'
>;

/** Complaints and inspections as counts and days, the newest first. What the register does not give has no row. */
export function findingRows({
  complaintsUpheld,
  inspections,
  registeredOn,
  asOf,
}: Told): FindingRow[] {
  const complaints = complaintsUpheld?.map((year) => complaintLine(year, asOf));
  return [
    ...(complaints
      ? [
          {
            label: 'Complaints upheld',
            lines: complaints.length > 0 ? complaints : [noneListed(registeredOn, asOf)],
          },
        ]
      : []),
    ...(inspections
      ? [{ label: 'What inspectors asked for', lines: inspections.map(inspectionLine) }]
      : []),
  ];
}

/** The register’s file goes back three of its years: further back it says nothing. */
function noneListed(registeredOn: string | undefined, asOf: string): string {
  const firstYear = Number(asOf.slice(0, 4)) - (asOf.slice(5, 7) < '04' ? 3 : 2);
  const isYounger = registeredOn !== undefined && registeredOn >= `${firstYear}-04-01`;
  return isYounger
    ? 'None listed since this registration began.'
    : `None listed since April ${firstYear}.`;
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
    ...(inShort ? [asSentence(`In our words: ${inShort}`)] : []),
    ...(requirements ? ['Ask if it was done.'] : []),
    ...(recommendations ? ['Inspectors also said what could be better.'] : []),
  ].join(' ');
}
