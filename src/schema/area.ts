import { z } from 'astro/zod';
import { factOf, textFact, textListFact } from './fact.ts';
import { sourceKey } from './source.ts';
import { emailAddress, phoneNumber, slug, text, webAddress } from './text.ts';

const code = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}\\d{6}$`), {
    error: `must be ${prefix} and six digits.`,
  });

export const councilSchema = z
  .strictObject({
    name: text.describe('Name of the council area.'),
    code: code('S12').describe('Code of the council area since 2019.'),
    formerCodes: z.array(code('S12')).optional().describe('Codes before 2019.'),
    aliases: z.array(text).optional().describe('Other names in use.'),
    healthBoard: slug.describe('Slug of its health board.'),
    partnership: slug.describe('Slug of its Alcohol and Drug Partnership.'),
    source: sourceKey,
  })
  .describe('One of the 32 council areas.');

export const healthBoardSchema = z
  .strictObject({
    name: text.describe('Name of the health board.'),
    code: code('S08').describe('Code since 2019.'),
    formerCodes: z.array(code('S08')).optional().describe('Codes before 2019.'),
    source: sourceKey,
  })
  .describe('One of the 14 territorial health boards.');

export const partnershipSchema = z
  .strictObject({
    name: text.describe('Name of the Alcohol and Drug Partnership (ADP).'),
    source: sourceKey,
    website: factOf(webAddress).optional().describe('Its site.'),
    phone: factOf(phoneNumber).optional().describe('Its office.'),
    email: factOf(emailAddress).optional().describe('Its mailbox.'),
    pathwayPage: factOf(webAddress).optional().describe('Its page on how to get to rehab.'),
    pathwaySteps: textListFact.optional().describe('How a place is agreed there.'),
    notes: z.array(textFact).optional().describe('Other facts.'),
  })
  .describe('One of the 30 Alcohol and Drug Partnerships.');

export type Council = z.output<typeof councilSchema>;
export type HealthBoard = z.output<typeof healthBoardSchema>;
export type Partnership = z.output<typeof partnershipSchema>;
