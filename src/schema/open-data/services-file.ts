import { z } from 'astro/zod';
import {
  careInspectorate,
  healthcareImprovementScotland,
  inferredRegistration,
  notFound,
  notRegulated,
  relatedRegistration,
  sameServiceRegistration,
} from '#src/schema/regulation.ts';
import { providerSchema } from '#src/schema/provider.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { slug } from '#src/schema/text.ts';
import { aboutFile } from './about-file.ts';

const numberLeftOut = 'Left out where it could lead to an address that is withheld.';
const ownRegistration = sameServiceRegistration.extend({
  csNumber: sameServiceRegistration.shape.csNumber.optional().describe(numberLeftOut),
});

/** A record as it may leave the house: as in content/, without what must not be shown. */
export const publishedService = serviceSchema.extend({
  regulation: z
    .discriminatedUnion('regulator', [
      careInspectorate.extend({
        registrations: z
          .array(
            z.discriminatedUnion('link', [
              ownRegistration,
              inferredRegistration,
              relatedRegistration,
            ]),
          )
          .describe('Rows of the register and how each belongs to this service.'),
      }),
      healthcareImprovementScotland,
      notRegulated,
      notFound,
    ])
    .describe('Who inspects it, and what they found.'),
});

const plainValue = z.union([z.string(), z.number(), z.boolean()]);

export const serviceEntry = z
  .strictObject({
    slug: slug.describe('Its name in addresses. Never changed and never used again.'),
    url: z.url().describe('Its page.'),
    counted: z.boolean().describe('True for an open residential rehab: only these are counted.'),
    addressWithheld: z.boolean().describe('True when the address is kept private: the town only.'),
    flat: z
      .record(z.string(), z.union([plainValue, z.array(plainValue)]))
      .describe('The values alone, by the dotted path of their field in “record”.'),
    record: publishedService.describe('Every fact with its source and date.'),
  })
  .describe('One service.');

export const providerEntry = providerSchema
  .extend({
    slug: slug.describe('The key that services name in “provider”.'),
    url: z.url().describe('Its page.'),
  })
  .describe('One provider: who runs services.');

export const servicesFile = z
  .strictObject({
    about: aboutFile,
    services: z.array(serviceEntry).describe('Every service that has a page, in order of slug.'),
    providers: z.array(providerEntry).describe('Who runs them, in order of slug.'),
  })
  .describe('Services of the Rehab Directory Scotland, every fact with its source and date.');

export type PublishedService = z.output<typeof publishedService>;
export type ServiceEntry = z.output<typeof serviceEntry>;
export type ProviderEntry = z.output<typeof providerEntry>;
export type PlainValue = z.output<typeof plainValue>;
