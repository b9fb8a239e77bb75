import { z } from 'astro/zod';
import { figureSchema } from '#src/schema/figure.ts';
import { slug } from '#src/schema/text.ts';

/** One row of figures.csv. An empty cell means that the source does not say. */
export const figureRow = z
  .strictObject({
    slug: slug.describe('Key of the figure.'),
    group: figureSchema.shape.group,
    label: figureSchema.shape.label,
    value: figureSchema.shape.value,
    unit: figureSchema.shape.unit,
    period: figureSchema.shape.period,
    caveat: figureSchema.shape.caveat,
    source: figureSchema.shape.source,
    source_title: z.string().describe('What the source is called.'),
    source_publisher: z.string().describe('Who publishes it.'),
    source_url: z.url().optional().describe('Where it can be read.'),
    as_of: figureSchema.shape.asOf,
  })
  .describe('One national figure: a row of figures.csv.');

export type FigureRow = z.output<typeof figureRow>;
export const figureColumns = Object.keys(figureRow.shape) as (keyof FigureRow)[];
