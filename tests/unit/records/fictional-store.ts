export interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
}

export interface FictionalStore {
  entries: Map<string, StoredEntry>;
  clear(): void;
  set(entry: StoredEntry): void;
}

/** Keeps what a loader stores where a test can read it. */
export function fictionalStore(): FictionalStore {
  const entries = new Map<string, StoredEntry>();
  return {
    entries,
    clear: () => entries.clear(),
    set: (entry) => {
      entries.set(entry.id, entry);
    },
  };
}
