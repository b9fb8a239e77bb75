import { z } from 'astro/zod';
import { factOf, textFact } from './fact.ts';
import { emailAddress, phoneNumber, webAddress } from './text.ts';

export const contactSchema = z
  .strictObject({
    phone: factOf(phoneNumber)
      .optional()
      .describe('The number to ring. A mobile number only when the service itself publishes it.'),
    email: factOf(emailAddress)
      .optional()
      .describe(
        'A mailbox of the service. Never the e-mail of the register, never a named person’s.',
      ),
    website: factOf(webAddress).optional().describe('The service’s own page, else its provider’s.'),
    whoMayRing: textFact.optional().describe('Who may ring: the person, family, professionals.'),
    hours: textFact.optional().describe('When somebody answers.'),
  })
  .describe('How to reach the service.');

export type Contact = z.output<typeof contactSchema>;
