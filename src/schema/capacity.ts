import { z } from 'astro/zod';
import { countFact, factOf, textFact } from './fact.ts';
import { wholeDate } from './partial-date.ts';

const bedrooms = z
  .strictObject({
    beds: z.int().min(1).max(999).describe('All beds.'),
    single: z.int().min(0).max(999).describe('Beds in single bedrooms.'),
  })
  .refine(({ beds, single }) => single <= beds, {
    error: 'has more beds in single bedrooms than beds.',
  });

export const capacitySchema = z
  .strictObject({
    places: countFact
      .optional()
      .describe('Beds that people can stay in, as the service or a government page says.'),
    registeredPlaces: countFact
      .optional()
      .describe('The most people the registration allows. Not free beds.'),
    familyUnits: countFact.optional().describe('Families that can stay at one time.'),
    detoxBeds: countFact.optional().describe('Beds kept for detox.'),
    bedrooms: factOf(bedrooms)
      .optional()
      .describe(
        'Beds in single bedrooms. Only the import writes it; it tells nothing of the place, so a withheld service may have it.',
      ),
    rooms: textFact.optional().describe('What the rooms are like.'),
    access: textFact.optional().describe('Steps, lift, wet rooms: for people with mobility needs.'),
    notes: z
      .array(textFact)
      .optional()
      .describe('What the source says about how the number is meant.'),
    registeredPlacesHistory: factOf(
      z.array(
        z.strictObject({
          from: wholeDate.describe('The register file in which the number was first seen.'),
          places: z.int().min(1).describe('Registered places from then on.'),
        }),
      ),
    )
      .optional()
      .describe('How the registered number changed, oldest first.'),
  })
  .describe('How many people can stay. Neither number says whether a bed is free.');

export const waitingSchema = z
  .strictObject({
    range: textFact.describe('The waiting time as reported, such as 2 to 6 weeks.'),
  })
  .describe('How long people wait, as the service reports it. Dated by asOf.');

export type Capacity = z.output<typeof capacitySchema>;
export type Bedrooms = z.output<typeof bedrooms>;
