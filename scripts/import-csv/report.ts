import type { AnswerChange, CellProblem } from '#src/directory/csv/import.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/records/hidden.ts';

/** Every change by service, for the person who decides. Values of a withheld service are masked. */
export function changeLines(
  changes: readonly AnswerChange[],
  services: readonly ServiceRecord[],
): string[] {
  return [...Map.groupBy(changes, ({ slug }) => slug)].flatMap(([slug, ofService]) => {
    const service = services.find((known) => known.slug === slug);
    const hidden = service === undefined || isKeptByRegulator(service);
    return ['', slug, ...ofService.map((change) => `  ${changeLine(change, hidden)}`)];
  });
}

function changeLine({ kind, label, before, after }: AnswerChange, hidden: boolean): string {
  if (hidden) return `${kind}: ${label}: ${hiddenWords}`;
  if (kind === 'new') return `${kind}: ${label}: ${after}`;
  return `${kind}: ${label}: ${before} → ${after}`;
}

/** Every problem in the order of the file. */
export function problemLinesOf(file: string, problems: readonly CellProblem[]): string {
  const lines = problems
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, column, words }) => `${file}:${line}  ${column} – ${words}`);
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Nothing was written.`;
  return `${lines.join('\n')}\n\n${count}`;
}
