import { z } from 'astro/zod';
import { factPath } from './confirmation.ts';
import { wholeDate } from './partial-date.ts';
import { slug } from './text.ts';

export const correctionOutcomes = ['waiting', 'mended', 'was-right', 'could-not-tell'] as const;

/** A page or a file of this site. It has no room for words, which could name the person who told us. */
const pagePath = z
  .string({ error: 'must be the path of a page, such as /help/.' })
  .max(120, { error: 'is longer than 120 characters.' })
  .regex(/^\/[a-z0-9./-]*$/, { error: 'must be the path of a page, such as /help/.' });

/** Something a person told us was wrong, and what came of it. Nothing about the person is kept. */
export const correctionSchema = z
  .strictObject({
    service: slug.optional().describe('Slug of the service it is about.'),
    field: factPath.optional().describe('Path of the fact, such as contact.phone.'),
    page: pagePath.optional().describe('Path of the page, when it is not about a service.'),
    safety: z
      .literal(true)
      .optional()
      .describe('Set when someone could have been hurt, as by a private address.'),
    reportedOn: wholeDate.describe('The day we were told.'),
    outcome: z.enum(correctionOutcomes).describe('What came of it.'),
    closedOn: wholeDate.optional().describe('The day it was mended, or answered.'),
  })
  .refine(({ service, page }) => service !== undefined || page !== undefined, {
    error: 'says neither which service nor which page it is about.',
  })
  .refine(({ outcome, closedOn }) => (outcome === 'waiting') === (closedOn === undefined), {
    error: 'must have closedOn when it is settled, and not while it waits.',
  })
  .refine(({ reportedOn, closedOn }) => closedOn === undefined || closedOn >= reportedOn, {
    error: 'was closed before it was reported.',
  })
  .describe('What someone told us was wrong, and when it was put right. Never who told us.');

export type Correction = z.output<typeof correctionSchema>;
