import { glob, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sentBytes } from '../page-weight.ts';

/** Bytes a first search costs. `index` counts every part: a search for one word fetches fewer. */
export type SearchCost = { runtime: number; index: number; onDisk: number };

const RUNTIME = /^(pagefind\.js|pagefind-worker\.js|wasm\.en\.pagefind)$/;
/** Packed by Pagefind already. */
const PACKED = /\.(pagefind|pf_meta|pf_index|pf_filter|pf_fragment)$/;

async function sent(file: string): Promise<number> {
  return PACKED.test(file) ? (await stat(file)).size : sentBytes(await readFile(file));
}

export async function firstSearch(folder: string): Promise<SearchCost> {
  const cost: SearchCost = { runtime: 0, index: 0, onDisk: 0 };
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    cost.onDisk += (await stat(file)).size;
    if (RUNTIME.test(basename(file))) cost.runtime += await sent(file);
    else if (/\.pf_(meta|index)$/.test(file)) cost.index += await sent(file);
  }
  return cost;
}
