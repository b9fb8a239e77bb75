import { readFileSync } from 'node:fs';

/** Processor time since the machine began, in ticks: all of it, and what its host gave to other machines. */
interface Ticks {
  all: number;
  stolen: number;
}

/** Reads the first line of Linux's `/proc/stat`. Elsewhere nothing is known. */
function readTicks(): Ticks | undefined {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    const ticks = line.split(/\s+/).slice(1, 9).map(Number);
    return { all: ticks.reduce((sum, one) => sum + one, 0), stolen: ticks[7] ?? 0 };
  } catch {
    return undefined;
  }
}

/** Starts to watch; what it gives says in words how much of the machine others had meanwhile. */
export function watchStolenTime(): () => string {
  const before = readTicks();
  return () => {
    const after = readTicks();
    if (!before || !after || after.all === before.all) {
      return 'How much of this machine others had meanwhile is not known.';
    }
    const share = (100 * (after.stolen - before.stolen)) / (after.all - before.all);
    return `Others had ${share.toFixed(0)} % of this machine’s processor time meanwhile.`;
  };
}
