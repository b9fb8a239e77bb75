import { z } from 'astro/zod';
import { factOf, textFact } from './fact.ts';
import { text, webAddress } from './text.ts';

export const helplineSchema = z
  .strictObject({
    name: text.describe('What it is called.'),
    order: z.int().min(1).describe('Place in the list, 1 first.'),
    need: z
      .enum(['emergency', 'urgent', 'talk', 'family', 'child', 'abuse', 'drink-or-drugs', 'deaf'])
      .describe('What a person comes for.'),
    number: factOf(z.string().regex(/^[\d ]{3,14}$/, { error: 'must be a number in quotes.' }))
      .optional()
      .describe('The number to ring. Left out where only its site is known.'),
    numberReadOnOwnPage: z
      .boolean()
      .optional()
      .describe('True when the body that runs the line prints the number itself.'),
    for: textFact.describe('Whom it is for, or what it does.'),
    hours: textFact.optional().describe('When it answers. Left out when not known.'),
    cost: textFact.optional().describe('What the call costs.'),
    otherWays: z.array(textFact).optional().describe('Other ways to reach it.'),
    website: factOf(webAddress).optional().describe('Its site.'),
  })
  .refine(({ number, website }) => number !== undefined || website !== undefined, {
    path: ['number'],
    error: 'must be there, or a website: people need a way to reach the line.',
  })
  .describe('A number that helps now.');

export type Helpline = z.output<typeof helplineSchema>;
