import { existsSync } from 'node:fs';
import { link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { describeRelease, type Manifest, readManifest, writeManifest } from './manifest.ts';
import { nextRelease } from './release-names.ts';
import type { TargetFolder } from './target-folder.ts';
import { PublishError } from './trouble.ts';

/** Less than this share of the pages served now looks like an accident. */
const smallestShare = 0.8;

/** Writes the list of what was built into it. */
export async function seal(to: TargetFolder, mayShrink: boolean): Promise<Manifest> {
  const served = await to.served();
  const before = served === undefined ? undefined : await readManifest(to.folderOf(served));
  if (!existsSync(join(to.building, 'index.html'))) {
    throw new PublishError('The build left no home page, so it was not published.');
  }
  const carried = before ? await carryOver(to.folderOf(before.release), before, to.building) : [];
  const made = new Date();
  const manifest = await describeRelease(to.building, {
    release: nextRelease(await to.releases(), made),
    made: made.toISOString(),
    withheld: await withheldServices(to.building),
    carried,
  });
  if (before && !mayShrink) refuseIfFarSmaller(before, manifest);
  await writeManifest(to.building, manifest);
  return manifest;
}

function refuseIfFarSmaller(before: Manifest, now: Manifest): void {
  if (now.pages.length >= before.pages.length * smallestShare) return;
  throw new PublishError(
    `The new site has ${now.pages.length} pages and the one served has ${before.pages.length}. ` +
      'That looks like an accident, so it was not published. If it is meant, add --may-shrink.',
  );
}

/**
 * Scripts and sheets have the checksum of their content in their names. A page opened before the switch
 * may ask for one after it, so those of the release served until now stay for the length of the next.
 */
async function carryOver(folder: string, before: Manifest, into: string): Promise<string[]> {
  const carried: string[] = [];
  const own = before.files.filter(({ path }) => !before.carried.includes(path));
  for (const { path } of own.filter((file) => isLasting(file.path))) {
    const target = join(into, path);
    if (existsSync(target) || !existsSync(join(folder, path))) continue;
    await mkdir(dirname(target), { recursive: true });
    await link(join(folder, path), target);
    carried.push(path);
  }
  return carried;
}

function isLasting(path: string): boolean {
  return path.startsWith('/_astro/');
}

const finderSchema = z.object({
  entries: z.array(z.object({ slug: z.string(), addressWithheld: z.boolean() })),
});

/** The services whose address the site that was built withholds. */
async function withheldServices(folder: string): Promise<string[]> {
  const found = finderSchema.safeParse(
    JSON.parse(await readFile(join(folder, 'finder.json'), 'utf8')),
  );
  if (!found.success) {
    throw new PublishError(
      'finder.json does not say which addresses are withheld, so it was not published: ' +
        'an address withheld since must be removed from the releases that are kept.',
    );
  }
  return found.data.entries.filter((entry) => entry.addressWithheld).map(({ slug }) => slug);
}
