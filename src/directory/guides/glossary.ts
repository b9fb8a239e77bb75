import type { GlossaryRecord } from '#src/directory/directory.ts';
import type { GlossaryTerm } from '#src/schema/glossary.ts';

/** The word itself and what else stands for it. */
export function formsOf({ term, forms = [] }: GlossaryTerm): string[] {
  return [term, ...forms];
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

export interface FoundTerm {
  term: GlossaryRecord;
  /** Where its words stand in the text. */
  start: number;
  end: number;
}

export type FindTerms = (text: string, done: ReadonlySet<string>) => FoundTerm[];

/** Finds the first use of every word that is not done yet. The longest form that fits counts. */
export function termFinder(glossary: readonly GlossaryRecord[]): FindTerms {
  const bySpoken = new Map<string, GlossaryRecord>();
  for (const term of glossary) {
    for (const form of formsOf(term)) bySpoken.set(form.toLowerCase(), term);
  }
  const longestFirst = [...bySpoken.keys()].sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return () => [];
  const anyForm = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(literally).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return (text, done) => {
    const seen = new Set(done);
    return [...text.matchAll(anyForm)].flatMap((found) => {
      const term = bySpoken.get(found[0].toLowerCase());
      if (term === undefined || seen.has(term.slug)) return [];
      seen.add(term.slug);
      return [{ term, start: found.index, end: found.index + found[0].length }];
    });
  };
}
