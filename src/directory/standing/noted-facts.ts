import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { factLabels } from '#src/directory/facts/fact-labels.ts';
import { factsOf, type FoundFact } from '#src/directory/facts/facts-of.ts';
import { type SourceNote, sourceNote } from '#src/directory/source-note.ts';
import type { FactGroup } from './limits.ts';

/** A fact of a record with its name, what it is about, and how far it can be leant on. */
export interface NotedFact extends FoundFact {
  label: string;
  group: FactGroup;
  note: SourceNote;
}

export function notedFacts(service: ServiceRecord, context: Context): NotedFact[] {
  return factsOf(service).map((found) => {
    const { label, group } = factLabels.get(found.path) ?? {
      label: found.path,
      group: 'programme',
    };
    return { ...found, label, group, note: sourceNote(found.fact, group, context) };
  });
}
