// What a release is made of: its pages and files, with sizes and checksums.
import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { pathOf } from '../site-folder.ts';

/** Lies in the root of every release, so anyone can see which one is served and whether it is whole. */
export const MANIFEST_FILE = 'release.json';

const fileSchema = z.object({
  path: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
});

export const manifestSchema = z.object({
  format: z.literal(1),
  release: z.string(),
  /** The moment it was made, in universal time. */
  made: z.iso.datetime(),
  /** The services whose address it withholds. */
  withheld: z.array(z.string()),
  /** Files it keeps from the release before, for pages that were open at the switch. */
  carried: z.array(z.string()),
  /** Addresses of pages: `/help/`. */
  pages: z.array(z.string()),
  /** Every file but this list itself: `/help/index.html`. */
  files: z.array(fileSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
type ManifestFile = z.infer<typeof fileSchema>;

const filesAtOnce = 32;

/** Every file below a folder, as `/help/index.html`, in order. Anything but plain files is refused. */
async function filePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd) throw new Error(`${join(odd.parentPath, odd.name)} is not a plain file.`);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`)
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== `/${MANIFEST_FILE}`)
    .sort();
}

async function inGroups<In, Out>(all: readonly In[], work: (one: In) => Promise<Out>) {
  const done: Out[] = [];
  for (let start = 0; start < all.length; start += filesAtOnce) {
    done.push(...(await Promise.all(all.slice(start, start + filesAtOnce).map(work))));
  }
  return done;
}

/** `keep` also asks the disk to hold the file for good, so that a power cut cannot empty it. */
async function describeFile(folder: string, path: string, keep: boolean): Promise<ManifestFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(folder, path));
    const content = await handle.readFile();
    if (keep) await handle.sync();
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { path, bytes: content.length, sha256 };
  } finally {
    await handle?.close();
  }
}

export async function describeRelease(
  folder: string,
  about: Pick<Manifest, 'release' | 'made' | 'withheld' | 'carried'>,
): Promise<Manifest> {
  const paths = await filePaths(folder);
  const files = await inGroups(paths, (path) => describeFile(folder, path, true));
  const pages = paths
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
    .map((path) => pathOf(join(folder, path), folder));
  return { format: 1, ...about, pages, files };
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = join(folder, MANIFEST_FILE);
  await writeFile(file, `${JSON.stringify(manifest, null, 1)}\n`, { flag: 'wx', flush: true });
}

/** The manifest of a release, or nothing when it has none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const text = await readFile(join(folder, MANIFEST_FILE), 'utf8');
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Everything about a release that is not as its own manifest says; nothing when it is whole. */
export async function damageTo(folder: string): Promise<string[]> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) return [`${MANIFEST_FILE} is missing or cannot be read`];
  const listed = new Set(manifest.files.map(({ path }) => path));
  const strays = (await filePaths(folder)).filter((path) => !listed.has(path));
  const wrong = await inGroups(manifest.files, (file) => damageToFile(folder, file));
  const pageFiles = manifest.pages.map((page) => (page.endsWith('/') ? `${page}index.html` : page));
  const unlisted = pageFiles.filter((path) => !listed.has(path));
  return [
    ...wrong.filter((words) => words !== undefined),
    ...strays.map((path) => `${path} is not in the manifest`),
    ...unlisted.map((path) => `${path} is a page without a file`),
  ];
}

async function damageToFile(folder: string, file: ManifestFile): Promise<string | undefined> {
  const found = await stat(join(folder, file.path)).catch(() => undefined);
  if (!found?.isFile()) return `${file.path} is missing`;
  if (found.size !== file.bytes) return `${file.path} has ${found.size} bytes, not ${file.bytes}`;
  const { sha256 } = await describeFile(folder, file.path, false);
  return sha256 === file.sha256 ? undefined : `${file.path} is not as it was made`;
}
