import type { Fact } from '#src/schema/fact.ts';
import type { Attribute, TaxonomyTerm } from '#src/schema/open-referral/service.ts';
import type { PublishedService } from '#src/schema/open-data/services-file.ts';
import type { Context } from '#src/directory/context.ts';
import { answerPaths, countPaths, termId } from './taxonomies.ts';
import { idOf } from './ids.ts';

export interface Terms {
  byId: ReadonlyMap<string, TaxonomyTerm>;
  context: Context;
}

/** What is published of a service as terms of our lists, each with who says so and when. */
export function attributesOf(slug: string, record: PublishedService, terms: Terms): Attribute[] {
  const tell = <Value>(
    taxonomy: string,
    fact: Fact<Value> | undefined,
    termOf: (value: Value) => string[],
    value?: string,
  ) =>
    fact === undefined
      ? []
      : termOf(fact.value).flatMap((term) =>
          attribute(slug, termId(taxonomy, term), fact, terms, value),
        );
  return [
    // The kind is the directory’s own sorting: it stands on what the name’s source says of the service.
    ...tell('kind', record.name, () => [record.kind]),
    ...tell('council', record.location.council, (council) => [council]),
    ...tell('sex', record.who?.sex, (sex) => [sex]),
    ...tell('substances', record.substances, (list) => list),
    ...tell('approaches', record.programme?.approaches, (list) => list),
    ...answerPaths.flatMap((path) =>
      tell('admission', factAt(record, path), (answer) => [`${path}:${String(answer)}`]),
    ),
    ...countPaths.flatMap((path) => {
      const fact = factAt(record, path);
      return tell('counts', fact, () => [path], String(fact?.value));
    }),
  ];
}

function attribute(
  slug: string,
  id: string,
  fact: Fact<unknown>,
  { byId, context }: Terms,
  value: string | undefined,
): Attribute[] {
  const term = byId.get(id);
  if (term === undefined) return [];
  const source = context.source(fact.source);
  const caution = [fact.caution, fact.conflicts && 'Sources disagree.', limitsOf(fact)]
    .filter(Boolean)
    .join(' ');
  return [
    {
      id: idOf('attribute', slug, id),
      link_id: idOf('service', slug),
      link_type: 'service',
      taxonomy_term: term,
      ...(value !== undefined && { value }),
      source: source?.title ?? fact.source,
      ...(fact.asOf !== undefined && { as_of: fact.asOf }),
      ...(caution !== '' && { caution }),
    },
  ];
}

/** A yes with a condition is not a plain yes. */
function limitsOf(fact: Fact<unknown>): string {
  const condition = 'condition' in fact && typeof fact.condition === 'string' ? fact.condition : '';
  return 'limits' in fact && fact.limits
    ? `${condition} There are dose limits: ask.`.trim()
    : condition;
}

function factAt(record: PublishedService, path: string): Fact<unknown> | undefined {
  let here: unknown = record;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  // The paths named in this folder are those of facts.
  return here as Fact<unknown> | undefined;
}
