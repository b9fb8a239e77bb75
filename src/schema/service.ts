import { z } from 'astro/zod';
import { admissionSchema } from './admission.ts';
import { capacitySchema, waitingSchema } from './capacity.ts';
import { contactSchema } from './contact.ts';
import { costSchema } from './cost.ts';
import { factOf, textFact } from './fact.ts';
import { locationSchema } from './location.ts';
import { partialDate } from './partial-date.ts';
import { programmeSchema } from './programme.ts';
import { referralSchema } from './referral.ts';
import { replySchema } from './reply.ts';
import { regulationSchema } from './regulation.ts';
import { slug, text } from './text.ts';
import { substancesFact, whoSchema } from './who.ts';

export const kinds = [
  'residential-rehab',
  'stabilisation',
  'crisis',
  'recovery-housing',
  'day-programme',
  'care-home',
] as const;

export const statuses = ['open', 'paused', 'planned', 'closed', 'not-confirmed'] as const;

export const statusSchema = z
  .strictObject({
    ...factOf(z.enum(statuses)).shape,
    closedOn: partialDate
      .optional()
      .describe('When it closed, as the report says. Leave it out when the report is undated.'),
    closedOnInferred: z.literal(true).optional().describe('Shown with “about”.'),
    replacedBy: slug.optional().describe('Slug of the service that took its place.'),
  })
  .describe('Whether the service is open. A closure needs a report that says so.');

/** A place a person can stay, or could, with every fact we found about it. */
export const serviceSchema = z
  .strictObject({
    name: textFact.describe('What the service is called.'),
    shortName: text.optional().describe('A shorter form of the same name, for cards and titles.'),
    otherNames: z.array(textFact).optional().describe('Former, local and alternative names.'),
    provider: factOf(slug)
      .optional()
      .describe('Who runs it: slug of a file in content/providers/.'),
    kind: z
      .enum(kinds)
      .describe('What it is. Only residential rehab is counted; the others are listed apart.'),
    kindReason: textFact.optional().describe('Why it is not counted as residential rehab.'),
    status: statusSchema,
    statusEvidence: z
      .array(textFact)
      .optional()
      .describe('Newest signs that it is open, for a service we could not confirm.'),
    location: locationSchema,
    contact: contactSchema.optional(),
    capacity: capacitySchema.optional(),
    waiting: waitingSchema.optional(),
    who: whoSchema.optional(),
    substances: substancesFact.optional(),
    admission: admissionSchema.optional(),
    programme: programmeSchema.optional(),
    cost: costSchema.optional(),
    referral: referralSchema.optional(),
    regulation: regulationSchema,
    reported: z
      .array(textFact)
      .optional()
      .describe(
        'Said of the service by a source that may not answer the question. Shown as “Ask about this”.',
      ),
    replies: z
      .array(replySchema)
      .optional()
      .describe('What the provider says of facts that it disputes. Each such fact is hidden.'),
  })
  .describe('A place a person can stay. The file name is its slug and its address on the site.');

export type Service = z.output<typeof serviceSchema>;
export type ServiceInput = z.input<typeof serviceSchema>;
export type ServiceKind = (typeof kinds)[number];
export type ServiceStatus = (typeof statuses)[number];
