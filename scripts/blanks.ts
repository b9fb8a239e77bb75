import { lineOf, type Run } from './page-words.ts';

const endsWord = /[\p{L}\p{N}.,;:!?…)”’%]$/u;
const beginsWord = /^[\p{L}\p{N}“‘(£]/u;
/** Two blanks beside each other that a browser does not make one of. */
const doubled = /\S[^\S\n]*(?:\u00A0[ \u00A0]|[ \u00A0]\u00A0)[^\S\n]*\S/u;
const beforeStop = /\S[ \u00A0]+[.,;:!?](?=[\s”)]|$)/u;
const shownAsTyped = new Set(['pre', 'code', 'samp', 'kbd']);

/** Words of a page that run into each other, or stand too far apart. A line each, with what to do. */
export function blankFaults(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => [...runningTogether(run), ...apart(run)]);
}

function runningTogether(run: Run): string[] {
  return run.flatMap((piece, place) => {
    const before = run[place - 1];
    if (before === undefined || isRaised(piece.inside) || isRaised(before.inside)) return [];
    if (!endsWord.test(before.words) || !beginsWord.test(piece.words)) return [];
    const words = `${before.words.slice(-24).trim()}${piece.words.slice(0, 24).trim()}`;
    return [
      `Words run together: “${words}”. Write {' '} between the two elements in the template.`,
    ];
  });
}

function apart(run: Run): string[] {
  if (run.some(({ inside }) => inside.some((name) => shownAsTyped.has(name)))) return [];
  const line = lineOf(run);
  const raw = run.map(({ words }) => words).join('');
  return [
    ...(doubled.test(raw)
      ? [`Two blanks beside each other: “${around(doubled, raw)}”. Keep one.`]
      : []),
    ...(beforeStop.test(line)
      ? [
          `A blank before a stop: “${around(beforeStop, line)}”. Take the blank out of the template.`,
        ]
      : []),
  ];
}

/** Notes and powers stand against their word. */
function isRaised(inside: readonly string[]): boolean {
  return inside.includes('sup') || inside.includes('sub');
}

function around(found: RegExp, words: string): string {
  const at = words.search(found);
  return words.slice(Math.max(0, at - 24), at + 24).trim();
}
