import { conceptIds, isConceptId } from '../../directory/finder/concepts.ts';
import { slug as slugSchema } from '../../schema/text.ts';
import { nearMiss } from '../near-miss.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { entriesAt } from '../walk-record.ts';

interface Phrase {
  entry: RecordEntry;
  path: FieldPath;
  words: string;
}

/** Each entry of the vocabulary means something the finder knows, and no phrase is there twice. */
export function vocabulary(records: RecordsRead): Problem[] {
  const entries = entriesOf(records, 'vocabulary');
  return [...entries.flatMap(unknownConcepts), ...repeatedPhrases(entries.flatMap(phrasesOf))];
}

function unknownConcepts(entry: RecordEntry): Problem[] {
  return entriesAt(entry.content, ['concepts']).flatMap((concept, place) => {
    // A key of the wrong shape has been reported by the schema.
    const key = slugSchema.safeParse(concept);
    if (!key.success || isConceptId(key.data)) return [];
    const meant = nearMiss(key.data, conceptIds);
    const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
    const words = `names the concept “${key.data}”, which the finder does not know.${hint}`;
    return [problemIn(entry, ['concepts', place], 'unknown-concept', words)];
  });
}

function phrasesOf(entry: RecordEntry): Phrase[] {
  return entriesAt(entry.content, ['phrases']).flatMap((words, place) =>
    typeof words === 'string' ? [{ entry, path: ['phrases', place], words }] : [],
  );
}

function repeatedPhrases(phrases: Phrase[]): Problem[] {
  const firsts = new Map<string, Phrase>();
  return phrases.flatMap((phrase) => {
    const first = firsts.get(spoken(phrase.words));
    if (first === undefined) firsts.set(spoken(phrase.words), phrase);
    return first === undefined ? [] : [repeatedPhrase(phrase, first)];
  });
}

function repeatedPhrase({ entry, path, words }: Phrase, first: Phrase): Problem {
  const place = `${first.entry.file}:${first.entry.lineOf(first.path)}`;
  const message = `is “${words}”, which stands at ${place} already.`;
  return problemIn(entry, path, 'duplicate-phrase', message);
}

/** Phrases that differ in a hyphen, an apostrophe or a capital are the same when searched. */
function spoken(words: string): string {
  return words.toLowerCase().replaceAll("'", '').replaceAll('-', ' ');
}
