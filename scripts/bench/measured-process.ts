import { spawn, spawnSync } from 'node:child_process';

export interface MeasuredProcess {
  seconds: number;
  /** Most memory held at one moment by the process and all it started, in bytes. */
  peakMemory: number;
  /** The end of what it printed. */
  printed: string;
}

const lookEvery = 250;

/** Runs a command in a process of its own and watches what it takes. Rejects with what it printed when it fails. */
export async function measureProcess(
  [command, ...args]: readonly [string, ...string[]],
  failed: string,
  env: NodeJS.ProcessEnv = {},
): Promise<MeasuredProcess> {
  const started = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peakMemory = 0;
  const watch = setInterval(() => {
    peakMemory = Math.max(peakMemory, memoryOfTree(child.pid ?? 0));
  }, lookEvery);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${failed}\n${printed}`);
  return { seconds: (performance.now() - started) / 1000, peakMemory, printed };
}

/** Bytes held by a process and all below it; 0 where the system does not tell. */
function memoryOfTree(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const inTree = new Set([root]);
  let sum = 0;
  // A process has a larger number than the one that started it, but for the rare turn of the counter.
  for (const [pid = 0, parent = 0, kilobytes = 0] of rows.toSorted(byFirst)) {
    if (inTree.has(parent)) inTree.add(pid);
    if (inTree.has(pid)) sum += kilobytes * 1024;
  }
  return sum;
}

function byFirst([a = 0]: number[], [b = 0]: number[]): number {
  return a - b;
}
