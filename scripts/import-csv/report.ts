import type { AnswerChange, CellProblem, OlderAnswer } from '#src/directory/csv/import.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/directory/hidden-words.ts';
import { shortened, visible } from '#src/directory/visible.ts';

/** A file may hold words of many pages, and a line for each of them. */
const mostWords = 600;
const mostLines = 200;

/** Every change by service, for the person who decides. Values of a service whose address is withheld are masked. */
export function changeLines(
  changes: readonly AnswerChange[],
  older: readonly OlderAnswer[],
  services: readonly ServiceRecord[],
): string[] {
  const slugs = new Set([...changes, ...older].map(({ slug }) => slug));
  return [...slugs].flatMap((slug) => {
    const service = services.find((known) => known.slug === slug);
    const shown = (words: string) =>
      service?.location.disclosure === 'published' ? words : hiddenWords;
    const isOfService = (one: { slug: string }) => one.slug === slug;
    const lines = [
      ...changes.filter(isOfService).flatMap((change) => linesOf(change, shown)),
      ...older.filter(isOfService).map((answer) => `not taken over: ${keptLine(answer, shown)}`),
    ];
    return ['', slug, ...lines.map((line) => `  ${printed(line)}`)];
  });
}

type Shown = (words: string) => string;

function linesOf(change: AnswerChange, shown: Shown): string[] {
  const { kind, label, before, after, losses, stays = [] } = change;
  const from = kind === 'new' ? '' : `${before} → `;
  return [
    kind === 'kept beside'
      ? `${kind}: ${keptLine(change, shown)} It is kept beside it.`
      : `${kind}: ${label}: ${shown(`${from}${after}`)}`,
    ...stays.map((words) => `  stays: ${shown(words)}`),
    ...losses.map((words) => `  would be lost: ${shown(words)}`),
  ];
}

function keptLine({ label, before, after }: OlderAnswer, shown: Shown): string {
  return `${label}: ${shown(before)} stays: it is newer than ${shown(after)}.`;
}

/** What a person has to say yes to, and how. */
export function lossesLine(changes: readonly AnswerChange[], yes: string): string | undefined {
  const count = changes.filter(({ losses }) => losses.length > 0).length;
  if (count === 0) return undefined;
  const which = count === 1 ? 'One change takes' : `${count} changes take`;
  return `${which} away what the directory says besides: see “would be lost”. If that is still true, add it to the record by hand after the import. If it may go, add ${yes}.`;
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
