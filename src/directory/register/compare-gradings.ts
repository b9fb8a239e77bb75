import { type Grading, keyQuestions } from '#src/schema/regulation.ts';
import type { RegisterRow } from './row.ts';
import { doubt, type FieldEdit, nothing, type Outcome } from './outcome.ts';

/** Adds the row’s grades to those of a registration; older ones stay, and none is taken from a day that had it. */
export function compareGradings(
  held: readonly Grading[],
  { grading: row, oddGrades }: Pick<RegisterRow, 'grading' | 'oddGrades'>,
  path: FieldEdit['path'],
): Outcome {
  if (oddGrades.length > 0) {
    const words = `The file has ${oddGrades.join(' and ')} where a grade belongs. No grade was changed: look at the regulator’s page.`;
    return doubt('grades-differ', words);
  }
  const [newest] = held;
  if (row === undefined) {
    if (newest === undefined) return nothing;
    return doubt(
      'register-silent',
      'The register no longer gives grades. The record keeps those it had: look at it.',
    );
  }
  const sameDay = held.find(({ publishedOn }) => publishedOn === row.publishedOn);
  if (sameDay !== undefined) return onTheSameDay(held, sameDay, row, path);
  const later = held.filter(({ publishedOn }) => publishedOn > row.publishedOn);
  if (later.some((grading) => !sameGrades(grading, row))) {
    const words = `The file gives grades of ${row.publishedOn}; the record has newer and different ones. Nothing was changed: look at the regulator’s page.`;
    return doubt('grades-differ', words);
  }
  // A publication day with unchanged grades was put right by the newer file.
  const kept = held.filter((grading) => !later.includes(grading));
  return changed([row, ...kept], newest, row, path);
}

function onTheSameDay(
  held: readonly Grading[],
  sameDay: Grading,
  row: Grading,
  path: FieldEdit['path'],
): Outcome {
  const later = held.filter(({ publishedOn }) => publishedOn > row.publishedOn);
  const corrected = later.filter((grading) => sameGrades(grading, row));
  if (later.length > corrected.length) {
    const words = `The file gives grades of ${row.publishedOn}; the record has newer and different ones. Nothing was changed: look at the regulator’s page.`;
    return doubt('grades-differ', words);
  }
  if (corrected.length === 0 && sameGrades(sameDay, row)) return nothing;
  const lost = keyQuestions.filter(
    (question) => sameDay[question] !== undefined && row[question] === undefined,
  );
  if (lost.length > 0) {
    const names = lost.map((question) => shortNames[question]).join(', ');
    const words = `The file no longer gives every grade of ${row.publishedOn}: ${names} is empty. The record keeps what it had: look at the regulator’s page.`;
    return doubt('grades-differ', words);
  }
  const kept = held
    .filter((grading) => !corrected.includes(grading))
    .map((grading) => (grading === sameDay ? row : grading));
  return changed(kept, held[0], row, path);
}

function changed(
  gradings: Grading[],
  before: Grading | undefined,
  after: Grading,
  path: FieldEdit['path'],
): Outcome {
  const from = before ? gradesInWords(before) : null;
  return {
    ...nothing,
    edits: [{ path, value: gradings }],
    changes: [{ field: 'grades', from, to: gradesInWords(after) }],
  };
}

function sameGrades(one: Grading, other: Grading): boolean {
  return keyQuestions.every((question) => one[question] === other[question]);
}

const shortNames = {
  wellbeing: 'wellbeing',
  leadership: 'leadership',
  staffTeam: 'staff team',
  setting: 'setting',
  carePlanning: 'care planning',
} as const;

export function gradesInWords(grading: Grading): string {
  const grades = keyQuestions.flatMap((question) =>
    grading[question] === undefined ? [] : [`${shortNames[question]} ${grading[question]}`],
  );
  return `${grading.publishedOn}: ${grades.join(', ')}`;
}
