import { z } from 'astro/zod';
import { sourceSchema, tiers } from '#src/schema/source.ts';
import { slug } from '#src/schema/text.ts';
import { aboutFile } from './about-file.ts';

export const publishedSource = sourceSchema.omit({ revealsLocation: true }).extend({
  slug: slug.describe('The key that facts name in “source”.'),
  tier: z.enum(tiers).exclude(['other']).describe('What kind of publisher speaks.'),
});

export const sourcesFile = z
  .strictObject({
    about: aboutFile,
    sources: z.array(publishedSource).describe('Every source that may be shown, in order of key.'),
  })
  .describe('What the facts rest on.');

export type PublishedSource = z.output<typeof publishedSource>;
export type SourcesFile = z.output<typeof sourcesFile>;
