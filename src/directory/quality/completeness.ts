import type { ServiceRecord } from '#src/directory/directory.ts';
import { neededFacts, publishedNeeds } from './needed-facts.ts';

/** How many services publish one thing that people need to know. */
export interface FieldCompleteness {
  label: string;
  published: number;
}

/** How much of what people need to know one service publishes. */
export interface ServiceCompleteness {
  service: ServiceRecord;
  published: number;
}

export interface Completeness {
  /** In the order people ask. */
  fields: FieldCompleteness[];
  /** The least complete first: they are asked first. */
  services: ServiceCompleteness[];
  /** How many things each service could publish. */
  needed: number;
}

export function completenessOf(services: readonly ServiceRecord[]): Completeness {
  const found = services.map((service) => ({ service, needs: publishedNeeds(service) }));
  return {
    fields: neededFacts.map((need) => ({
      label: need.label,
      published: found.filter(({ needs }) => needs.has(need)).length,
    })),
    services: found
      .map(({ service, needs }) => ({ service, published: needs.size }))
      .toSorted((one, other) => one.published - other.published),
    needed: neededFacts.length,
  };
}
