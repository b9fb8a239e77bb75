import { isShown } from '#src/directory/cited-sources.ts';
import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { factLabels } from '#src/directory/facts/fact-labels.ts';
import { type FoundFact, factsOf } from '#src/directory/facts/facts-of.ts';
import { kindLabels } from '#src/directory/labels.ts';
import { counted } from '#src/directory/wording.ts';
import { gradeLines } from './compare-grades.ts';
import { compareRecords, type FactChange } from './compare-records.ts';
import { datedWords, valueWords } from './value-words.ts';

/**
 * What changed between two versions of a record, a line each, in neutral words. What may be told is decided by the
 * record of today: a value is told only while its fact is still published, from a source that may be shown, of a
 * service whose address is not withheld.
 */
export function changeLines(
  before: unknown,
  after: unknown,
  service: ServiceRecord,
  context: Context,
): string[] {
  const now = Map.groupBy(factsOf(service), ({ path }) => path);
  const withheld = service.location.disclosure === 'withheld';
  const changes = compareRecords(before, after).toSorted(inRecordOrder);
  const told = changes.filter(({ path }) => !withheld || isToldWhileWithheld(path, now));
  const single = told.filter(({ kind }) => kind !== 'dated' && kind !== 'confirmed');
  return [
    ...disclosureLines(before, after),
    ...kindLines(before, after),
    ...single.flatMap((change) =>
      withheld ? [plainLine(change)] : linesOf(change, now.get(change.path) ?? [], context),
    ),
    ...(withheld ? [] : countLines(told)),
  ];
}

const order = [...factLabels.keys()];
const inRecordOrder = (one: FactChange, other: FactChange) =>
  order.indexOf(one.path) - order.indexOf(other.path);

// Groups that say nothing about where a place is or how it can be found.
const toldWhileWithheld = /^(?:admission|who|substances|programme|cost|waiting|referral)\b/u;

function isToldWhileWithheld(path: string, now: ReadonlyMap<string, unknown>): boolean {
  return toldWhileWithheld.test(path) && now.has(path);
}

function linesOf(change: FactChange, now: readonly FoundFact[], context: Context): string[] {
  const { path, before, after, kind } = change;
  if (!factLabels.has(path)) return [];
  if (path === 'regulation.registrations' && kind === 'changed') {
    const lines = [...before, ...after].every((fact) => mayBeShown(fact, context))
      ? gradeLines(before, after, now)
      : [];
    return lines.length > 0 ? lines : ['Registration: details changed'];
  }
  const words = now.length > 0 ? valuesInWords(change, context) : undefined;
  if (words === undefined) return [plainLine(change)];
  return [kind === 'added' ? `${plainLine(change)}, ${words}` : `${labelOf(path)}: ${words}`];
}

/** “40 to 25, dated 31 August 2023” */
function valuesInWords({ path, kind, before, after }: FactChange, context: Context) {
  const [old] = before;
  const [current] = after;
  if (before.length > 1 || after.length !== 1 || current === undefined) return undefined;
  if (!mayBeShown(current, context)) return undefined;
  const words = valueWords(path, current.fact.value, context);
  if (words === undefined) return undefined;
  const dated = datedWords(current.fact.asOf);
  if (kind === 'added' || old === undefined) return `${words}${dated}`;
  const oldWords = valueWords(path, old.fact.value, context);
  if (oldWords === undefined || oldWords === words || !mayBeShown(old, context)) return undefined;
  return `${oldWords} to ${words}${dated}`;
}

function mayBeShown({ fact }: FoundFact, context: Context): boolean {
  const source = context.source(fact.source);
  return source !== undefined && isShown(source);
}

const plainWords = {
  added: 'We now show',
  removed: 'We no longer show',
  changed: 'Changed',
  dated: 'Dated anew',
  confirmed: 'Confirmed',
} as const satisfies Record<FactChange['kind'], string>;

function plainLine({ path, kind }: FactChange): string {
  return `${plainWords[kind]}: ${labelOf(path)}`;
}

function labelOf(path: string): string {
  return factLabels.get(path)?.label ?? 'Other facts';
}

function countLines(changes: readonly FactChange[]): string[] {
  const count = (kind: FactChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const [confirmed, dated] = [count('confirmed'), count('dated')];
  return [
    ...(confirmed > 0 ? [`${counted(confirmed, 'fact', 'facts')} confirmed by the service`] : []),
    ...(dated > 0 ? [`${counted(dated, 'fact', 'facts')} said again with another date`] : []),
  ];
}

function disclosureLines(before: unknown, after: unknown): string[] {
  const [old, current] = [disclosureOf(before), disclosureOf(after)];
  return old === 'published' && current === 'withheld' ? ['Address removed'] : [];
}

function kindLines(before: unknown, after: unknown): string[] {
  const [old, current] = [kindOf(before), kindOf(after)];
  if (old === undefined || current === undefined || old === current) return [];
  return [`Kind of service: ${old} to ${current}`];
}

function kindOf(record: unknown): string | undefined {
  const kind = fieldOf(record, 'kind');
  const known = Object.entries(kindLabels).find(([key]) => key === kind);
  return known?.[1];
}

function disclosureOf(record: unknown): unknown {
  return fieldOf(fieldOf(record, 'location'), 'disclosure');
}

function fieldOf(group: unknown, name: string): unknown {
  if (typeof group !== 'object' || group === null) return undefined;
  return Object.hasOwn(group, name) ? Reflect.get(group, name) : undefined;
}
