// The folder that sites are published into. Layout: `current` → `releases/<name>`, and what is being made.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { inOrder, releaseNumber } from './release-names.ts';
import { PublishError } from './trouble.ts';

const CURRENT = 'current';
const RELEASES = 'releases';
/** Begins the name of what is being built. Each run has its own: a killed one may still write for a moment. */
const BUILDING = 'building-';
const LOCK = 'publish.lock';
const NEXT_LINK = 'current.next';
/** Before the name of a release that is being deleted. */
const LEAVING = 'leaving-';

/** SQLite, which keeps the lock, may leave this beside it. */
const LOCK_FILES = [LOCK, `${LOCK}-journal`, `${LOCK}.holder`];
const OUR_NAMES = [CURRENT, RELEASES, NEXT_LINK, ...LOCK_FILES];
/** What systems put into folders by themselves. */
const IGNORED_NAMES = ['lost+found', '.DS_Store'];

export class TargetFolder {
  readonly path: string;
  /** Where this run builds. */
  readonly building: string;

  constructor(path: string) {
    this.path = resolve(path);
    this.building = join(this.path, BUILDING + randomUUID());
  }

  get current(): string {
    return join(this.path, CURRENT);
  }
  get lock(): string {
    return join(this.path, LOCK);
  }

  folderOf(release: string): string {
    return join(this.path, RELEASES, release);
  }

  /** Makes the folder when it is not there. Refuses one that holds anything of somebody else. */
  async claim(): Promise<void> {
    await makeFolder(this.path);
    const found = await readdir(this.path);
    const strange = found.filter((name) => !isOurs(name));
    if (strange.length > 0) throw notOurs(this.path, strange);
    await mkdir(join(this.path, RELEASES), { recursive: true });
    const inside = await readdir(join(this.path, RELEASES));
    const odd = inside.filter((name) => !isOurRelease(name) && !IGNORED_NAMES.includes(name));
    if (odd.length > 0) throw notOurs(join(this.path, RELEASES), odd);
    const link = await lstat(this.current).catch(() => undefined);
    if (link && !link.isSymbolicLink()) throw notOurs(this.path, [`${CURRENT} (not a link)`]);
  }

  /** Removes what a run that was cut short left behind. Only for who holds the lock. */
  async clean(): Promise<void> {
    const half = (await readdir(this.path)).filter((name) => name.startsWith(BUILDING));
    for (const name of [...half, NEXT_LINK]) await remove(join(this.path, name));
    const inside = await readdir(join(this.path, RELEASES));
    for (const name of inside.filter((one) => one.startsWith(LEAVING))) {
      await remove(this.folderOf(name));
    }
  }

  async releases(): Promise<string[]> {
    const entries = await readdir(join(this.path, RELEASES)).catch(() => []);
    return inOrder(entries);
  }

  /** The name of the release that is served, or nothing before the first. */
  async served(): Promise<string | undefined> {
    const to = await readlink(this.current).catch(() => undefined);
    return to === undefined ? undefined : basename(to);
  }

  /** What was built becomes a release, at one stroke. */
  async place(release: string): Promise<void> {
    await rename(this.building, this.folderOf(release));
  }

  /** A second link beside the first, which `serve` puts in its place. */
  async prepareLink(release: string): Promise<void> {
    await symlink(join(RELEASES, release), join(this.path, NEXT_LINK), 'dir');
  }

  /** From here on this release is served. A rename is atomic: no visitor meets a folder without a site. */
  async serve(): Promise<void> {
    await rename(join(this.path, NEXT_LINK), this.current);
  }

  /** Takes a release away under another name first: nothing half deleted looks like a release. */
  async remove(release: string): Promise<void> {
    const leaving = this.folderOf(LEAVING + release);
    await rename(this.folderOf(release), leaving);
    await remove(leaving);
  }

  /** Whether a folder lies in this one or holds it. */
  overlaps(folder: string): boolean {
    return contains(folder, this.path) || contains(this.path, folder);
  }
}

function contains(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function isOurs(name: string): boolean {
  return name.startsWith(BUILDING) || OUR_NAMES.includes(name) || IGNORED_NAMES.includes(name);
}

function isOurRelease(name: string): boolean {
  return releaseNumber(name.startsWith(LEAVING) ? name.slice(LEAVING.length) : name) !== undefined;
}

/** Asks for one folder at a time: Node's own way never ends on a system that refuses with "no such file". */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/** Tries again when something cut short a moment ago still finishes a write. */
async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
}

function notOurs(folder: string, names: string[]): PublishError {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return new PublishError(
    `${folder} holds something else: ${names.slice(0, 3).join(', ')}${more}. ` +
      'Nothing was changed. Choose an empty or new folder, or one that was published into before.',
  );
}
