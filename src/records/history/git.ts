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
