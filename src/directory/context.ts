import type {
  CouncilRecord,
  Directory,
  PartnershipRecord,
  ProviderRecord,
  ServiceRecord,
  SourceRecord,
} from './directory.ts';

/** What wording needs besides the record itself. `today` is the build date, a whole date. */
export interface Context {
  today: string;
  source(key: string): SourceRecord | undefined;
  provider(slug: string): ProviderRecord | undefined;
  council(slug: string): CouncilRecord | undefined;
  service(slug: string): ServiceRecord | undefined;
  partnership(slug: string): PartnershipRecord | undefined;
  /** Services of one provider. */
  servicesOf(provider: string): ServiceRecord[];
}

export function contextOf(directory: Directory, today: string): Context {
  const byProvider = Map.groupBy(directory.services, ({ provider }) => provider?.value);
  return {
    today,
    source: lookup(directory.sources),
    provider: lookup(directory.providers),
    council: lookup(directory.councils),
    service: lookup(directory.services),
    partnership: lookup(directory.partnerships),
    servicesOf: (provider) => byProvider.get(provider) ?? [],
  };
}

function lookup<RecordType extends { slug: string }>(records: RecordType[]) {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  return (slug: string) => bySlug.get(slug);
}
