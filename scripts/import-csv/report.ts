import type { AnswerChange, CellProblem } from '#src/directory/csv/import.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/directory/hidden-words.ts';
import { shortened, visible } from '#src/directory/visible.ts';

/** A file may hold words of many pages, and a line for each of them. */
const mostWords = 600;
const mostLines = 200;

/** Every change by service, for the person who decides. Values of a service whose address is withheld are masked. */
export function changeLines(
  changes: readonly AnswerChange[],
  services: readonly ServiceRecord[],
): string[] {
  return [...Map.groupBy(changes, ({ slug }) => slug)].flatMap(([slug, ofService]) => {
    const service = services.find((known) => known.slug === slug);
    const hidden = service?.location.disclosure !== 'published';
    return ['', slug, ...ofService.map((change) => `  ${printed(changeLine(change, hidden))}`)];
  });
}

function changeLine({ kind, label, before, after }: AnswerChange, hidden: boolean): string {
  if (hidden) return `${kind}: ${label}: ${hiddenWords}`;
  if (kind === 'new') return `${kind}: ${label}: ${after}`;
  return `${kind}: ${label}: ${before} → ${after}`;
}

/** Every problem in the order of the file. Of a file that is all wrong, the first are shown and the rest counted. */
export function problemLinesOf(file: string, problems: readonly CellProblem[]): string {
  const shown = problems
    .toSorted((a, b) => a.line - b.line)
    .slice(0, mostLines)
    .map(({ line, column, words }) =>
      printed(`${file}:${line}  ${shortened(column, 80)} – ${words}`),
    );
  const left = problems.length - shown.length;
  const lines = left > 0 ? [...shown, `… and ${left} more.`] : shown;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Nothing was written.`;
  return `${lines.join('\n')}\n\n${count}`;
}

const printed = (line: string) => visible(shortened(line, mostWords));
