import { scottishDay } from '../../directory/scottish-day.ts';
import { git, gitLog } from './git.ts';

/**
 * The day of the newest commit of each file in a folder, by its path in the folder. Files that were changed since
 * are left out, and all of them where git knows no whole history: their day is not known.
 */
export async function fileDays(folder: string): Promise<ReadonlyMap<string, string>> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  // The oldest commit of a shallow copy looks as if it had changed everything.
  if (shallow?.toString().trim() !== 'false') return new Map();
  const [log, changed] = await Promise.all([
    gitLog(folder, ['--name-only'], '.'),
    git(folder, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.']),
  ]);
  if (log === undefined || changed === undefined) return new Map();
  const days = new Map<string, string>();
  for (const { day, path } of commitsOf(log.toString('utf8'))) {
    if (!days.has(path)) days.set(path, day);
  }
  for (const path of changed.toString('utf8').split('\0')) days.delete(path);
  return days;
}

/** Every file of every commit, the newest first. */
function* commitsOf(printed: string): Generator<{ day: string; path: string }> {
  let day = '';
  for (const token of printed.split('\0').map((part) => part.trim())) {
    if (token.startsWith('\u0001')) day = scottishDay(new Date(Number(token.slice(1)) * 1000));
    else if (token !== '') yield { day, path: token };
  }
}
