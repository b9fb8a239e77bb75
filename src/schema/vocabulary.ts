import { z } from 'astro/zod';
import { slug, text } from './text.ts';

/** What people type, without capitals, accents or marks other than an apostrophe or a hyphen inside a word. */
export const phrase = z
  .string({ error: 'must be words as people type them. Put a number in quotes.' })
  .min(2, {
    error: 'is shorter than two letters. Write a longer phrase: this would match half-typed words.',
  })
  .max(60, { error: 'is longer than 60 characters. Keep the words that carry the meaning.' })
  .regex(/^[a-z0-9]+(?:[ '-][a-z0-9]+)*$/, {
    error:
      'must be small letters and digits with single spaces, hyphens or apostrophes between them, such as mum and baby.',
  });

export const vocabularyEntrySchema = z
  .strictObject({
    concepts: z
      .array(slug)
      .min(1, { error: 'is an empty list. Name at least one concept.' })
      .describe(
        'What the phrases can mean: keys of concepts in src/directory/finder/concepts.ts. A service that has any of them will do.',
      ),
    phrases: z
      .array(phrase)
      .min(1, { error: 'is an empty list. Add a phrase, or take the entry away.' })
      .describe(
        'What people type, blunt words too: none of them is shown unless the visitor typed it. Each phrase once in the whole file; the longest phrase that fits is the one that counts.',
      ),
    onlyRulesOut: z
      .literal(true)
      .optional()
      .describe(
        'Set for words that say who the person is and not what is wanted, such as “my son”: a service that says no is left out, and nothing else changes.',
      ),
    note: text.optional().describe('Why the phrases mean this. For editors; not shown.'),
  })
  .describe('Words that people type, and what they can mean.');

export type VocabularyEntry = z.output<typeof vocabularyEntrySchema>;
