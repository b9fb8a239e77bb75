import {
  type Grading,
  type KeyQuestion,
  keyQuestions,
  type Regulation,
  type SameServiceRegistration,
} from '#src/schema/regulation.ts';
import { describeDate } from './dates.ts';
import { keyQuestionLabels } from './labels.ts';

const gradeWords = ['', 'Unsatisfactory', 'Weak', 'Adequate', 'Good', 'Very good', 'Excellent'];

export interface GradeRow {
  question: KeyQuestion;
  label: string;
  grades: { publishedOn: string; words: string; value: number | undefined }[];
}

export interface GradeTable {
  publishedOn: string[];
  rows: GradeRow[];
  olderScheme: boolean;
}

/** “5, Very good” */
export function describeGrade(grade: number): string {
  return `${grade}, ${gradeWords[grade] ?? 'unknown'}`;
}

/** Grades come only from registrations that are this service itself. */
export function ownRegistrations(regulation: Regulation): SameServiceRegistration[] {
  if (regulation.regulator !== 'care-inspectorate') return [];
  return regulation.registrations.filter(
    (registration): registration is SameServiceRegistration => registration.link === 'same-service',
  );
}

export function newestGrading(registration: SameServiceRegistration): Grading | undefined {
  return registration.gradings[0];
}

/** Gradings of one scheme as a table, newest first. The two schemes are never put in one table. */
export function gradeTables(registration: SameServiceRegistration): GradeTable[] {
  return (['key-questions', 'before-key-questions'] as const)
    .map((scheme) => registration.gradings.filter((grading) => grading.scheme === scheme))
    .filter((gradings) => gradings.length > 0)
    .map((gradings) => ({
      publishedOn: gradings.map(({ publishedOn }) => publishedOn),
      rows: rowsOf(gradings),
      olderScheme: gradings[0]?.scheme === 'before-key-questions',
    }));
}

function rowsOf(gradings: Grading[]): GradeRow[] {
  return keyQuestions
    .filter((question) => gradings.some((grading) => grading[question] !== undefined))
    .map((question) => ({
      question,
      label: keyQuestionLabels[question],
      grades: gradings.map((grading) => gradeCell(grading, question)),
    }));
}

function gradeCell(grading: Grading, question: KeyQuestion) {
  const value = grading[question];
  return {
    publishedOn: grading.publishedOn,
    value,
    words: value === undefined ? 'Not inspected' : describeGrade(value),
  };
}

/** “4 to 6 out of 6, published 6 January 2026” */
export function gradeSummary(grading: Grading): string {
  const values = keyQuestions.flatMap((question) => grading[question] ?? []);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const range = lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
  return `Grades ${range} out of 6, published ${describeDate(grading.publishedOn)}`;
}
