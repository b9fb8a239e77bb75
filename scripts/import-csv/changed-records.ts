import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { AnswerChange } from '#src/directory/csv/import.ts';
import type { Origin } from '#src/records/read-directory.ts';
import { rewriteRecord } from '#src/records/rewrite-record.ts';
import { savedSince } from '#src/records/write-all-or-nothing.ts';
import type { RecordToWrite } from '#src/records/write-records.ts';

/** A source that has to be there, as read on the day, before facts can cite it. */
export interface NewSource {
  key: string;
  title: string;
  publisher: string;
  readOn: string;
}

export interface RecordsFolder {
  folder: string;
  /** The files as they were read, before any change was worked out. */
  origins: ReadonlyMap<string, Origin>;
}

/** The files that the changes touch, with their new text. Nothing is written. */
export async function changedRecords(
  records: RecordsFolder,
  changes: readonly AnswerChange[],
  source: NewSource | undefined,
): Promise<RecordToWrite[]> {
  const bySlug = Map.groupBy(changes, ({ slug }) => slug);
  const services = await Promise.all(
    [...bySlug].map(async ([slug, ofService]) => {
      const { file, text } = await textAsRead(`services/${slug}.yaml`, records);
      const edits = ofService.map(({ path, value }) => ({ path: [...path], value }));
      return { file, text: rewriteRecord(text, edits), madeFrom: text };
    }),
  );
  if (source === undefined || services.length === 0) return services;
  const { file, text } = await textAsRead('sources.yaml', records);
  return [...services, { file, text: withSource(text, source), madeFrom: text }];
}

/** A file that says something else by now was saved by somebody, and what was worked out may not hold. */
async function textAsRead(file: string, { folder, origins }: RecordsFolder) {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  const digest = bytes && createHash('sha256').update(bytes).digest('hex');
  const isAsRead = [...origins.values()].some(
    (origin) => origin.file === file && origin.digest === digest,
  );
  if (bytes === undefined || !isAsRead)
    throw new Error(`Nothing was written: ${savedSince(join(folder, file))}`);
  return { file, text: bytes.toString('utf8') };
}

function withSource(text: string, { key, title, publisher, readOn }: NewSource): string {
  if (new RegExp(`^${key}:`, 'mu').test(text)) {
    return rewriteRecord(text, [{ path: [key, 'readOn'], value: readOn }], z.object({}));
  }
  return `${text.trimEnd()}\n${key}:\n  title: ${JSON.stringify(title)}\n  publisher: ${JSON.stringify(publisher)}\n  tier: service\n  readOn: ${readOn}\n`;
}
