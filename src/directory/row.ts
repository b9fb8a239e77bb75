import type { Conflict, Fact } from '#src/schema/fact.ts';
import type { Context } from './context.ts';
import { toldWords } from './fact-words.ts';
import { datedPublisher, linkOf, type SourceNote, sourceNote } from './source-note.ts';
import type { FactGroup } from './standing/limits.ts';

/** One line of a page: a label, what is published in words, and where it comes from. */
export interface Row {
  label: string;
  /** Words of the value; several are shown as a list. Empty when not published. */
  lines: string[];
  /** Where the words lead: a page, a mailbox or a number. */
  link?: string;
  note: SourceNote | undefined;
  caution: string | undefined;
  conflicts: { words: string; from: string; url?: string }[];
}

/** A row for a fact, or a “not published” row when there is none. */
export function row<Value>(
  label: string,
  fact: Fact<Value> | undefined,
  group: FactGroup,
  context: Context,
  words: (value: Value) => string | string[],
): Row {
  if (fact === undefined) return unknownRow(label);
  return {
    label,
    lines: [words(fact.value)].flat(),
    note: sourceNote(fact, group, context),
    caution: fact.caution,
    conflicts: (fact.conflicts ?? []).map((conflict) =>
      describeConflict(conflict, wordsOfConflict(fact.value, words), context),
    ),
  };
}

/** A row whose words are a link, such as a web address. */
export function linkRow(
  label: string,
  fact: Fact<string> | undefined,
  context: Context,
  linkTo: (value: string) => string = (value) => value,
): Row {
  const plain = row(label, fact, 'contact', context, (value) => value);
  return fact === undefined ? plain : { ...plain, link: linkTo(fact.value) };
}

export function unknownRow(label: string): Row {
  return { label, lines: [], note: undefined, caution: undefined, conflicts: [] };
}

/** Rows for a list of facts under one label: only the first carries the label. */
export function rows(
  label: string,
  facts: Fact<string>[] | undefined,
  group: FactGroup,
  context: Context,
): Row[] {
  return (facts ?? []).map((fact, index) =>
    row(index === 0 ? label : '', fact, group, context, (words) => words),
  );
}

export function isPublished({ lines }: Row): boolean {
  return lines.length > 0;
}

export function describeConflict<Value>(
  conflict: Conflict<Value>,
  words: (value: Value | string) => string | string[] | undefined,
  context: Context,
) {
  return {
    words: toldWords(joined(words(conflict.value)) || String(conflict.value), context),
    from: datedPublisher(conflict, context),
    ...linkOf(conflict.source, context),
  };
}

/** What conflicts with a fact may be told in words. Those stand as they are; a key that records use never does. */
function wordsOfConflict<Value>(stands: Value, words: (value: Value) => string | string[]) {
  return (other: Value | string) => {
    if (typeof other !== 'string') return words(other);
    const isKey = typeof stands === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/u.test(other);
    // Where words stand as the value, a key among what conflicts is such a value too.
    return isKey ? words(other as Value) : other;
  };
}

function joined(words: string | string[] | undefined): string {
  return [words].flat().join('; ');
}
