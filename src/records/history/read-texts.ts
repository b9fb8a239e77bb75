import { git } from './git.ts';

const newline = 0x0a;
const mostBytes = 256 * 1024;

/** Texts by the names that git keeps them under, in one call. What is not there, or is no text of a record, is left out. */
export async function readTexts(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const printed = await git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  return printed === undefined ? new Map() : parseBatch(printed);
}

export function parseBatch(printed: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf(newline, at);
    if (end === -1) break;
    const [name = '', kind, size = '0'] = printed.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind === undefined || kind === 'missing') continue;
    const length = Number(size);
    if (kind === 'blob' && length <= mostBytes) {
      texts.set(name, printed.toString('utf8', at, at + length));
    }
    at += length + 1;
  }
  return texts;
}
