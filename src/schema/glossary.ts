import { z } from 'astro/zod';
import { sourceKey } from './source.ts';
import { text } from './text.ts';

export const glossaryTermSchema = z
  .strictObject({
    term: text.describe('The word or words, as a heading shows them.'),
    forms: z
      .array(text)
      .min(1)
      .optional()
      .describe('Other forms that stand for it in a guide, such as a plural or a short name.'),
    meaning: text.describe('What it means, in one to three short sentences.'),
    sources: z
      .array(sourceKey)
      .min(1)
      .optional()
      .describe('What the meaning rests on, when it states a fact.'),
  })
  .describe('A word explained. Guides explain it where it is first used.');

export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
