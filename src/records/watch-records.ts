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
  stop(): void;
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
  if (existing?.owner === owner) {
    existing.refreshers.set(collection, refresh);
    return;
  }
  existing?.stop();
  const refreshers = new Map([[collection, refresh]]);
  watches.set(watcher, { owner, refreshers, stop: listen(watcher, folder, refreshers) });
}

function listen(watcher: FileWatcher, folder: string, refreshers: Map<string, Refresh>) {
  const inside = `${folder.replaceAll('\\', '/').replace(/\/$/u, '')}/`;
  let waiting: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();
  const refreshAll = () => {
    // One after another: a change during a reading needs a reading of its own.
    working = working.then(() => Promise.all([...refreshers.values()].map((refresh) => refresh())));
  };
  const listener: FileListener = (_event, path) => {
    if (!path.replaceAll('\\', '/').startsWith(inside)) return;
    clearTimeout(waiting);
    waiting = setTimeout(refreshAll, quietTime);
  };
  watcher.add(folder);
  watcher.on('all', listener);
  return () => {
    clearTimeout(waiting);
    watcher.off('all', listener);
  };
}

function allWatches(): WeakMap<FileWatcher, Watch> {
  const shared = globalThis as { [registryKey]?: WeakMap<FileWatcher, Watch> };
  shared[registryKey] ??= new WeakMap();
  return shared[registryKey];
}
