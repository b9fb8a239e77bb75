import { z } from 'astro/zod';
import { partialDate, wholeDate } from './partial-date.ts';
import { slug, text, webAddress } from './text.ts';

export const tiers = [
  'register',
  'government',
  'nhs',
  'service',
  'reference',
  'press',
  'other',
] as const;

/**
 * What kind of publisher speaks. `register` to `service` may be linked and may answer an admission question;
 * `reference` (open gazetteers and code lists) may only say where a place is; `press` may be linked for plain facts;
 * `other` is a lead for editors: never shown, and no fact may rest on it.
 */
export const tier = z.enum(tiers, { error: `must be one of: ${tiers.join(', ')}.` });
export type Tier = z.output<typeof tier>;

export const sourceKey = slug.describe('Key of the source in content/sources.yaml.');

export const sourceSchema = z
  .strictObject({
    title: text.describe('What the source is called, or what it is, in our own words.'),
    publisher: text.describe('Who publishes it.'),
    tier: tier.describe('What kind of publisher speaks: it decides what the source may answer.'),
    url: webAddress.optional().describe('Where it can be read.'),
    publishedOn: partialDate.optional().describe('When it was published, as far as it says.'),
    readOn: wholeDate.optional().describe('The day it was last read for this directory.'),
    licence: text.optional().describe('The licence of its data, when facts are taken in bulk.'),
    services: z
      .int()
      .min(1)
      .optional()
      .describe(
        'How many services a file of the register lists: a newer one with far fewer was cut off.',
      ),
    attribution: text.optional().describe('The words the licence asks us to print.'),
    revealsLocation: z
      .literal(true)
      .optional()
      .describe(
        'Set when the source states, or once stated, where a withheld service is. Such a source is never shown, linked or exported.',
      ),
  })
  .describe('Something a fact can cite.');

export type Source = z.output<typeof sourceSchema>;
