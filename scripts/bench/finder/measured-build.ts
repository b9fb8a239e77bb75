import { spawn, spawnSync } from 'node:child_process';

export interface MeasuredBuild {
  seconds: number;
  /** Most memory held at one moment by the build and all it started, in bytes. */
  peakMemory: number;
}

const lookEvery = 250;

/** Builds the site of a folder of records into another folder, and watches what it takes. */
export async function measureBuild(records: string, site: string): Promise<MeasuredBuild> {
  const started = performance.now();
  const child = spawn('npm', ['run', '-s', 'build'], {
    env: { ...process.env, RECORDS_DIR: records, OUT_DIR: site, NO_COLOR: '1' },
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
  if (code !== 0) throw new Error(`The build of ${records} failed.\n${printed}`);
  return { seconds: (performance.now() - started) / 1000, peakMemory };
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
