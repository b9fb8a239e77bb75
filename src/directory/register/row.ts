import { csNumber as csNumberSchema, type Grading, keyQuestions } from '#src/schema/regulation.ts';
import { isNamedAfterPlace } from '#src/directory/withheld/place-words.ts';
import type { Column } from './columns.ts';
import { findingsOf, type RowFindings } from './row-findings.ts';
import {
  isOddGrade,
  isRehabCategory,
  tidyCount,
  tidyDate,
  tidyGrade,
  tidyPhone,
  tidyPostcode,
  tidyTown,
  tidyWholeNumber,
  tidyWords,
} from './row-values.ts';
import type { YearCell } from './year-columns.ts';

/** One service as a file of the register has it. Nothing of a person, no e-mail, no risk score. */
export interface RegisterRow extends RowFindings {
  line: number;
  csNumber: string;
  name: string;
  careService: string;
  status: 'active' | 'inactive';
  proposesToCancel: boolean;
  isRehab: boolean;
  provider?: string | undefined;
  registeredOn?: string | undefined;
  town: string;
  council: string;
  /** False when the regulator keeps the address back: then there is no address and no phone. */
  isPublic: boolean;
  lines: string[];
  postcode?: string | undefined;
  phone?: string | undefined;
  registeredPlaces?: number | undefined;
  bedrooms?: { beds: number; single: number } | undefined;
  /** As the register words them. */
  areasOfProvision: string[];
  grading?: Grading | undefined;
  /** Cells that hold something else where a grade belongs, in words. */
  oddGrades: string[];
  lastInspectedOn?: string | undefined;
}

/** What of a row is read before it is known whether it is needed. */
export type RowGlance = Pick<RegisterRow, 'csNumber' | 'name' | 'postcode' | 'isRehab'>;

export type CellOf = (column: Column) => string;

const firstKeyQuestions = '2018-11-30';

export function isCsNumber(words: string): boolean {
  return csNumberSchema.safeParse(words).success;
}

/** Reads a row, or says in words what cannot be understood. */
export function readRow(
  cell: CellOf,
  yearly: readonly YearCell[],
  line: number,
): RegisterRow | string {
  const csNumber = tidyWords(cell('csNumber'));
  const isListed = /^y(?:es)?$/iu.test(cell('publicList').trim());
  if (!isListed && !/^no?$/iu.test(cell('publicList').trim())) {
    return 'has neither Yes nor No in PublicList';
  }
  const status = cell('status').trim().toLowerCase();
  if (!['active', 'inactive', 'proposing to cancel'].includes(status)) {
    return 'has a status that is not known in ServiceStatus';
  }
  const careService = tidyWords(cell('careService'));
  const isPublic = isListed && !isSilent(careService, reachable(cell));
  const name = tidyWords(cell('name'));
  if (name === '') return 'has no name in ServiceName';
  return {
    line,
    csNumber,
    name: isPublic || !isNamedAfterPlace(name) ? name : `${careService}, ${tidyTown(cell('town'))}`,
    careService,
    status: status === 'inactive' ? 'inactive' : 'active',
    proposesToCancel: status === 'proposing to cancel',
    isRehab: isRehabCategory(cell('subtype'), cell('additionalSubtypes')),
    provider: tidyWords(cell('provider')) || undefined,
    registeredOn: tidyDate(cell('registeredOn')),
    town: tidyTown(cell('town')),
    council: tidyWords(cell('council')),
    isPublic,
    ...(isPublic ? reachable(cell) : { lines: [] }),
    registeredPlaces: tidyCount(cell('registeredPlaces')),
    bedrooms: bedroomsOf(cell),
    areasOfProvision: cell('areasOfProvision').split(',').map(tidyWords).filter(Boolean),
    ...findingsOf(yearly),
    grading: gradingOf(cell),
    oddGrades: keyQuestions
      .filter((question) => isOddGrade(cell(question)))
      .map((question) => `“${tidyWords(cell(question)).slice(0, 40)}”`),
    lastInspectedOn: tidyDate(cell('lastInspectedOn')),
  };
}

/** A home has an address: one without any is kept back, whatever its row says. The file of August 2025 had one so. */
function isSilent(careService: string, { lines, postcode }: Reachable): boolean {
  return /^care home\b/iu.test(careService) && lines.length === 0 && postcode === undefined;
}

type Reachable = Pick<RegisterRow, 'lines' | 'postcode' | 'phone'>;

function reachable(cell: CellOf): Reachable {
  const lines = (['line1', 'line2', 'line3', 'line4'] as const)
    .map((column) => tidyWords(cell(column)))
    .filter((words) => words !== '');
  return { lines, postcode: tidyPostcode(cell('postcode')), phone: tidyPhone(cell('phone')) };
}

function bedroomsOf(cell: CellOf): RegisterRow['bedrooms'] {
  const beds = tidyCount(cell('totalBeds'));
  const single = tidyWholeNumber(cell('singleBedrooms'));
  if (beds === undefined || single === undefined || single > beds) return undefined;
  return { beds, single };
}

function gradingOf(cell: CellOf): Grading | undefined {
  const publishedOn = tidyDate(cell('gradedOn'));
  const grades = keyQuestions.flatMap((question) => {
    const grade = tidyGrade(cell(question));
    return grade === undefined ? [] : [[question, grade] as const];
  });
  if (publishedOn === undefined || grades.length === 0) return undefined;
  const scheme = publishedOn < firstKeyQuestions ? 'before-key-questions' : 'key-questions';
  return { publishedOn, scheme, ...Object.fromEntries(grades) };
}
