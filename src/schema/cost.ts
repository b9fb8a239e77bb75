import { z } from 'astro/zod';
import { factOf, textFact } from './fact.ts';

/** A price. Finer than a penny is a slip, and a spreadsheet would not keep it. */
export const amount = z
  .number()
  .min(0)
  .max(200_000)
  .refine((value) => Number(value.toFixed(2)) === value, {
    error: 'must be pounds and whole pence, such as 1250 or 1250.50.',
  });

const pounds = factOf(amount);

export const fundingRoutes = [
  'alcohol-and-drug-partnership-or-nhs',
  'local-authority',
  'prison-to-rehab',
  'scottish-government',
  'self-funded',
  'insurance',
  'housing-benefit',
  'charity',
] as const;

export const costSchema = z
  .strictObject({
    weeklyFee: pounds.optional().describe('Pounds a week for people who pay themselves.'),
    usualTotal: pounds.optional().describe('Pounds for the usual stay.'),
    extras: textFact.optional().describe('What is charged on top.'),
    refund: textFact.optional().describe('Deposit, and what is paid back on leaving early.'),
    whatPeoplePay: textFact.optional().describe('What a resident pays, in words.'),
    fundingRoutes: factOf(z.array(z.enum(fundingRoutes)).min(1))
      .optional()
      .describe('Who can pay for a place.'),
    notes: z.array(textFact).optional().describe('What sources say about who paid or pays.'),
  })
  .describe('What it costs and who pays. Prices older than 24 months are left out.');

export type Cost = z.output<typeof costSchema>;
export type FundingRoute = (typeof fundingRoutes)[number];
