import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** A page of the built site: its path (`/services/`), where it is on disk, and its HTML. */
export type BuiltPage = { path: string; file: string; html: string };

/** The folder the site is built into: `OUT_DIR`, else `dist`. */
export const siteFolder = resolve(process.env.OUT_DIR || 'dist');

/** Where a file is, seen from the site: `dist/help/index.html` is `/help/`. */
export function pathOf(file: string, folder: string = siteFolder): string {
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The pages of the built site one by one, in no order: thousands do not fit into memory together. */
export async function* eachPage(folder: string = siteFolder): AsyncGenerator<BuiltPage> {
  if (!existsSync(folder)) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  let count = 0;
  for await (const name of glob('**/*.html', { cwd: folder, exclude: ['pagefind/**'] })) {
    count += 1;
    yield readPage(join(folder, name), folder);
  }
  if (count === 0) {
    throw new Error(`The built site in ${folder} has no pages. Run "npm run build" first.`);
  }
}

/** One page of the built site. */
export async function readPage(file: string, folder: string = siteFolder): Promise<BuiltPage> {
  return { path: pathOf(file, folder), file, html: await readFile(file, 'utf8') };
}

/** Every page of the built site, in the order of their paths. */
export async function readPages(folder: string = siteFolder): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const page of eachPage(folder)) pages.push(page);
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every file of the built site, as paths such as `/sitemap.xml`. */
export async function readFilePaths(folder: string = siteFolder): Promise<Set<string>> {
  const paths = new Set<string>();
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (entry.isFile()) {
      paths.add(`/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
    }
  }
  return paths;
}
