import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { z } from 'astro/zod';
import { checksum, KeptResults } from './kept-results.ts';
import { readMarkup } from './page-markup.ts';
import type { BuiltPage } from './site-folder.ts';

const compress = promisify(brotliCompress);

/** Bytes sent for a page and everything it loads by itself, brotli. */
export type PageWeight = { path: string; total: number; script: number };

const best = 11;
const quick = 4;

/** The size of a text as a host sends files that it packs once and keeps: brotli at its best. */
export async function sentBytes(content: string | Buffer, quality = best): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await compress(content, { params })).length;
}

/** Modules that a bundled script cannot start without, as written in it. */
export function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"'\n]+\.m?js)["']/g)].map(
    ([, address = '']) => address,
  );
}

/** Pictures and sheets a stylesheet pulls in are few: only other sheets count. */
export function styleImports(css: string): string[] {
  return [...css.matchAll(/@import\s*(?:url\()?["']?([^"')\s;]+)/g)].map(([, url = '']) => url);
}

/** What a page itself weighs at most, and the addresses of what it loads. */
const loadsSchema = z.object({
  documentAtMost: z.number(),
  inlineScript: z.number(),
  scripts: z.array(z.string()),
  stylesheets: z.array(z.string()),
  images: z.array(z.string()),
  preloads: z.array(z.string()),
});
type Loads = z.infer<typeof loadsSchema>;

async function readLoads(html: string): Promise<Loads> {
  const { scripts, stylesheets, images, preloads, inlineScript } = readMarkup(html);
  return {
    documentAtMost: await sentBytes(html, quick),
    inlineScript: inlineScript ? await sentBytes(inlineScript) : 0,
    scripts,
    stylesheets,
    images,
    preloads,
  };
}

const madeBy = ['scripts/page-weight.ts', 'scripts/page-markup.ts'];

/** Weighs pages of one folder. Files that pages share are read and compressed once. */
export class Scale {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<{ text: string; bytes: number }>>();
  readonly #sizes = new KeptResults({ name: 'packed-sizes', schema: z.number(), madeBy });
  readonly #loads = new KeptResults({ name: 'page-loads', schema: loadsSchema, madeBy });

  constructor(folder: string) {
    this.#folder = folder;
  }

  #weigh(path: string): Promise<{ text: string; bytes: number }> {
    const known = this.#files.get(path);
    if (known) return known;
    const weighed = this.#read(path);
    this.#files.set(path, weighed);
    return weighed;
  }

  async #read(path: string): Promise<{ text: string; bytes: number }> {
    const file = join(this.#folder, path);
    // A file that is not there weighs nothing: check:links names it.
    if (!existsSync(file)) return { text: '', bytes: 0 };
    const content = await readFile(file);
    return { text: content.toString('utf8'), bytes: await this.#pack(content) };
  }

  async #pack(content: string | Buffer): Promise<number> {
    const key = checksum(content);
    return this.#sizes.get(key) ?? this.#sizes.set(key, await sentBytes(content));
  }

  /** Keeps what was measured for the next time: packing at the best is slow. */
  keep(): void {
    this.#sizes.save();
    this.#loads.save();
  }

  /** The files given and all that they import, each once. */
  async #closure(paths: string[], importsOf: (text: string) => string[]): Promise<Set<string>> {
    const found = new Set(paths);
    for (const path of found) {
      const { text } = await this.#weigh(path);
      for (const address of importsOf(text)) found.add(ownPath(address, path) ?? path);
    }
    return found;
  }

  async #sum(paths: Iterable<string>): Promise<number> {
    const weighed = await Promise.all([...paths].map((path) => this.#weigh(path)));
    return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async page(page: BuiltPage): Promise<PageWeight> {
    return this.#add(page, await this.#pack(page.html));
  }

  /** Far quicker for thousands of pages, since the page itself is packed loosely: never less than it weighs. */
  async pageAtMost(page: BuiltPage): Promise<PageWeight> {
    return this.#add(page, (await this.#loadsOf(page.html)).documentAtMost);
  }

  async #loadsOf(html: string): Promise<Loads> {
    const key = checksum(html);
    return this.#loads.get(key) ?? this.#loads.set(key, await readLoads(html));
  }

  async #add({ path, html }: BuiltPage, document: number): Promise<PageWeight> {
    const loads = await this.#loadsOf(html);
    const own = (addresses: string[]): string[] =>
      addresses.flatMap((address) => ownPath(address, path) ?? []);
    const script = await this.#sum(await this.#closure(own(loads.scripts), staticImports));
    const style = await this.#sum(await this.#closure(own(loads.stylesheets), styleImports));
    const images = await this.#sum(new Set(own(loads.images)));
    const preloads = await this.#sum(new Set(own(loads.preloads)));
    return {
      path,
      total: document + style + script + images + preloads,
      script: script + loads.inlineScript,
    };
  }
}

/** The path of an address on our own site, else nothing. */
function ownPath(address: string, from: string): string | undefined {
  const here = 'http://here.invalid';
  const url = new URL(address, here + from);
  return url.origin === here ? decodeURIComponent(url.pathname) : undefined;
}
