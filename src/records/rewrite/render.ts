import { isGroup } from '../walk-record.ts';
import { presentKeys } from './same-content.ts';

const widestLine = 100;
export type Quotes = 'plain' | 'single' | 'double';

/** A value on one line, as it is written inside braces. */
export function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (isGroup(value)) {
    const pairs = presentKeys(value).map((key) => `${keyText(key)}: ${onOneLine(value[key])}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return scalar(value);
}

/** `key: value` at an indent; the first line without it. */
export function pairLines(key: string, value: unknown, indent: number): string[] {
  const line = `${keyText(key)}: ${onOneLine(value)}`;
  if (staysOnOneLine(value, key) && (isScalar(value) || indent + line.length <= widestLine)) {
    return [line];
  }
  return [`${keyText(key)}:`, ...blockLines(value, indent + 2).map((inner) => `  ${inner}`)];
}

/** `- value` at an indent; the first line without it. */
export function entryLines(value: unknown, indent: number, likeOneLine = false): string[] {
  const line = `- ${onOneLine(value)}`;
  const fits = isScalar(value) || indent + line.length <= widestLine;
  if (likeOneLine || (staysOnOneLine(value) && fits)) return [line];
  return blockLines(value, indent + 2).map((inner, at) => `${at === 0 ? '- ' : '  '}${inner}`);
}

/** A group or list over several lines, each without the indent of the first. */
export function blockLines(value: unknown, indent: number): string[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((entry) => entryLines(entry, indent));
  }
  if (isGroup(value) && presentKeys(value).length > 0) {
    return presentKeys(value).flatMap((key) => pairLines(key, value[key], indent));
  }
  return [onOneLine(value)];
}

/** Words, numbers and answers. Words stay bare only when YAML cannot take them for anything else. */
export function scalar(value: unknown, quotes: Quotes = 'plain'): string {
  if (typeof value !== 'string') return value === undefined ? 'null' : String(value);
  if (quotes === 'plain' && isPlain(value)) return value;
  if (quotes === 'single' && /^[\u0020-\u007e\u00a1-\u1fff]+$/u.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  return JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const names = /^[a-z0-9]+(?:-[a-z0-9]+)*$|^[A-Z]{1,2}[A-Z0-9]* ?[A-Z0-9]+$|^https?:[\w/.%?=&~-]+$/u;
const notWordsInYaml = /^(?:null|true|false|0o[0-7]+|0x[0-9a-f]+|\d+(?:e-?\d+)?)$/iu;

/** Names of the project’s own (slugs, dates, numbers of the register, postcodes); all other words get quotes. */
function isPlain(words: string): boolean {
  return names.test(words) && !notWordsInYaml.test(words);
}

export function keyText(key: string): string {
  const isName = /^[A-Za-z][\w-]*$/u.test(key) && !notWordsInYaml.test(key);
  return isName ? key : scalar(key, 'double');
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A fact fits on a line of its own; a group of facts does not belong on one. */
function staysOnOneLine(value: unknown, key = ''): boolean {
  if (Array.isArray(value)) return value.every(isScalar);
  if (!isGroup(value)) return true;
  return Object.entries(value).every(
    ([inner, content]) =>
      isScalar(content) ||
      (Array.isArray(content) && content.every(isScalar)) ||
      (inner === 'value' && key !== 'value' && staysOnOneLine(content, 'value')),
  );
}
