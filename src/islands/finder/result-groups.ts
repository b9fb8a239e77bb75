import type { ConceptId } from '#src/directory/finder/concepts.ts';
import type { Result } from '#src/search/rank.ts';
import { hasAdmission } from './asked.ts';

export interface ResultGroup {
  id: string;
  /** Absent when all results are one list. */
  heading?: string;
  note?: string;
  results: readonly Result[];
}

/** Results under headings that say what each service publishes, so that no list reads as if all said yes. */
export function groupResults(
  results: readonly Result[],
  asked: readonly ConceptId[][],
  isNarrowed = asked.length > 0,
): ResultGroup[] {
  const hasNamed = results.some(({ named }) => named);
  if (!isNarrowed) return hasNamed ? namedFirst(results) : [{ id: 'all', results }];
  const isAdmission = hasAdmission(asked);
  const named = results.filter((result) => result.named);
  const others = results.filter((result) => !result.named);
  const groups: ResultGroup[] = [
    { id: 'named', heading: nameHeading, results: named },
    {
      id: 'yes',
      heading: isAdmission ? 'They say yes' : 'They publish it',
      results: others.filter(({ standing }) => standing === 'yes'),
    },
    {
      id: 'case-by-case',
      heading: 'They decide case by case',
      results: others.filter(({ standing }) => standing === 'case-by-case'),
    },
    {
      id: 'ask',
      heading: 'Not published: ask',
      note: 'We found no answer. That is not a no. Ring and ask.',
      results: others.filter(({ standing }) => standing === 'ask'),
    },
  ];
  return groups.filter((group) => group.results.length > 0);
}

const nameHeading = 'By the name you typed';

function namedFirst(results: readonly Result[]): ResultGroup[] {
  const groups: ResultGroup[] = [
    { id: 'named', heading: nameHeading, results: results.filter(({ named }) => named) },
    { id: 'all', heading: 'Others', results: results.filter(({ named }) => !named) },
  ];
  return groups.filter((group) => group.results.length > 0);
}

/** The first of all groups together, and how many are left out. */
export function firstResults(groups: readonly ResultGroup[], most: number): ResultGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const results = group.results.slice(0, Math.max(0, room));
    room -= results.length;
    return results.length > 0 ? [{ ...group, results }] : [];
  });
}
