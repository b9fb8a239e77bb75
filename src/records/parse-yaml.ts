import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { type FieldPath, type Problem, type ProblemKind, problemFrom } from './problem.ts';

export interface ParsedFile {
  /** What the file says, unjudged; absent when it cannot be read as YAML. */
  content: unknown;
  readable: boolean;
  /** The line of a field; of its group when the field is absent. */
  lineOf(path: FieldPath): number;
  problems: Problem[];
}

/** More would take minutes to judge. The longest real file has a few hundred. */
const mostFields = 2000;

/** Reads strict YAML 1.2 in which every date, phone number and “no” stays what was written. */
export function parseYaml(file: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const tabLines = linesWithTabs(text);
  const spaced = text.replaceAll('\t', '  ');
  const document = parseDocument(spaced, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    strict: true,
    // Compares every key with every other: a long file would take minutes.
    uniqueKeys: false,
  });
  const lastOffset = spaced.trimEnd().length;
  const at = (offset: number) => Math.max(1, lines.linePos(Math.min(offset, lastOffset)).line);
  const say = (kind: ProblemKind, line: number, words: string) =>
    problemFrom({ file, line, field: '' }, kind, words);

  const syntax = [...document.errors, ...document.warnings]
    .map(({ code, pos }) => ({ code, line: at(pos[0]) }))
    .filter(({ line }) => !tabLines.includes(line))
    .map(({ code, line }) => say(kindOf(code), line, wordsFor(code)));
  const aliases = aliasOffsets(document).map((offset) =>
    say('yaml-alias', at(offset), 'points to another line with & or *.'),
  );
  const repeated = repeatedKeyOffsets(document).map((offset) =>
    say('yaml-repeated-key', at(offset), 'says the same field twice.'),
  );
  const tabs = tabLines.map((line) => say('yaml-tab', line, 'holds a tab.'));
  const crowded = crowdedOffsets(document).map((offset) =>
    say('file-too-large', at(offset), `begins a group of more than ${mostFields} fields.`),
  );
  const readable = document.errors.length + aliases.length + crowded.length === 0;
  return {
    content: readable ? document.toJS({ maxAliasCount: 0 }) : undefined,
    readable,
    lineOf: (path) => at(offsetOf(document, path)),
    problems: [...tabs, ...onePerLine([...syntax, ...repeated]), ...aliases, ...crowded],
  };
}

function linesWithTabs(text: string): number[] {
  return text.split('\n').flatMap((line, place) => (line.includes('\t') ? [place + 1] : []));
}

function aliasOffsets(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor !== undefined) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function crowdedOffsets(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, { items, range }) {
      if (items.length > mostFields) offsets.push(range?.[0] ?? 0);
    },
  });
  return offsets;
}

function repeatedKeyOffsets(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) offsets.push(key.range?.[0] ?? 0);
        seen.add(name);
      }
    },
  });
  return offsets;
}

function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(part),
      );
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!(isMap(node) || isSeq(node) || isScalar(node))) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function kindOf(code: string): ProblemKind {
  return code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax';
}

/** In our own words: the parser’s messages may quote the line, which may hold what must not be shown. */
function wordsFor(code: string): string {
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return 'uses a tag that records do not have.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'has a second colon. Put words that hold a colon in quotes, and give each field its own line.';
    case 'MISSING_CHAR':
      return 'lacks a closing quote, bracket or comma. Add it here or on the line above.';
    case 'BAD_INDENT':
      return 'begins at the wrong place. Line it up with the other fields of its group.';
    case 'MULTIPLE_DOCS':
      return 'begins a second record with “---”. Keep one record in a file.';
    default:
      return 'cannot be read.';
  }
}

function onePerLine(problems: Problem[]): Problem[] {
  return problems.filter(
    ({ line, kind }, place) =>
      problems.findIndex((other) => other.line === line && other.kind === kind) === place,
  );
}
