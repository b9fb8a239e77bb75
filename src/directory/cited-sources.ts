import type { Directory, SourceRecord } from './directory.ts';

/** The sources that something in the directory rests on and that may be shown: one that nobody cites any more may tell what was taken out. */
export function sourcesInUse({ sources, ...records }: Directory): SourceRecord[] {
  const keys = keysCitedIn(records);
  return sources.filter((source) => isShown(source) && keys.has(source.slug));
}

/** The keys of all sources that a record cites. */
export function keysCitedIn(record: unknown): Set<string> {
  const keys = new Set<string>();
  walk(record, (key, value) => {
    if (key === 'source' && typeof value === 'string') keys.add(value);
    if (key === 'sources' && Array.isArray(value)) for (const each of value) keys.add(String(each));
  });
  return keys;
}

/** Tier `other` and sources that reveal a withheld place are never shown. */
export function isShown(source: SourceRecord): boolean {
  return source.tier !== 'other' && !source.revealsLocation;
}

/** The newest date that any fact of the record carries. */
export function newestDate(record: object): string | undefined {
  const dates: string[] = [];
  walk(record, (key, value) => {
    if ((key === 'asOf' || key === 'on') && typeof value === 'string') dates.push(value);
  });
  return dates.sort().at(-1);
}

function walk(node: unknown, visit: (key: string, value: unknown) => void): void {
  if (Array.isArray(node)) {
    for (const entry of node) walk(entry, visit);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      visit(key, value);
      walk(value, visit);
    }
  }
}
