import { parseArgs } from 'node:util';

/** How many services to measure with: the real records, or so many made-up ones. */
export interface AskedSizes {
  sizes: string[];
  /** Whether sites built before may serve again. */
  reuse: boolean;
  /** Whether to build once alone, where a build takes minutes. */
  once: boolean;
}

/** Reads `--sizes real,1000,10000`, `--reuse` and `--once` of a benchmark; `usual` are its sizes when none are given. */
export function askedSizes(usual: string): AskedSizes {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: usual },
      reuse: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',');
  const wrong = sizes.filter((size) => size !== 'real' && !/^[1-9]\d{1,4}$/.test(size));
  if (wrong.length > 0) {
    throw new Error(`--sizes takes “real” and numbers from 10 to 99999, not ${wrong.join(', ')}.`);
  }
  return { sizes, reuse: values.reuse, once: values.once };
}
