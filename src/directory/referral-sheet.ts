import { servicePath } from './catalogue.ts';
import { isDetoxOrMedicine } from './compare/answer-topics.ts';
import type { LabelledCell, Statement } from './compare/cell.ts';
import { serviceCells } from './compare/service-cells.ts';
import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { sheetOrder } from './referral-order.ts';

/** What is published on one subject. The numbers name sources at the foot of the sheet. */
export interface SheetRow {
  label: string;
  statements: (Pick<Statement, 'lines' | 'remarks' | 'link'> & { source: number | undefined })[];
}

export interface SheetSection {
  heading: string;
  rows: SheetRow[];
  /** Subjects that are not published, to ask about. */
  ask: string[];
}

/** Everything a referrer writes down about a service, in a fixed order. */
export interface ReferralSheet {
  sections: SheetSection[];
  sources: { number: number; words: string; url: string | undefined }[];
}

/** A closed service takes no referrals: it has no sheet. */
export function hasSheet({ status }: ServiceRecord): boolean {
  return status.value !== 'closed';
}

export function sheetPath(slug: string): string {
  return `${servicePath(slug)}referral/`;
}

export function referralSheet(service: ServiceRecord, context: Context): ReferralSheet {
  const cells = Object.values(serviceCells(service, context)).flat();
  const medication = cells.filter(
    ({ id, cell }) => isDetoxOrMedicine(id) && !cell.some(({ note }) => note === undefined),
  );
  const sources = new Map<string, { number: number; words: string; url: string | undefined }>();
  const cite = ({ note }: Statement): number | undefined => {
    if (!note) return undefined;
    const words = `${note.title}. ${note.words}`;
    const known = sources.get(words) ?? { number: sources.size + 1, words, url: note.url };
    sources.set(words, known);
    return known.number;
  };
  const sections = sheetOrder.map(({ heading, take }) =>
    sectionOf(
      heading,
      heading === 'Medication and detox' ? medication : cellsNamed(cells, take),
      cite,
    ),
  );
  return { sections, sources: [...sources.values()] };
}

function cellsNamed(cells: LabelledCell[], names: string[]): LabelledCell[] {
  return names.flatMap((name) => cells.find(({ id }) => id === name) ?? []);
}

function sectionOf(
  heading: string,
  cells: LabelledCell[],
  cite: (statement: Statement) => number | undefined,
): SheetSection {
  return {
    heading,
    rows: cells
      .filter(({ cell }) => cell.length > 0)
      .map(({ label, cell }) => ({
        label,
        statements: cell.map((statement) => ({
          lines: statement.lines,
          remarks: statement.remarks,
          ...(statement.link !== undefined && { link: statement.link }),
          source: cite(statement),
        })),
      })),
    ask: cells.filter(({ cell }) => cell.length === 0).map(({ label }) => label),
  };
}
