import { z } from 'astro/zod';
import { factOf, textFact, textListFact } from './fact.ts';
import { text } from './text.ts';

export const approaches = [
  'abstinence',
  'twelve-step',
  'therapeutic-community',
  'faith-based',
  'trauma-informed',
  'cognitive-behavioural-therapy',
  'group-work',
  'one-to-one',
  'family-work',
  'peer-led',
  'mutual-aid',
  'medical',
  'work-based',
  'nature',
  'creative',
  'complementary-therapies',
  'stabilisation',
  'harm-reduction',
] as const;

export const programmeLength = z
  .strictObject({
    words: text.describe('The length as the source gives it.'),
    weeksFrom: z.int().min(1).max(260).optional().describe('Shortest usual stay, in weeks.'),
    weeksTo: z.int().min(1).max(260).optional().describe('Longest usual stay, in weeks.'),
  })
  .refine(
    ({ weeksFrom, weeksTo }) =>
      weeksFrom === undefined || weeksTo === undefined || weeksFrom <= weeksTo,
    { error: 'begins above its end. Put the shorter stay in weeksFrom.' },
  );

export const programmeSchema = z
  .strictObject({
    approaches: factOf(z.array(z.enum(approaches)).min(1))
      .optional()
      .describe('Ways of working that the source names.'),
    about: z.array(textFact).optional().describe('What the programme is like, in short sentences.'),
    length: factOf(programmeLength).optional().describe('How long people stay.'),
    phases: textListFact.optional().describe('The stages of the programme, in order.'),
    dailyLife: textFact.optional().describe('What a day or week holds.'),
    houseRules: textFact.optional().describe('Rules of the house.'),
    visits: textFact.optional().describe('Visits by family and friends, and time out.'),
    phones: textFact.optional().describe('Phones and keeping in touch.'),
    pets: textFact.optional().describe('Pets.'),
    staff: textFact.optional().describe('Who works there.'),
    nursing: textFact.optional().describe('Nurses and doctors on site, and when.'),
    cover: textFact.optional().describe('When staff are there.'),
    mutualAid: textFact.optional().describe('Meetings such as AA, NA, CA and SMART.'),
    familyProgramme: textFact.optional().describe('What there is for relatives.'),
    preparation: textFact.optional().describe('Help to prepare before coming in.'),
    aftercare: z.array(textFact).optional().describe('What happens after leaving.'),
  })
  .describe('What it is like.');

export type Programme = z.output<typeof programmeSchema>;
export type Approach = (typeof approaches)[number];
