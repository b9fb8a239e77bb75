import { conceptOf } from '#src/directory/finder/concepts.ts';
import { inWords } from '#src/directory/labels.ts';
import type { ConceptMeaning, ServiceMeaning } from '#src/search/understand/lexicon.ts';
import type { Term, Understanding } from '#src/search/understand/understand.ts';

/** Something we took the words to mean, and the words themselves where they say it differently. */
export interface UnderstoodPart {
  meaning: string;
  typed: string | undefined;
}

/** What we look for, as we understood it: concepts and names, in the order they were typed. */
export function lookedFor({ concepts, services }: Understanding, nameOf: NameOf): UnderstoodPart[] {
  return [
    ...concepts.filter(({ meaning }) => !meaning.onlyRulesOut).map(conceptPart),
    ...services.map(({ typed, meaning }) => part(serviceName(meaning, nameOf), typed)),
  ];
}

type NameOf = (slug: string) => string | undefined;

function serviceName({ slugs, name }: ServiceMeaning, nameOf: NameOf): string {
  return (slugs.length === 1 && nameOf(slugs[0] ?? '')) || name;
}

/** What was typed after “not”. */
export function notLookedFor({ excluded }: Understanding, nameOf: NameOf): UnderstoodPart[] {
  return excluded.map(({ typed, meaning }) => {
    if (meaning.kind === 'concepts') return conceptPart({ typed, meaning });
    return part(meaning.kind === 'place' ? meaning.name : serviceName(meaning, nameOf), typed);
  });
}

/** What was typed of the person, which only leaves out services that say no to it. */
export function ruledOut({ concepts }: Understanding): UnderstoodPart[] {
  return concepts.filter(({ meaning }) => meaning.onlyRulesOut).map(conceptPart);
}

function conceptPart({
  typed,
  meaning,
}: Pick<Term<ConceptMeaning>, 'typed' | 'meaning'>): UnderstoodPart {
  const headings = meaning.concepts.map((id) => conceptOf(id).heading);
  return part(inWords(headings, 'or'), typed);
}

function part(meaning: string, typed: string): UnderstoodPart {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return { meaning, typed: plain(meaning) === plain(typed) ? undefined : typed };
}
