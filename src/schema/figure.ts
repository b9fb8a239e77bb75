import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';
import { sourceKey } from './source.ts';
import { text } from './text.ts';

export const figureSchema = z
  .strictObject({
    group: z
      .enum(['beds', 'aims', 'people-starting', 'placements', 'detox-survey', 'referrers'])
      .describe('What is counted. Groups are never added to or compared with each other.'),
    label: text.describe('What the number counts.'),
    value: z.number().describe('The number.'),
    unit: z.enum(['count', 'percent', 'pounds']).describe('Its unit.'),
    period: text.optional().describe('The period it covers.'),
    source: sourceKey,
    asOf: partialDate.optional().describe('When the source was published.'),
    caveat: text.optional().describe('What the number does not mean.'),
  })
  .describe('A national figure.');

export type Figure = z.output<typeof figureSchema>;
