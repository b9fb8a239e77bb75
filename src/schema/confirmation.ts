import { z } from 'astro/zod';
import { confirmation } from './fact.ts';
import { wholeDate } from './partial-date.ts';
import { slug, text } from './text.ts';

/** Where a fact lies in the record of a service, such as `contact.phone`. Which paths there are is cross-checked. */
export const factPath = z
  .string({ error: 'must be the path of a fact, such as contact.phone.' })
  .regex(/^[a-z][a-zA-Z]*(?:\.[a-z][a-zA-Z]*)*$/, {
    error: 'must be the path of a fact, such as contact.phone.',
  });

export const spokenWith = ['manager', 'admissions', 'staff', 'provider-office'] as const;

/** One check of a record with the service itself: what held, and what was wrong. */
export const confirmationSchema = z
  .strictObject({
    service: slug.describe('Slug of the service that was asked.'),
    on: wholeDate.describe('The day of the check.'),
    how: confirmation.shape.how.describe('How the service was asked.'),
    spokenWith: z
      .enum(spokenWith)
      .optional()
      .describe('Who answered, by role. Never a name: there is no field for one.'),
    held: z
      .array(factPath)
      .describe('Paths of the facts that the service said are right. Empty when none was.'),
    wrong: z
      .array(
        z.strictObject({
          field: factPath.describe('Path of the fact that was wrong.'),
          mendedOn: wholeDate
            .optional()
            .describe('The day the record was put right. Leave it out while it waits.'),
        }),
      )
      .describe('Facts that the service said are wrong. Empty when none was.'),
    notAsked: text.optional().describe('In a few words: why parts of the record were left out.'),
  })
  .refine(({ held, wrong }) => held.length + wrong.length > 0, {
    error: 'names no fact. List at least one under held or wrong, or take the file away.',
  })
  .describe('A check of our facts with the service itself. The operator writes one file a check.');

export type Confirmation = z.output<typeof confirmationSchema>;
