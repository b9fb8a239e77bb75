import type { Provenance } from '#src/schema/fact.ts';
import { isShown } from '#src/directory/cited-sources.ts';
import type { Context } from '#src/directory/context.ts';
import { describeDate } from '#src/directory/dates.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { linkOf } from '#src/directory/source-note.ts';
import { type NotedFact, notedFacts } from './noted-facts.ts';

/** A source with every fact that comes from it. */
export interface FactSource {
  /** “Annual report, Fictional Trust” */
  name: string;
  url?: string;
  dates: {
    /** “31 May 2026”, “no date” */
    date: string;
    /** Names of the facts, each once. */
    facts: string[];
  }[];
}

// Drawn or counted, and never told on the page in words.
const notTold = new Set(['location.coordinates', 'capacity.registeredPlacesHistory']);

/** Where each fact of a service comes from and when it was true, by source. Those with most facts come first. */
export function factSources(service: ServiceRecord, context: Context): FactSource[] {
  const told = notedFacts(service, context).filter(({ path }) => !notTold.has(path));
  const bySource = Map.groupBy(told.flatMap(citations), ({ from }) => from.source);
  return [...bySource]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([key, cited]) => sourceOf(key, cited, context) ?? []);
}

interface Citation {
  label: string;
  from: Provenance;
}

function citations({ label, fact }: NotedFact): Citation[] {
  const confirmed = fact.confirmed
    ? ` (confirmed by the service, ${describeDate(fact.confirmed.on)})`
    : '';
  const against = (fact.conflicts ?? []).map((conflict) => ({
    label: `${label} (says otherwise)`,
    from: conflict,
  }));
  return [{ label: `${label}${confirmed}`, from: fact }, ...against];
}

function sourceOf(
  key: string,
  cited: readonly Citation[],
  context: Context,
): FactSource | undefined {
  const source = context.source(key);
  if (source === undefined || !isShown(source)) return undefined;
  const { title, publisher } = source;
  const byDate = Map.groupBy(cited, ({ from }) => dateWords(from));
  return {
    name: title.includes(publisher) ? title : `${title}, ${publisher}`,
    ...linkOf(key, context),
    dates: [...byDate].map(([date, group]) => ({
      date,
      facts: [...new Set(group.map(({ label }) => label))],
    })),
  };
}

function dateWords({ asOf, asOfInferred }: Provenance): string {
  return asOf === undefined ? 'no date' : describeDate(asOf, asOfInferred);
}
