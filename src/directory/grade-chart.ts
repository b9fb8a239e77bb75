import {
  type Grading,
  type KeyQuestion,
  keyQuestions,
  type SameServiceRegistration,
} from '#src/schema/regulation.ts';
import { describeDate } from './dates.ts';
import { describeGrade } from './grades.ts';
import { keyQuestionLabels } from './labels.ts';

export interface ChartDot {
  x: number;
  y: number;
  grade: number;
  /** Grades of the older scheme are drawn apart, and no line touches them. */
  isOlder: boolean;
}

/** The grades of one key question over time. */
export interface GradeStrip {
  question: KeyQuestion;
  label: string;
  dots: ChartDot[];
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  /** The same in words, for people who cannot see it. */
  words: string;
}

export interface GradeChart {
  strips: GradeStrip[];
  years: { x: number; year: string }[];
  hasOlder: boolean;
}

/** The drawing, in its own units: wide enough to be drawn one to one on a phone. */
export const frame = { width: 320, height: 104, left: 30, right: 306, top: 12, bottom: 77 };
const dotRoom = 18;
const yearRoom = 34;

export const gradeScale = [1, 2, 3, 4, 5, 6].map((grade) => ({ grade, y: heightOf(grade) }));

/** Nothing to draw where no question was graded twice. */
export function gradeChart(registration: SameServiceRegistration): GradeChart | undefined {
  const gradings = registration.gradings.toSorted((a, b) =>
    a.publishedOn.localeCompare(b.publishedOn),
  );
  const strips = keyQuestions
    .map((question) => stripOf(question, gradings, registration.registeredOn))
    .filter(({ dots }) => dots.length > 0);
  if (!strips.some(({ dots }) => dots.length > 1)) return undefined;
  return {
    strips,
    years: yearsOf(gradings),
    hasOlder: gradings.some(isOlder),
  };
}

function stripOf(
  question: KeyQuestion,
  gradings: Grading[],
  registeredOn: string | undefined,
): GradeStrip {
  const places = placesOf(gradings);
  const graded = gradings.flatMap((grading, index) => {
    const grade = grading[question];
    if (grade === undefined) return [];
    const dot = {
      x: places[index] ?? frame.left,
      y: heightOf(grade),
      grade,
      isOlder: isOlder(grading),
    };
    return [{ grading, dot }];
  });
  const lines = graded.slice(1).flatMap(({ grading, dot }, index) => {
    const before = graded[index];
    if (!before || !mayJoin(before.grading, grading, registeredOn)) return [];
    return [{ x1: before.dot.x, y1: before.dot.y, x2: dot.x, y2: dot.y }];
  });
  return {
    question,
    label: keyQuestionLabels[question],
    dots: graded.map(({ dot }) => dot),
    lines,
    words: graded
      .map(({ grading, dot }) => {
        const scheme = dot.isOlder ? ' (older scheme)' : '';
        return `${describeDate(grading.publishedOn)}: ${describeGrade(dot.grade)}${scheme}`;
      })
      .join('. '),
  };
}

/** No line joins two schemes, or the time of an earlier owner with that of this one. */
function mayJoin(before: Grading, after: Grading, registeredOn: string | undefined): boolean {
  if (isOlder(before) || isOlder(after)) return false;
  return (
    registeredOn === undefined ||
    before.publishedOn < registeredOn === after.publishedOn < registeredOn
  );
}

function isOlder({ scheme }: Grading): boolean {
  return scheme === 'before-key-questions';
}

function heightOf(grade: number): number {
  return frame.bottom - ((grade - 1) * (frame.bottom - frame.top)) / 5;
}

/** Where each date lies: by time, moved apart where dots would cover each other. */
function placesOf(gradings: Grading[]): number[] {
  const scale = timeScale(gradings);
  const room = Math.min(dotRoom, (frame.right - frame.left) / Math.max(1, gradings.length - 1));
  const forward: number[] = [];
  for (const { publishedOn } of gradings) {
    const last = forward.at(-1) ?? -Infinity;
    forward.push(Math.max(scale(publishedOn), last + room));
  }
  const placed: number[] = [];
  for (const x of forward.toReversed()) {
    placed.unshift(Math.round(Math.min(x, (placed[0] ?? frame.right + room) - room)));
  }
  return placed;
}

function timeScale(gradings: Grading[]): (day: string) => number {
  const first = Date.parse(gradings[0]?.publishedOn ?? '');
  const last = Date.parse(gradings.at(-1)?.publishedOn ?? '');
  const length = Math.max(1, last - first);
  return (day) =>
    frame.left + 10 + ((Date.parse(day) - first) / length) * (frame.right - frame.left - 20);
}

/** The beginnings of years between the first and the last grade, as many as have room. */
function yearsOf(gradings: Grading[]): GradeChart['years'] {
  const scale = timeScale(gradings);
  const from = Number(gradings[0]?.publishedOn.slice(0, 4)) + 1;
  const to = Number(gradings.at(-1)?.publishedOn.slice(0, 4));
  const years: GradeChart['years'] = [];
  for (let year = from; year <= to; year += 1) {
    const x = Math.round(scale(`${year}-01-01`));
    if (x - (years.at(-1)?.x ?? -Infinity) >= yearRoom) years.push({ x, year: String(year) });
  }
  return years;
}
