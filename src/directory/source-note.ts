import type { Provenance } from '#src/schema/fact.ts';
import type { Tier } from '#src/schema/source.ts';
import type { Context } from './context.ts';
import { describeDate } from './dates.ts';
import type { FactGroup } from './standing/limits.ts';
import {
  type Doubt,
  type Standable,
  type Standing,
  standingOf,
  standsLower,
} from './standing/standing.ts';

/** Who says a fact, when it was true, and how far that can be leant on. */
export interface SourceNote {
  /** “Buchan Observer, a news report of September 2019.” */
  words: string;
  publisher: string;
  /** Absent for a source that may not be linked. */
  url?: string;
  title: string;
  key: string;
  tier: Tier;
  standing: Standing;
  /** What keeps it from standing higher. */
  doubt?: Doubt;
  /** The day that stands in the words. */
  date?: string;
  /** Set when the date was worked out and not printed. */
  inferred?: true;
}

export function sourceNote(fact: Standable, group: FactGroup, context: Context): SourceNote {
  const source = context.source(fact.source);
  const publisher = source?.publisher ?? 'Source not shown';
  const { standing, doubt } = standingOf(fact, group, context);
  const date = standing === 'confirmed' ? fact.confirmed?.on : fact.asOf;
  return {
    words: noteWords(fact, doubt, context),
    publisher,
    title: source?.title ?? publisher,
    key: fact.source,
    tier: source?.tier ?? 'other',
    standing,
    ...(doubt && { doubt }),
    ...(date !== undefined && { date }),
    ...(fact.asOfInferred && date === fact.asOf && { inferred: true as const }),
    ...linkOf(fact.source, context),
  };
}

/** The note of the fact that stands lowest: where several speak together, none makes the others firmer. */
export function lowestNote(notes: readonly SourceNote[]): SourceNote | undefined {
  return notes.reduce<SourceNote | undefined>(
    (lowest, note) => (lowest && !standsLower(note.standing, lowest.standing) ? lowest : note),
    undefined,
  );
}

function noteWords(fact: Standable, doubt: Doubt | undefined, context: Context): string {
  const source = context.source(fact.source);
  const from =
    source?.tier === 'press'
      ? `${source.publisher}, a news report ${reportDate(fact)}`
      : `${datedPublisher(fact, context)}${fact.asOf === undefined ? ', no date' : ''}`;
  const old = doubt === 'old' ? ' (old)' : '';
  const confirmed = fact.confirmed
    ? ` Confirmed by the service, ${describeDate(fact.confirmed.on)}.`
    : '';
  return `${from}${old}.${doubt === 'conflicted' ? ' Sources differ.' : ''}${confirmed}`;
}

function reportDate({ asOf, asOfInferred }: Provenance): string {
  return asOf === undefined ? 'with no date' : `of ${describeDate(asOf, asOfInferred)}`;
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
