import { type ParsedFile, parseYaml } from '../parse-yaml.ts';
import { type FieldPath, type Problem, problemFrom } from '../problem.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { tooLong, unseenInLines } from './unseen.ts';

const opening = /^---\n([\s\S]*?\n)---(?:\n|$)/u;

/** Reads a guide: YAML between two lines of three hyphens, then Markdown. Lines are those of the file. */
export function parseGuide(file: string, written: string): ParsedFile {
  const text = written.replaceAll('\r\n', '\n');
  const [whole, yaml] = opening.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return withoutFrontMatter(file);
  // An empty line stands for the first three hyphens, so that line numbers stay true.
  const front = parseYaml(file, `\n${yaml}`);
  const before = whole.split('\n').length - 1;
  const body = `${'\n'.repeat(before)}${text.slice(whole.length)}`;
  const unread = tooLong(body);
  const read = unread.length > 0 ? { blocks: [], findings: unread } : markdownBlocks(body);
  const problems: Problem[] = [...unseenInLines(body), ...read.findings].map(
    ({ line, kind, words }) => problemFrom({ file, line, field: '' }, kind, words),
  );
  const readable = front.readable && isFields(front.content) && problems.length === 0;
  const fields = isFields(front.content) ? front.content : {};
  const empty = front.readable && !isFields(front.content) ? [noFields(file)] : [];
  return {
    content: readable ? { ...fields, body: read.blocks } : undefined,
    readable,
    lineOf: (path: FieldPath) => (path[0] === 'body' ? before + 1 : front.lineOf(path)),
    problems: [...front.problems, ...empty, ...problems],
  };
}

function isFields(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function withoutFrontMatter(file: string): ParsedFile {
  return { content: undefined, readable: false, lineOf: () => 1, problems: [noFields(file)] };
}

function noFields(file: string): Problem {
  const words = 'The guide does not begin with its fields.';
  return problemFrom({ file, line: 1, field: '' }, 'guide-fields', words);
}
