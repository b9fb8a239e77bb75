import { z } from 'astro/zod';
import { factOf } from './fact.ts';
import { postcode, slug, text } from './text.ts';

const council = factOf(slug).describe('Slug of the council area in content/areas/councils.yaml.');
const town = factOf(text).describe('The town or village.');

export const address = z
  .strictObject({
    lines: z.array(text).describe('Lines of the address without the town and the postcode.'),
    postcode: postcode.optional().describe('The whole postcode.'),
  })
  .refine(({ lines, postcode: code }) => lines.length > 0 || code !== undefined, {
    error: 'holds neither a line nor a postcode. Leave the address out when it is not known.',
  });

/** A service whose address may be shown. */
export const publishedLocation = z.strictObject({
  disclosure: z.literal('published').describe('The address may be shown.'),
  council,
  town,
  address: factOf(address)
    .optional()
    .describe('The address, as the register or the service gives it.'),
  coordinates: factOf(
    z.strictObject({
      latitude: z.number().min(54.4).max(61).describe('Degrees north.'),
      longitude: z.number().min(-8.7).max(-0.5).describe('Degrees east (Scotland is negative).'),
    }),
  )
    .optional()
    .describe(
      'Only when a source gives the point of the address itself. Otherwise the map uses the centre of the postcode district or town and says so.',
    ),
  setting: factOf(text).optional().describe('How the place is laid out: one house, flats, a ward.'),
});

/** A service whose address is not shown anywhere. It has no field that could hold one. */
export const withheldLocation = z.strictObject({
  disclosure: z.literal('withheld').describe('The address is shown nowhere; the town only.'),
  reason: z
    .enum(['regulator', 'provider-has-not-agreed'])
    .describe(
      'Who keeps it back. The regulator’s register: no name but the registered one, no phone. We do until the provider agrees: the public name and phone stand. In both, no street, postcode or point.',
    ),
  council,
  town,
});

export const locationSchema = z
  .discriminatedUnion('disclosure', [publishedLocation, withheldLocation], {
    error: 'must say “disclosure: published” or “disclosure: withheld”.',
  })
  .describe('Where the service is.');

export type Location = z.output<typeof locationSchema>;
export type Address = z.output<typeof address>;
