import { spawn } from 'node:child_process';

const mostBytes = 512 * 1024 * 1024;

/** What git prints in a folder; nothing when there is no git, no repository, or git refuses. */
export function git(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | undefined> {
  return new Promise((found) => {
    const command = ['--no-replace-objects', '--no-optional-locks', ...args];
    const child = spawn('git', command, {
      cwd: folder,
      env: plainEnvironment(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const parts: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size > mostBytes) child.kill();
    });
    child.on('error', () => found(undefined));
    child.on('close', (code) => found(code === 0 ? Buffer.concat(parts) : undefined));
    // A git that has ended already reads nothing more.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Commits from the newest on, with the moment of each and what is asked for besides, as `git log -z` prints them. */
export function gitLog(
  folder: string,
  asked: readonly string[],
  path: string,
): Promise<Buffer | undefined> {
  return git(folder, [
    '-c',
    'log.showSignature=false',
    'log',
    // A merge counts once, on the day it came in. Nobody’s name and no message is asked for.
    '--first-parent',
    '--diff-merges=first-parent',
    '--format=%x01%ct',
    '--relative',
    '-z',
    ...asked,
    'HEAD',
    '--',
    path,
  ]);
}

/** A hook or an outer git may point elsewhere; and nothing is fetched from anywhere. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
