import type { ProviderEntry, ServiceEntry } from '#src/schema/open-data/services-file.ts';
import { servicePath } from '#src/directory/catalogue.ts';
import { isShown } from '#src/directory/cited-sources.ts';
import type { Context } from '#src/directory/context.ts';
import type { ProviderRecord, ServiceRecord } from '#src/directory/directory.ts';
import { isCounted } from '#src/directory/order.ts';
import { absolute } from './addresses.ts';
import { flatValues } from './flat-values.ts';
import { type MayShow, publishedRecord, withoutHidden } from './published-record.ts';

/** One service with every fact that may be shown. */
export function serviceEntry(service: ServiceRecord, context: Context, site: URL): ServiceEntry {
  const record = publishedRecord(service, mayShow(context));
  return {
    slug: service.slug,
    url: absolute(servicePath(service.slug), site),
    counted: isCounted(service),
    addressWithheld: service.location.disclosure === 'withheld',
    flat: flatValues(record),
    record,
  };
}

export function providerEntry(
  provider: ProviderRecord,
  context: Context,
  site: URL,
): ProviderEntry {
  const { slug, ...facts } = provider;
  const shown = withoutHidden(facts, mayShow(context)) as Omit<ProviderEntry, 'slug' | 'url'>;
  return { slug, url: absolute(`/providers/${slug}/`, site), ...shown };
}

export function mayShow(context: Pick<Context, 'source'>): MayShow {
  return (key) => {
    const source = context.source(key);
    return source !== undefined && isShown(source);
  };
}
