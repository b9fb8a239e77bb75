import { keyQuestions } from '#src/schema/regulation.ts';
import { describeDate } from '#src/directory/dates.ts';
import type { FoundFact } from '#src/directory/facts/facts-of.ts';
import { keyQuestionLabels } from '#src/directory/labels.ts';
import { canonical } from './compare-records.ts';

/** One published set of grades in a record of whatever version. */
type Grades = Record<string, unknown> & { publishedOn: string };

/**
 * What changed in the register’s rows of a service: new grades question by question. A set of grades that
 * the record no longer holds is not told.
 */
export function gradeLines(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  now: readonly FoundFact[],
): string[] {
  const standing = new Set(gradesIn(now).map(canonical));
  const isStanding = (grades: Grades) => standing.has(canonical(grades));
  const [old] = gradesIn(before).filter(isStanding);
  const [current] = gradesIn(after);
  if (current === undefined || gradesIn(before)[0]?.publishedOn === current.publishedOn) return [];
  if (!isStanding(current)) return ['New grades'];
  const published = `, published ${describeDate(current.publishedOn)}`;
  const comparable = old?.['scheme'] === current['scheme'] ? old : undefined;
  const lines = keyQuestions.flatMap((question) => {
    const grade = current[question];
    const earlier = comparable?.[question];
    if (typeof grade !== 'number' || grade === earlier) return [];
    const from = typeof earlier === 'number' ? `${earlier} to ` : '';
    return [`${keyQuestionLabels[question]} ${from}${grade}${published}`];
  });
  return lines.length > 0 ? lines : [`The same grades again${published}`];
}

/** Sets of grades of the service itself, the newest first. */
function gradesIn(facts: readonly FoundFact[]): Grades[] {
  return facts
    .flatMap(({ fact }): unknown[] => {
      const isOwn = 'link' in fact && fact.link === 'same-service' && 'gradings' in fact;
      return isOwn && Array.isArray(fact.gradings) ? fact.gradings : [];
    })
    .filter(isGrades)
    .toSorted((one, other) => (one.publishedOn < other.publishedOn ? 1 : -1));
}

function isGrades(content: unknown): content is Grades {
  return (
    typeof content === 'object' &&
    content !== null &&
    'publishedOn' in content &&
    typeof content.publishedOn === 'string'
  );
}
