import { lineOf, type Piece, type Run } from './page-words.ts';

/** What no sentence holds: values that a program had not. */
const slips = /(?<!\p{L})((?:undefined|NaN|null)(?!\p{L})|\[object)/u;
// Names of things people own are written so.
const camelCase = /^(?!i(?:Phone|Pad)s?$)\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u;
const hyphened = /^[a-z\d]+(?:-[a-z\d]+)+$/u;
/** “/data/v1/”, “someone@place.org”, “#for=methadone”, “file.csv”, “name=value” */
const address = /[/@=_]|\w\.\w|^[#.]/u;
const edges = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** Pages for people who use the data: what stands there in a code element, or in a list of allowed words, is meant to. */
const showsCode = /^\/(?:data|about)\//u;
const allowedWords = /One of: [^.]*\./gu;
/** A message to the keepers of the records names the record as they do. */
const recordNamed = /Record: [a-z\d-]+, version/gu;
const codeElements = new Set(['code', 'pre', 'samp', 'kbd']);

/** Words that records or code use among themselves and that a page shows. A line each, with what to do. */
export function innerWordFaults(
  path: string,
  runs: readonly Run[],
  keys: ReadonlySet<string>,
): string[] {
  const isMeant = ({ inside }: Piece) =>
    showsCode.test(path) && inside.some((name) => codeElements.has(name));
  return runs.flatMap((run) => {
    const said = lineOf(run.filter((piece) => !isMeant(piece))).replaceAll(recordNamed, '');
    const line = showsCode.test(path) ? said.replaceAll(allowedWords, '') : said;
    const slip = slips.exec(line)?.[1];
    return [
      ...(slip === undefined
        ? []
        : [`“${slip}” in “${shortened(line)}”. A value is missing: see what the template prints.`]),
      ...innerWordsOf(line, keys).map(
        (word) =>
          `The inner word “${word}” in “${shortened(line)}”. Print its label (src/directory/labels.ts) or the name of the record.`,
      ),
    ];
  });
}

function innerWordsOf(line: string, keys: ReadonlySet<string>): string[] {
  return line
    .split(/\s+/u)
    .filter((word) => !address.test(word))
    .map((word) => word.replaceAll(edges, ''))
    .filter((word) => camelCase.test(word) || (hyphened.test(word) && keys.has(word)));
}

function shortened(line: string): string {
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
