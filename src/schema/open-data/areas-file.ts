import { z } from 'astro/zod';
import { councilSchema, healthBoardSchema, partnershipSchema } from '#src/schema/area.ts';
import { slug } from '#src/schema/text.ts';
import { aboutFile } from './about-file.ts';

const counts = {
  countedServices: z.int().min(0).describe('Open residential rehabs that stand in the area.'),
  services: z.array(slug).describe('Slugs of all services listed there, closed ones too.'),
};
const keyed = { slug: slug.describe('Its name in addresses.') };

export const areasFile = z
  .strictObject({
    about: aboutFile,
    councils: z.array(councilSchema.extend({ ...keyed, url: z.url(), ...counts })),
    healthBoards: z.array(
      healthBoardSchema.extend({ ...keyed, url: z.url(), councils: z.array(slug), ...counts }),
    ),
    partnerships: z.array(partnershipSchema.extend({ ...keyed, councils: z.array(slug) })),
  })
  .describe(
    'Council areas, health boards and Alcohol and Drug Partnerships, and what stands there.',
  );

export type AreasFile = z.output<typeof areasFile>;
