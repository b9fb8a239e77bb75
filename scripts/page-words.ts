import { decodeAttribute } from './page-markup.ts';

/** Words between two tags, with the elements inside the block that they stand in. */
export interface Piece {
  words: string;
  inside: readonly string[];
}

/** What a block shows as one run of words, piece by piece. */
export type Run = readonly Piece[];

const token =
  /<!--.*?-->|<(?<close>\/)?(?<tag>[a-z][\w-]*)(?<rest>(?:[^>"']|"[^"]*"|'[^']*')*)>|(?<words>[^<]+)/giu;
const unseen = /<(script|style|template)\b[^>]*>.*?<\/\1>/gsu;

/** Elements whose words run on with those around them. All others begin and end a run. */
const inline = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Attributes that are read aloud or shown. */
const spoken = /\s(?:aria-label|title|alt|placeholder)=(?:"([^"]*)"|'([^']*)')/giu;
const described = /\sname="description"/iu;
const content = /\scontent="([^"]*)"/iu;

/** Everything a page says, in runs: the words of its blocks, and what its attributes say. */
export function runsOf(html: string): Run[] {
  const runs: Piece[][] = [];
  const said: Run[] = [];
  let run: Piece[] = [];
  let inside: string[] = [];
  const endRun = () => {
    if (run.some(({ words }) => words.trim() !== '')) runs.push(run);
    run = [];
    inside = [];
  };
  for (const { groups = {} } of html.replaceAll(unseen, '').matchAll(token)) {
    const { close, tag, rest = '', words } = groups;
    if (words !== undefined) run.push({ words: plain(words), inside });
    if (tag === undefined) continue;
    said.push(...attributesOf(tag, rest));
    const name = tag.toLowerCase();
    if (!inline.has(name)) endRun();
    else if (close === undefined) inside = [...inside, name];
    else inside = inside.slice(0, inside.lastIndexOf(name));
  }
  endRun();
  return [...runs, ...said];
}

function attributesOf(tag: string, rest: string): Run[] {
  const values = [...rest.matchAll(spoken)].map(([, double, single]) => double ?? single ?? '');
  const [, description] = tag === 'meta' && described.test(rest) ? (content.exec(rest) ?? []) : [];
  return [...values, ...(description === undefined ? [] : [description])].map((words) => [
    { words: plain(words), inside: [] },
  ]);
}

function plain(words: string): string {
  return decodeAttribute(words.replaceAll('&nbsp;', '\u00A0'));
}

/** The words of a run as one line. */
export function lineOf(run: Run): string {
  return run
    .map(({ words }) => words)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
