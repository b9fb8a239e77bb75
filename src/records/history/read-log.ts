import { gitLog } from './git.ts';

/** A record file in one commit: the names of its texts before and after, as git keeps them. */
export interface LoggedFile {
  status: 'added' | 'changed' | 'removed' | 'renamed';
  slug: string;
  /** The slug before a renaming. */
  from?: string;
  before: string;
  after: string;
}

export interface LoggedCommit {
  /** Seconds since 1970. */
  seconds: number;
  files: LoggedFile[];
}

/** Every commit that touched a service, the newest first; none when there is no history. */
export async function readLog(folder: string): Promise<LoggedCommit[]> {
  const printed = await gitLog(folder, ['--raw', '--no-abbrev', '--find-renames'], 'services');
  return printed === undefined ? [] : parseLog(printed.toString('utf8'));
}

const rawLine = /^:\d{6} \d{6} ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/u;
const statuses = { A: 'added', M: 'changed', T: 'changed', D: 'removed', R: 'renamed' } as const;

export function parseLog(printed: string): LoggedCommit[] {
  const commits: LoggedCommit[] = [];
  const tokens = printed.split('\0').map((token) => token.trim());
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place] ?? '';
    if (token.startsWith('\u0001')) commits.push({ seconds: Number(token.slice(1)), files: [] });
    const [, before, after, letter] = rawLine.exec(token) ?? [];
    if (before === undefined || after === undefined || letter === undefined) continue;
    const status = statuses[letter as keyof typeof statuses];
    const first = slugOf(tokens[place + 1]);
    const second = status === 'renamed' ? slugOf(tokens[place + 2]) : undefined;
    place += status === 'renamed' ? 2 : 1;
    const slug = second ?? first;
    if (status === undefined || slug === undefined) continue;
    const from = second !== undefined && first !== undefined ? { from: first } : {};
    commits.at(-1)?.files.push({ status, slug, ...from, before, after });
  }
  return commits;
}

function slugOf(path: string | undefined): string | undefined {
  return /^services\/([a-z0-9-]+)\.yaml$/u.exec(path ?? '')?.[1];
}
