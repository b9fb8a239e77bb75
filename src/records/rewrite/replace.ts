import { isCollection, isScalar, type Node, type Pair, Scalar } from 'yaml';
import { columnOf, type Editable, isBlank } from './editable.ts';
import { endOf, endOfColon, isBlockText, keyOf, startOf } from './extent.ts';
import type { Edit, Setting } from './next-edits.ts';
import {
  blockLines,
  entryLines,
  keyText,
  onOneLine,
  pairLines,
  type Quotes,
  scalar,
} from './render.ts';

/** Writes a record into a file that held none, or something else. */
export function replaceDocument(contents: unknown, value: unknown, editable: Editable): Edit {
  const { text, lineBreak } = editable;
  const written = blockLines(value, 0).join(lineBreak);
  if (isCollection(contents) || (isScalar(contents) && contents.value !== null)) {
    return { start: startOf(contents), end: endOf(contents), text: written };
  }
  const before = text === '' || text.endsWith('\n') ? '' : lineBreak;
  return { start: text.length, end: text.length, text: `${before}${written}${lineBreak}` };
}

/** Writes a value in the place of another: of a key, or of an entry of a list when there is no pair. */
export function replaceValue(
  pair: Pair | undefined,
  node: Node | null,
  value: unknown,
  setting: Setting,
): Edit {
  const { text, lineBreak } = setting.editable;
  const { gap, ...old } = extentOf(pair, node, text);
  if (setting.inline || isOneWord(value)) {
    return {
      ...old,
      text: `${gap}${isOneWord(value) ? scalar(value, quotesOf(node)) : onOneLine(value)}`,
    };
  }
  const indent = columnOf(text, pair ? startOf(pair) : startOf(node));
  const [head = '', ...below] = pair
    ? withoutKey(pairLines(keyOf(pair), value, indent), keyOf(pair))
    : entryLines(value, indent - 2).map((line) => line.slice(2));
  const first = gap === '' ? head.trimStart() : head;
  const lines = [first, ...below.map((line) => `${' '.repeat(indent)}${line}`)];
  return { ...old, text: lines.join(lineBreak) };
}

function withoutKey([first = '', ...below]: string[], key: string): string[] {
  return [first.slice(keyText(key).length + 1), ...below];
}

/** What of the text the old value takes, and the gap that a new one needs before it. */
function extentOf(pair: Pair | undefined, node: Node | null, text: string) {
  const colon = pair && endOfColon(pair);
  if (colon !== undefined && (node === null || isNothing(node))) {
    return { start: colon, end: colon, gap: ' ' };
  }
  const start = startOf(node);
  const end = isBlockText(node) ? text.slice(0, endOf(node)).trimEnd().length : endOf(node);
  // A comment between a key and its value stays where it is.
  if (colon === undefined || !isBlank(text.slice(colon, start))) return { start, end, gap: '' };
  return { start: colon, end, gap: ' ' };
}

function isNothing(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function isOneWord(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function quotesOf(node: Node | null): Quotes {
  if (!isScalar(node)) return 'plain';
  if (node.type === Scalar.QUOTE_DOUBLE) return 'double';
  return node.type === Scalar.QUOTE_SINGLE ? 'single' : 'plain';
}
