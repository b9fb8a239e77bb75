import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers for the paths of one pattern, as `_headers` has them. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** A path that is answered with another file, as `_redirects` has it. */
export interface Rewrite {
  from: string;
  to: string;
}

export interface HostRules {
  headers: HeaderRule[];
  rewrites: Rewrite[];
}

/** The rules that lie in a folder of a site; none when the files are not there. */
export function readHostRules(folder: string): HostRules {
  const read = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return { headers: parseHeaders(read('_headers')), rewrites: parseRewrites(read('_redirects')) };
}

export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const { line, number } of writtenLines(text)) {
    if (!/^\s/u.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*)$/u.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(
        `_headers, line ${number}: write "  Name: value" below a path. It says: ${line}`,
      );
    }
    rule.headers.push([name, value.trim()]);
  }
  return rules;
}

export function parseRewrites(text: string): Rewrite[] {
  return writtenLines(text).map(({ line, number }) => {
    const [from, to, status] = line.trim().split(/\s+/u);
    if (from === undefined || to === undefined || status !== '200') {
      throw new Error(`_redirects, line ${number}: write "/path /file 200". It says: ${line}`);
    }
    return { from, to };
  });
}

/** The paths of a pattern: exact, with `:names` for one part, or all that begin so when it ends in `*`. */
export function patternExpression(pattern: string): string {
  return pattern
    .replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll(/:\w+/gu, '[^/]+')
    .replaceAll('*', '.*');
}

export function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${patternExpression(pattern)}$`, 'u').test(path);
}

/** What a path is sent with. Two rules for one header are joined, as some hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function writtenLines(text: string): { line: string; number: number }[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.trim().startsWith('#'));
}
