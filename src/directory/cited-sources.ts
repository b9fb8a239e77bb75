import type { SourceRecord } from './directory.ts';

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
