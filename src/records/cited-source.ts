import { type Tier, tiers } from '../schema/source.ts';
import type { FieldPath } from './problem.ts';
import { entriesOf, type RecordEntry, type RecordsRead } from './record-entry.ts';
import { contentAt, entriesAt, everyCitation, type Group } from './walk-record.ts';

export interface CitedSource {
  tier: Tier;
  revealsLocation: boolean;
}

export interface TierCitation {
  entry: RecordEntry;
  /** Path of the key that names the source. */
  path: FieldPath;
  /** The fact, row or figure that cites; absent for a line of the safety words. */
  group: Group | undefined;
  source: CitedSource;
}

/** Every citation of a source that is there, with what kind of publisher it is. */
export function everyTierCitation(records: RecordsRead): TierCitation[] {
  const sources = knownSources(records);
  return records.entries.flatMap((entry) =>
    citationsOf(entry).flatMap(({ path, group, key }) => {
      const source = sources.get(key);
      return source ? [{ entry, path, group, source }] : [];
    }),
  );
}

function citationsOf({ content }: RecordEntry) {
  const cited = [...everyCitation(content)].map(({ path, group, source }) => ({
    path: [...path, 'source'],
    group,
    key: source,
  }));
  const listed = entriesAt(content, ['sources']).map((key, place) => ({
    path: ['sources', place],
    group: undefined,
    key: String(key),
  }));
  return [...cited, ...listed];
}

function knownSources(records: RecordsRead): Map<string, CitedSource> {
  return new Map(
    entriesOf(records, 'sources').flatMap(({ slug, content }) => {
      const tier = tiers.find((known) => known === contentAt(content, ['tier']));
      const revealsLocation = contentAt(content, ['revealsLocation']) === true;
      return tier ? [[slug, { tier, revealsLocation }]] : [];
    }),
  );
}
