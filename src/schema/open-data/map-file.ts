import { z } from 'astro/zod';
import { kinds, statuses } from '#src/schema/service.ts';
import { slug } from '#src/schema/text.ts';
import { aboutFile } from './about-file.ts';

const position = z.tuple([
  z.number().min(-8.7).max(-0.5).describe('Degrees east.'),
  z.number().min(54.4).max(61).describe('Degrees north.'),
]);

export const servicesMap = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    about: aboutFile,
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        id: slug,
        geometry: z
          .union([z.strictObject({ type: z.literal('Point'), coordinates: position }), z.null()])
          .describe('Null when the address is withheld, or when no source says where it lies.'),
        properties: z.strictObject({
          name: z.string().describe('What it is called.'),
          url: z.url().describe('Its page.'),
          kind: z.enum(kinds).describe('What it is.'),
          status: z.enum(statuses).describe('Whether it is open.'),
          counted: z.boolean().describe('True for an open residential rehab.'),
          town: z.string().describe('Its town.'),
          council: slug.describe('Slug of its council area.'),
          addressWithheld: z.boolean().describe('True when the address is kept private.'),
          precision: z
            .enum(['exact', 'postcode-district', 'town', 'none'])
            .describe(
              'What the point is: the address, the centre of its postcode district, the centre of its town, or no point.',
            ),
        }),
      }),
    ),
  })
  .describe('Services as points (GeoJSON, WGS 84).');

export type ServicesMap = z.output<typeof servicesMap>;
