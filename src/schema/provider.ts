import { z } from 'astro/zod';
import { factOf, textFact } from './fact.ts';
import { emailAddress, phoneNumber, webAddress } from './text.ts';

export const providerKinds = ['third-sector', 'private', 'nhs', 'council'] as const;

export const providerSchema = z
  .strictObject({
    name: textFact.describe('The name people know.'),
    legalNames: z.array(textFact).optional().describe('Names in registers.'),
    kind: factOf(z.enum(providerKinds))
      .optional()
      .describe('Third sector, private, NHS or council.'),
    website: factOf(webAddress).optional().describe('Its own site.'),
    phone: factOf(phoneNumber).optional().describe('Head office.'),
    email: factOf(emailAddress).optional().describe('Head office mailbox, never a named person’s.'),
    about: z.array(textFact).optional().describe('What it is, in short sentences.'),
  })
  .describe('Who runs services. The file name is its slug.');

export type Provider = z.output<typeof providerSchema>;
export type ProviderKind = (typeof providerKinds)[number];
