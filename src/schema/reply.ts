import { z } from 'astro/zod';
import { wholeDate } from './partial-date.ts';
import { text } from './text.ts';

/** What a provider says of a fact that it disputes. */
export const replySchema = z
  .strictObject({
    on: wholeDate.describe('The day the provider said it.'),
    field: text.describe('The disputed fact, such as capacity.places: it is hidden meanwhile.'),
    words: text.describe('What the provider says, in its own words: at most 600 characters.'),
  })
  .describe('Only the operator named in content/operator.yaml may add one.');

export type Reply = z.output<typeof replySchema>;
