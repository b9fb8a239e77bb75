import { spawn } from 'node:child_process';

/**
 * Runs a command in a process group that ends with us. While we live, we hold the other end of its input:
 * when that closes, however we ended, the watcher beside it ends the whole group. Without it a build
 * would go on writing after its publisher was killed.
 */
const GUARD = `
exec 3<&0 </dev/null
( read -r _ <&3; kill -9 0 ) &
watcher=$!
"$@" 3<&-
code=$?
kill -9 $watcher 2>/dev/null
exit $code
`;

/** What a command printed is kept up to this many characters, the last ones. */
const mostOutput = 64_000;

export interface CommandEnding {
  passed: boolean;
  output: string;
}

export interface CommandSurroundings {
  cwd: string;
  env: NodeJS.ProcessEnv;
  longestMs: number;
}

export function runGuarded(
  command: readonly string[],
  { cwd, env, longestMs }: CommandSurroundings,
): Promise<CommandEnding> {
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', ...command], {
    cwd,
    env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer | string) => {
    output = (output + chunk.toString()).slice(-mostOutput);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const timer = setTimeout(() => {
    keep(`\nStopped: it took longer than ${Math.round(longestMs / 60_000)} minutes.`);
    child.stdin.end();
  }, longestMs);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ passed: false, output: output + error.message });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ passed: code === 0, output });
    });
  });
}
