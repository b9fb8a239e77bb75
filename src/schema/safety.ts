import { z } from 'astro/zod';
import { wholeDate } from './partial-date.ts';
import { sourceKey } from './source.ts';
import { text } from './text.ts';

export const safetyTopics = [
  'stopping',
  'withdrawal-999',
  'overdose',
  'until-help-comes',
  'naloxone',
  'suicide',
  'what-111-is-for',
  'tolerance',
  'while-you-wait',
  'getting-a-place',
  'driving',
] as const;

export const safetyLineSchema = z
  .strictObject({
    topic: z.enum(safetyTopics).describe('Which part of the safety words it belongs to.'),
    order: z.int().min(1).describe('Place within its topic.'),
    words: text.describe('The words, fixed: the same on every page.'),
    sources: z.array(sourceKey).min(1).describe('What each line rests on.'),
    reviewed: z
      .strictObject({
        by: text.describe('The clinician who reviewed the words.'),
        on: wholeDate.describe('The day of the review.'),
      })
      .optional()
      .describe('Only with the clinical reviewer named in content/operator.yaml.'),
  })
  .describe('One line of the safety words.');

export type SafetyLine = z.output<typeof safetyLineSchema>;
export type SafetyTopic = (typeof safetyTopics)[number];
