/** What the loader needs of Vite’s file watcher. */
export interface FileWatcher {
  add(path: string): unknown;
  on(event: 'all', listener: FileListener): unknown;
  off(event: 'all', listener: FileListener): unknown;
}

type FileListener = (event: string, path: string) => void;
type Refresh = () => Promise<void>;

interface Watch {
  /** The module instance that set it up: Astro loads this file anew when the content configuration changes. */
  owner: symbol;
  refreshers: Map<string, Refresh>;
  listener: FileListener;
}

const owner = Symbol('records');
const quietTime = 60;
const registryKey = Symbol.for('records watched by the directory');

/** Refreshes a collection when a file below the folder changes. A second call for the same collection replaces the first. */
export function watchRecords(
  watcher: FileWatcher,
  folder: string,
  collection: string,
  refresh: Refresh,
): void {
  const watches = allWatches();
  const existing = watches.get(watcher);
  const watch = existing?.owner === owner ? existing : newWatch(folder);
  watch.refreshers.set(collection, refresh);
  watches.set(watcher, watch);
  watcher.add(folder);
  // Astro itself may have taken the listener off: take it off for certain, then put it on once.
  if (existing) watcher.off('all', existing.listener);
  watcher.on('all', watch.listener);
}

function newWatch(folder: string): Watch {
  const refreshers = new Map<string, Refresh>();
  const inside = `${folder.replaceAll('\\', '/').replace(/\/$/u, '')}/`;
  let waiting: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();
  const refreshAll = () => {
    const all = () => Promise.all([...refreshers.values()].map((refresh) => refresh()));
    // One after another: a change during a reading needs a reading of its own.
    working = working.catch(() => undefined).then(all);
  };
  const listener: FileListener = (_event, path) => {
    if (!path.replaceAll('\\', '/').startsWith(inside)) return;
    clearTimeout(waiting);
    waiting = setTimeout(refreshAll, quietTime);
  };
  return { owner, refreshers, listener };
}

function allWatches(): WeakMap<FileWatcher, Watch> {
  const shared = globalThis as { [registryKey]?: WeakMap<FileWatcher, Watch> };
  shared[registryKey] ??= new WeakMap();
  return shared[registryKey];
}
