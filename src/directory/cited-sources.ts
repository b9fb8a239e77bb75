import type { Context } from './context.ts';
import type { SourceRecord } from './directory.ts';

/** Every source that a record cites and that may be shown, in order of title. */
export function citedSources(record: unknown, context: Context): SourceRecord[] {
  const keys = new Set<string>();
  collectSourceKeys(record, keys);
  return [...keys]
    .flatMap((key) => context.source(key) ?? [])
    .filter(isShown)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
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

function collectSourceKeys(record: unknown, keys: Set<string>): void {
  walk(record, (key, value) => {
    if (key === 'source' && typeof value === 'string') keys.add(value);
  });
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
