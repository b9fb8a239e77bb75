import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { slug } from '../schema/text.ts';
import {
  endingOf,
  holdsNoRecords,
  isOptional,
  layout,
  type Part,
  partNames,
  partOf,
} from './layout.ts';
import { type Problem, problemFrom, type ProblemKind, problemKinds } from './problem.ts';

const mostBytes = 256 * 1024;

export interface TextFile {
  file: string;
  part: Part;
  text: string;
  digest: string;
}

export interface FilesRead {
  files: TextFile[];
  /** Files of records that could not be read. */
  unread: Pick<TextFile, 'file' | 'part'>[];
  problems: Problem[];
}

/** Reads every file of records in a folder, and says which cannot be records. */
export async function readFiles(folder: string): Promise<FilesRead> {
  const read: FilesRead = { files: [], unread: [], problems: [] };
  const names = await fileNames(folder);
  if (names === undefined) {
    read.problems.push(wholeFile('.', 'folder-missing', 'There is no such folder.'));
    return read;
  }
  for (const file of names.filter((name) => !holdsNoRecords(name))) {
    const part = partOf(file);
    const misplaced = part === undefined ? strayFile(file) : wrongName(file, part);
    if (misplaced) read.problems.push(misplaced);
    if (part === undefined || misplaced?.kind === 'file-ending') continue;
    const outcome = await openFile(folder, file);
    if ('problem' in outcome) {
      read.problems.push(outcome.problem);
      read.unread.push({ file, part });
    } else {
      read.files.push({ file, part, ...outcome });
    }
  }
  addMissing(read);
  return read;
}

async function fileNames(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
  } catch {
    return undefined;
  }
}

function strayFile(file: string): Problem {
  return wholeFile(file, 'file-unknown', 'The directory has no records of this name or place.');
}

function wrongName(file: string, part: Part): Problem | undefined {
  const name = basename(file);
  const ending = endingOf(part);
  if (!name.endsWith(ending)) {
    const words =
      ending === '.md'
        ? 'Guides are kept in files that end in .md. Rename the file so that it ends in .md.'
        : 'Records are kept in files that end in .yaml.';
    return problemFrom({ file, line: 1, field: '' }, 'file-ending', words);
  }
  if (slug.safeParse(name.slice(0, -ending.length)).success) return undefined;
  return wholeFile(file, 'file-name', 'The file name is the address on the site.');
}

async function openFile(folder: string, file: string): Promise<Bytes> {
  const path = join(folder, file);
  // To open a pipe would wait for somebody to write into it.
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() && facts.size > mostBytes) return { problem: tooLarge(file, facts.size) };
  const bytes = facts?.isFile() ? await readFile(path).catch(() => undefined) : undefined;
  if (bytes !== undefined) return judgeBytes(file, bytes);
  return { problem: wholeFile(file, 'file-unreadable', 'The file cannot be opened.') };
}

function tooLarge(file: string, bytes: number): Problem {
  const words = `The file is ${Math.ceil(bytes / 1024)} kB; a file of records is at most 256 kB.`;
  return wholeFile(file, 'file-too-large', words);
}

type Bytes = { text: string; digest: string } | { problem: Problem };

function judgeBytes(file: string, bytes: Buffer): Bytes {
  const badLine = firstLineNotUtf8(bytes);
  if (badLine !== undefined) {
    const words = 'The letters on this line are not UTF-8 text.';
    return { problem: { ...wholeFile(file, 'file-encoding', words), line: badLine } };
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { text: bytes.toString('utf8').replace(/^\uFEFF/u, ''), digest };
}

function firstLineNotUtf8(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return undefined;
}

function addMissing(read: FilesRead): void {
  const isUnread = (part: Part) => read.unread.some((file) => file.part === part);
  for (const part of partNames) {
    const { where } = layout[part];
    if (isOptional(part) || isUnread(part)) continue;
    if (read.files.some((file) => file.part === part)) continue;
    read.unread.push({ file: where, part });
    const words = where.endsWith('/') ? 'The folder holds no records.' : 'The file is not there.';
    read.problems.push(wholeFile(where, 'file-missing', words));
  }
}

function wholeFile(file: string, kind: ProblemKind, message: string): Problem {
  return { kind, file, line: 1, field: '', message, action: problemKinds[kind] };
}
