import type { YAMLMap, YAMLSeq } from 'yaml';
import { columnOf, isBlank, lineStart, nextLineStart } from './editable.ts';
import { dashOf, endOf, isInline, startOf } from './extent.ts';
import type { Edit, Setting } from './next-edits.ts';
import { entryLines, onOneLine, pairLines } from './render.ts';

/** Writes a new key behind the one at a place, or before all others at -1. */
export function insertPair(
  map: YAMLMap,
  key: string,
  value: unknown,
  after: number,
  setting: Setting,
): Edit {
  const { text } = setting.editable;
  if (setting.inline) {
    return insertInline(map.items, after, onOneLine({ [key]: value }).slice(2, -2));
  }
  const start = startOf(map.items[0]);
  const indent = columnOf(text, start);
  const lines = pairLines(key, value, indent);
  if (after >= 0) return insertBelow(endOf(map.items[after]), lines, indent, setting);
  const { lineBreak } = setting.editable;
  const at = { start, end: start };
  return { ...at, text: lines.map((line) => `${line}${lineBreak}${' '.repeat(indent)}`).join('') };
}

/** Writes a new entry at a place of a list. */
export function insertEntry(list: YAMLSeq, at: number, value: unknown, setting: Setting): Edit {
  if (setting.inline) return insertInline(list.items, at - 1, onOneLine(value));
  const { text, lineBreak } = setting.editable;
  const dash = dashOf(list, 0);
  const indent = columnOf(text, dash);
  const likeOneLine = list.items.every((item) => isInline(item as never));
  const lines = entryLines(value, indent, likeOneLine);
  if (at > 0) return insertBelow(endOf(list.items[at - 1]), lines, indent, setting);
  const written = lines.map((line) => `${line}${lineBreak}${' '.repeat(indent)}`).join('');
  return { start: dash, end: dash, text: written };
}

export function removePair(map: YAMLMap, at: number, setting: Setting): Edit {
  if (setting.inline) return removeInline(map.items, at);
  return removeLines(startOf(map.items[at]), endOf(map.items[at]), setting.editable.text);
}

export function removeEntry(list: YAMLSeq, at: number, setting: Setting): Edit {
  if (setting.inline) return removeInline(list.items, at);
  return removeLines(dashOf(list, at), endOf(list.items[at]), setting.editable.text);
}

function insertInline(items: unknown[], after: number, written: string): Edit {
  const place = after < 0 ? startOf(items[0]) : endOf(items[after]);
  const text = after < 0 ? `${written}, ` : `, ${written}`;
  return { start: place, end: place, text };
}

function insertBelow(end: number, lines: string[], indent: number, { editable }: Setting): Edit {
  const { text, lineBreak } = editable;
  const place = nextLineStart(text, end);
  const before = place > 0 && text[place - 1] !== '\n' ? lineBreak : '';
  const written = lines.map((line) => `${' '.repeat(indent)}${line}${lineBreak}`).join('');
  return { start: place, end: place, text: `${before}${written}` };
}

/** The whole lines, or up to what comes next when a dash stands before it on the line. */
function removeLines(start: number, end: number, text: string): Edit {
  const line = lineStart(text, start);
  const below = nextLineStart(text, end);
  if (isBlank(text.slice(line, start))) return { start: line, end: below, text: '' };
  const next = below + (/^\s*/u.exec(text.slice(below))?.[0].length ?? 0);
  return { start, end: next, text: '' };
}

function removeInline(items: unknown[], at: number): Edit {
  const own = items[at];
  const next = items[at + 1];
  if (next !== undefined) return { start: startOf(own), end: startOf(next), text: '' };
  return { start: endOf(items[at - 1]), end: endOf(own), text: '' };
}
