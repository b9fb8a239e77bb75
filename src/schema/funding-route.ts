import { z } from 'astro/zod';
import { sourceKey } from './source.ts';
import { phoneNumber, text } from './text.ts';

export const routeTopics = [
  'first-step',
  'find-out',
  'journey',
  'refused',
  'waiting',
  'travel',
] as const;

export const routeLineSchema = z
  .strictObject({
    topic: z
      .enum(routeTopics)
      .describe(
        'Which part of an area’s page it belongs to: what to do today, how to find out who decides, the usual steps, after a no or a long wait, help while waiting, the journey from an island.',
      ),
    order: z.int().min(1).describe('Place within its topic.'),
    words: text.describe('One short piece of advice, the same for every area.'),
    phone: phoneNumber.optional().describe('A number that the source prints for it.'),
    hours: text.optional().describe('When that number answers.'),
    sources: z
      .array(sourceKey)
      .min(1)
      .optional()
      .describe('What it rests on. Left out for our own advice, which is then shown as ours.'),
  })
  .describe('One line of the way to a publicly funded place, told once for every area.');

export type RouteLine = z.output<typeof routeLineSchema>;
export type RouteTopic = (typeof routeTopics)[number];
