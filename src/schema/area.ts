import { z } from 'astro/zod';
import { factOf, textFact, textListFact } from './fact.ts';
import { csNumber } from './regulation.ts';
import { sourceKey } from './source.ts';
import { emailAddress, phoneNumber, slug, text, webAddress } from './text.ts';

const code = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}\\d{6}$`), {
    error: `must be ${prefix} and six digits.`,
  });

const archivedContact = z
  .strictObject({
    value: text.describe('The number or address as it once was.'),
    source: sourceKey,
    why: text.describe('Why it is no longer used.'),
  })
  .describe(
    'A contact kept so that nobody adds it again. Never shown, and refused everywhere else.',
  );

const localService = z
  .strictObject({
    name: text.describe('Its name.'),
    service: slug
      .optional()
      .describe(
        'Slug of its own record, when it has one. How to ask and its number then come from there, with every caution.',
      ),
    councils: z
      .array(slug)
      .min(1)
      .optional()
      .describe(
        'Councils that it serves, where it does not serve every council of the partnership.',
      ),
    about: textFact.describe(
      'What it does. When the source is a newspaper the service is only named, as not confirmed.',
    ),
    asking: textFact.optional().describe('What is said about asking for help yourself.'),
    registration: csNumber
      .optional()
      .describe(
        'Its CS number, when a row of the register is this service: the import then keeps its number current.',
      ),
    phone: factOf(phoneNumber)
      .optional()
      .describe(
        'Its number. Never from a newspaper. A caution says so where it is for a part of the area.',
      ),
    email: factOf(emailAddress).optional().describe('Its mailbox. Never from a newspaper.'),
    page: factOf(webAddress).optional().describe('Its page. Never from a newspaper.'),
  })
  .describe('A service near people that helps with alcohol or drugs today.');

export const socialWorkTimes = ['daytime', 'out-of-hours'] as const;

const socialWorkOffice = z
  .strictObject({
    name: text.describe('Its name, without the council’s.'),
    time: z
      .enum(socialWorkTimes)
      .describe('Whether it answers in office hours, or when offices are closed.'),
    phone: factOf(phoneNumber).describe('Its number. Never from a newspaper.'),
    hours: textFact.optional().describe('When it answers, where a source gives the hours.'),
    about: textFact.optional().describe('What it is for, where that is not adults of all kinds.'),
  })
  .describe('An office or a line of council social work. It is not a drug and alcohol service.');

const travelOffice = z
  .strictObject({
    name: text.describe('Who answers, and for which islands.'),
    phone: factOf(phoneNumber).optional().describe('Its number.'),
    email: factOf(emailAddress).optional().describe('Its mailbox.'),
    hours: textFact.optional().describe('When it answers.'),
    about: textFact.describe('What it does, and for which journeys.'),
  })
  .describe('An office to ask about travel from an island.');

export const councilSchema = z
  .strictObject({
    name: text.describe('Name of the council area.'),
    code: code('S12').describe('Code of the council area since 2019.'),
    formerCodes: z.array(code('S12')).optional().describe('Codes before 2019.'),
    aliases: z.array(text).optional().describe('Other names in use.'),
    healthBoard: slug.describe('Slug of its health board.'),
    partnership: slug.describe('Slug of its Alcohol and Drug Partnership.'),
    socialWork: z
      .array(socialWorkOffice)
      .min(1)
      .optional()
      .describe('Council social work, in the order in which to ring.'),
    travelOffices: z
      .array(travelOffice)
      .min(1)
      .optional()
      .describe('Whom people from its islands ask about travel.'),
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
    localServices: z
      .array(localService)
      .min(1)
      .optional()
      .describe('Where people there can ask for help today, in the order in which to ring.'),
    familySupport: textFact.optional().describe('Help there for families and friends.'),
    notes: z.array(textFact).optional().describe('Other facts.'),
    archived: z.array(archivedContact).min(1).optional(),
  })
  .describe('One of the 30 Alcohol and Drug Partnerships.');

export type Council = z.output<typeof councilSchema>;
export type HealthBoard = z.output<typeof healthBoardSchema>;
export type Partnership = z.output<typeof partnershipSchema>;
export type LocalService = z.output<typeof localService>;
export type SocialWorkOffice = z.output<typeof socialWorkOffice>;
export type TravelOffice = z.output<typeof travelOffice>;
