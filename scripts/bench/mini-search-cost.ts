import { build } from 'esbuild';
import { sentBytes } from '../page-weight.ts';
import type { BuiltPage } from '../site-folder.ts';
import { miniSearchIndex } from './search/engines.ts';

export interface MiniSearchCost {
  /** The library, small and packed. */
  runtime: number;
  /** The whole index: all of it is fetched before the first word can be looked up. */
  index: number;
  onDisk: number;
}

/** What MiniSearch would send for a first search over the text of the same pages. */
export async function miniSearchCost(pages: readonly BuiltPage[]): Promise<MiniSearchCost> {
  const services = pages.filter(({ path }) => /^\/services\/[^/]+\/$/.test(path));
  const index = JSON.stringify(miniSearchIndex(services));
  const bundle = await build({
    stdin: { contents: "export { default } from 'minisearch'", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return {
    runtime: await sentBytes(bundle.outputFiles[0]?.text ?? ''),
    index: await sentBytes(index),
    onDisk: Buffer.byteLength(index),
  };
}
