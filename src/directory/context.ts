import type { Directory, ProviderRecord, SourceRecord, CouncilRecord } from './directory.ts';

/** What wording needs besides the record itself. `today` is the build date, a whole date. */
export interface Context {
  today: string;
  source(key: string): SourceRecord | undefined;
  provider(slug: string): ProviderRecord | undefined;
  council(slug: string): CouncilRecord | undefined;
}

export function contextOf(directory: Directory, today: string): Context {
  return {
    today,
    source: lookup(directory.sources),
    provider: lookup(directory.providers),
    council: lookup(directory.councils),
  };
}

function lookup<RecordType extends { slug: string }>(records: RecordType[]) {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  return (slug: string) => bySlug.get(slug);
}
