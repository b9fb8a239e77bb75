import type { Context } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { factsOf } from '#src/directory/facts/facts-of.ts';
import type { MayShow } from '#src/directory/open-data/published-record.ts';
import { mayShow } from '#src/directory/open-data/service-entry.ts';
import type { Gazetteer } from '#src/directory/place.ts';
import { isPreview } from '#src/directory/preview.ts';
import type { Taxonomy } from '#src/schema/open-referral/service.ts';
import type { Terms } from './attributes.ts';
import { taxonomies } from './taxonomies.ts';

/** What mapping a service needs, made once for all of them. */
export interface Making {
  site: URL;
  context: Context;
  gazetteer: Gazetteer;
  mayShow: MayShow;
  /** True until somebody answers for the directory: every service then says so. */
  preview: boolean;
  taxonomies: Taxonomy[];
  terms: Terms;
  /** The last day on which the service confirmed a fact to the operator; absent when it never did. */
  assuredOn(slug: string): string | undefined;
}

export function makingOf(
  directory: Directory,
  gazetteer: Gazetteer,
  context: Context,
  site: URL,
): Making {
  const lists = taxonomies(directory.councils, site);
  const byId = new Map(
    lists.flatMap(({ taxonomy_terms }) => taxonomy_terms.map((term) => [term.id, term])),
  );
  const assured = assuredDates(directory);
  return {
    site,
    context,
    gazetteer,
    mayShow: mayShow(context),
    preview: isPreview(directory.operator),
    taxonomies: lists,
    terms: { byId, context },
    assuredOn: (slug) => assured.get(slug),
  };
}

function assuredDates({ services, confirmations }: Directory): Map<string, string> {
  const newest = new Map<string, string>();
  const note = (slug: string, on: string) => {
    if (on > (newest.get(slug) ?? '')) newest.set(slug, on);
  };
  for (const { service, on, held } of confirmations) if (held.length > 0) note(service, on);
  for (const service of services) {
    for (const { fact } of factsOf(service))
      if (fact.confirmed) note(service.slug, fact.confirmed.on);
  }
  return newest;
}
