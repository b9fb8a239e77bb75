import { z } from 'astro/zod';
import { wholeDate } from './partial-date.ts';
import { text } from './text.ts';

/** Complaints that the regulator upheld in one of its years, from April to March. */
const complaintYear = z.strictObject({
  year: z
    .string({ error: 'must be a year from April to March, such as 2025-26.' })
    .regex(/^20\d{2}-\d{2}$/, { error: 'must be a year from April to March, such as 2025-26.' })
    .refine((year) => (Number(year.slice(2, 4)) + 1) % 100 === Number(year.slice(5)), {
      error: 'must name two years that follow each other, such as 2025-26.',
    })
    .describe('From April to March.'),
  upheld: z
    .int({ error: 'must be a whole number.' })
    .min(1, { error: 'must be at least 1. Leave out a year without an upheld complaint.' })
    .describe('How many.'),
});

/** What one inspection asked for. Never the regulator’s own sentences, never a name. */
const inspection = z
  .strictObject({
    inspectedOn: wholeDate.describe('The day of the inspection.'),
    requirements: z.boolean().describe('Whether something had to be put right.'),
    dueBy: z
      .array(wholeDate)
      .min(1)
      .optional()
      .describe('The days by which it had to be put right, where the register names them.'),
    recommendations: z.boolean().describe('Whether inspectors said what could be better.'),
    inShort: text
      .optional()
      .describe(
        'What had to be put right, said short by an editor in our own words. The import never writes it; never for a withheld service.',
      ),
  })
  .refine(({ requirements, dueBy, inShort }) => requirements || !(dueBy ?? inShort), {
    error: 'says what had to be put right, and that nothing had to be. Set requirements to true.',
  });

export const complaintsUpheld = z
  .array(complaintYear)
  .refine((years) => newestFirst(years.map(({ year }) => year)), {
    error: 'must have each year once, the newest first.',
  })
  .describe(
    'Upheld complaints by year, as counts. Empty when the file lists none in its three years. Counts and years tell nothing of the place.',
  );

export const inspections = z
  .array(inspection)
  .min(1, { error: 'is an empty list. Leave it out when the register lists none.' })
  .refine((list) => newestFirst(list.map(({ inspectedOn }) => inspectedOn)), {
    error: 'must have each inspection once, the newest first.',
  })
  .describe('What inspections asked for, newest first. Older ones stay when the file drops them.');

function newestFirst(days: string[]): boolean {
  return days.every((day, place) => place === 0 || day < (days[place - 1] ?? ''));
}

export type ComplaintYear = z.output<typeof complaintYear>;
export type Inspection = z.output<typeof inspection>;
