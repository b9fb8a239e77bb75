import type { Fact, Provenance } from '#src/schema/fact.ts';
import type { Context } from './context.ts';
import { describeDate } from './dates.ts';
import { type FactGroup, type Freshness, freshnessOf } from './freshness.ts';

/** The small line under a fact: who says it, when it was true, and whether to ask again. */
export interface SourceNote {
  words: string;
  publisher: string;
  /** Absent for a source that may not be linked. */
  url?: string;
  title: string;
  key: string;
  freshness: Freshness;
}

const advice: Record<Freshness, string> = {
  fresh: '',
  ageing: 'Ask if it still holds.',
  old: 'Old: ring to confirm.',
  undated: 'No date: ring to confirm.',
};

export function sourceNote(fact: Fact<unknown>, group: FactGroup, context: Context): SourceNote {
  const source = context.source(fact.source);
  const freshness = freshnessOf(fact, group, source?.tier ?? 'other', context.today);
  const publisher = source?.publisher ?? 'Source not shown';
  const dated = datedPublisher(fact, context);
  const confirmed = fact.confirmed
    ? ` Confirmed by the service, ${describeDate(fact.confirmed.on)}.`
    : '';
  return {
    words: `${dated}.${confirmed}${advice[freshness] ? ` ${advice[freshness]}` : ''}`,
    publisher,
    title: source?.title ?? publisher,
    key: fact.source,
    freshness,
    ...linkOf(fact.source, context),
  };
}

/** “Care Inspectorate, 31 May 2026”; without a date the publisher alone. */
export function datedPublisher(fact: Provenance, context: Context): string {
  const publisher = context.source(fact.source)?.publisher ?? 'Source not shown';
  if (fact.asOf === undefined) return publisher;
  return `${publisher}, ${describeDate(fact.asOf, fact.asOfInferred)}`;
}

/** Tier `other` and sources that reveal a withheld place are never linked. */
export function linkOf(key: string, context: Context): { url?: string } {
  const source = context.source(key);
  if (source?.url === undefined || source.tier === 'other' || source.revealsLocation) return {};
  return { url: source.url };
}
