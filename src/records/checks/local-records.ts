import type { Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { contentAt, entriesAt } from '../walk-record.ts';

interface Named {
  slug: string;
  name: string;
}

/** A service near people that has a record of its own: its area page must not say less of it than the record. */
export function localRecords(records: RecordsRead): Problem[] {
  const named = entriesOf(records, 'services').flatMap(namesOf);
  return entriesOf(records, 'partnerships').flatMap((entry) =>
    entriesAt(entry.content, ['localServices']).flatMap((local, place) => [
      ...unnamed(entry, local, place, named),
      ...askingBesides(entry, local, place),
    ]),
  );
}

function unnamed(entry: RecordEntry, local: unknown, place: number, named: Named[]): Problem[] {
  if (contentAt(local, ['service']) !== undefined) return [];
  const name = plain(contentAt(local, ['name']));
  const record = named.find((known) => ` ${name} `.includes(` ${known.name} `));
  if (record === undefined) return [];
  const path = ['localServices', place, 'name'];
  const words = `is the service of content/services/${record.slug}.yaml, and does not say so.`;
  return [problemIn(entry, path, 'local-record-unnamed', words)];
}

function askingBesides(entry: RecordEntry, local: unknown, place: number): Problem[] {
  const isRecord = contentAt(local, ['service']) !== undefined;
  if (!isRecord || contentAt(local, ['asking']) === undefined) return [];
  const path = ['localServices', place, 'asking'];
  const words = 'says how to ask beside the record of the service, without its cautions.';
  return [problemIn(entry, path, 'local-record-asking', words)];
}

function namesOf({ slug, content }: RecordEntry): Named[] {
  const names = [contentAt(content, ['name', 'value']), contentAt(content, ['shortName'])];
  return names
    .map(plain)
    .filter((name) => name !== '')
    .map((name) => ({ slug, name }));
}

/** A name without what stands in brackets, for comparing. */
function plain(name: unknown): string {
  return String(name ?? '')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
