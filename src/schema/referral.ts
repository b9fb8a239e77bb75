import { z } from 'astro/zod';
import { answer } from './answer.ts';
import { factOf, textFact, textListFact } from './fact.ts';

export const referrers = [
  'self',
  'family',
  'any-professional',
  'gp',
  'social-work',
  'drug-and-alcohol-service',
  'justice',
  'prison',
  'local-authority',
  'employer',
] as const;

export const referralSchema = z
  .strictObject({
    whoMayRefer: factOf(z.array(z.enum(referrers)).min(1))
      .optional()
      .describe('Who may refer.'),
    selfReferral: answer.optional().describe('May a person ask for a place themselves?'),
    documents: textListFact.optional().describe('Papers that are asked for.'),
    steps: textListFact.optional().describe('The way in, step by step.'),
    visitFirst: answer.optional().describe('Can a person visit before coming in?'),
    informationSession: textFact.optional().describe('Sessions for people who want to know more.'),
    publicFunding: textFact.optional().describe('How a publicly funded person gets in.'),
    notes: z.array(textFact).optional().describe('Other facts about referral.'),
  })
  .describe('How to start.');

export type Referral = z.output<typeof referralSchema>;
export type Referrer = (typeof referrers)[number];
