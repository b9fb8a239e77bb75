import { z } from 'astro/zod';
import { wholeDate } from './partial-date.ts';
import { emailAddress, text, webAddress } from './text.ts';

/** Who answers for the directory. Until every part is there, the site is a preview and stays out of search engines. */
export const operatorSchema = z
  .strictObject({
    name: text.optional().describe('The organisation that answers for the directory.'),
    contact: emailAddress.optional().describe('Where people can write to it.'),
    repository: webAddress
      .optional()
      .describe('Where the records are kept, when people may say there, in public, what is wrong.'),
    clinicalReviewer: z
      .strictObject({
        name: text.describe('The clinician who reviewed the safety words.'),
        on: wholeDate.describe('The day of the review.'),
      })
      .optional()
      .describe('Who reviewed the safety words, and when.'),
    helplinesCheckedOn: wholeDate
      .optional()
      .describe('The day every helpline was checked with the body that runs it.'),
    providersToldOn: wholeDate
      .optional()
      .describe('The day every provider had been told of its entry.'),
  })
  .describe('Who answers for the directory. Only that operator fills this in.');

export type Operator = z.output<typeof operatorSchema>;
