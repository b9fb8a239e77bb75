import type {
  RecordCommit,
  RecordHistory,
  RecordStep,
} from '../../directory/history/record-commit.ts';
import { parseYaml } from '../parse-yaml.ts';
import { git } from './git.ts';
import { type LoggedCommit, type LoggedFile, readLog } from './read-log.ts';
import { readTexts } from './read-texts.ts';

/** Reading a version of a record takes about five milliseconds: this many keep a build short. */
const mostCompared = 400;

/**
 * The service records of a folder through time, from git’s own history. Reads nothing else and keeps nothing. The newest
 * commits are compared fact by fact, whole commits only; of what would be too many, it is known that they changed.
 */
export async function readHistory(folder: string, most = mostCompared): Promise<RecordHistory> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) return { commits: [], missing: 'no-git' };
  // The oldest commit of a shallow copy looks as if it had added everything.
  if (shallow.toString().trim() !== 'false') return { commits: [], missing: 'cut-short' };
  const logged = await readLog(folder);
  if (logged.length === 0) return { commits: [], missing: 'no-history' };
  const within = withinBounds(logged, most);
  const compared = within.flatMap(({ files }) => files.filter(isCompared));
  const texts = await readTexts(
    folder,
    compared.flatMap(({ before, after }) => [before, after]),
  );
  const contentOf = parsedOnce(texts);
  return { commits: logged.map((commit) => withContents(commit, contentOf)) };
}

function isCompared({ status, before, after }: LoggedFile): boolean {
  return (status === 'changed' || status === 'renamed') && before !== after;
}

function withinBounds(logged: LoggedCommit[], most: number): LoggedCommit[] {
  let compared = 0;
  return logged.filter(({ files }) => {
    const count = files.filter(isCompared).length;
    if (compared + count > most) return false;
    compared += count;
    return true;
  });
}

type Contents = (name: string) => unknown;

function parsedOnce(texts: ReadonlyMap<string, string>): Contents {
  const contents = new Map<string, unknown>();
  return (name) => {
    const text = texts.get(name);
    if (text === undefined) return undefined;
    if (!contents.has(name)) contents.set(name, parseYaml(name, text).content);
    return contents.get(name);
  };
}

function withContents({ seconds, files }: LoggedCommit, contentOf: Contents): RecordCommit {
  return {
    at: `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`,
    steps: files.map((file): RecordStep => {
      const { status, slug, from, before, after } = file;
      const moved = from === undefined ? {} : { from };
      if (!isCompared(file)) return { status, slug, ...moved };
      return { status, slug, ...moved, before: contentOf(before), after: contentOf(after) };
    }),
  };
}
