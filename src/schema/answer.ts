import { z } from 'astro/zod';
import { type Fact, factOf } from './fact.ts';
import { text } from './text.ts';

export const answers = ['yes', 'no', 'case-by-case'] as const;
export type AnswerValue = (typeof answers)[number];

export const doseLimit = z
  .strictObject({
    medicine: text.describe('The medicine as the source names it.'),
    at: z.enum(['referral', 'admission']).describe('When the limit counts.'),
    amount: text.describe('The limit as the source gives it, with its unit.'),
  })
  .describe('A limit that the service states for one medicine at one moment.');

/**
 * What a service publishes on one admission question. An absent key means “Not published”, never no.
 * It is never worked out from words such as “abstinence”, “drug-free” or “detox available”.
 */
export const answer = z
  .strictObject({
    ...factOf(
      z.enum(answers, {
        error:
          'must be yes, no or case-by-case, as the source answers it. When it is not published, leave the question out.',
      }),
    ).shape,
    condition: text.optional().describe('The condition that the source states, in our words.'),
    limits: z.array(doseLimit).min(1).optional().describe('Limits per medicine, where stated.'),
  })
  .describe('Answered yes, no or case-by-case; left out when not published.');

export const medicationAnswer = z
  .strictObject({
    onArrival: answer.optional().describe('May a person arrive on this medicine?'),
    duringStay: factOf(
      z.enum(['stay-on', 'reduce', 'stop'], { error: 'must be stay-on, reduce or stop.' }),
    )
      .optional()
      .describe('What happens to the medicine during the stay.'),
    whoPrescribes: factOf(text).optional().describe('Who prescribes it during the stay.'),
  })
  .describe('What happens to a prescribed medicine.');

export type DoseLimit = z.output<typeof doseLimit>;
export interface Answer extends Fact<AnswerValue> {
  condition?: string | undefined;
  limits?: DoseLimit[] | undefined;
}
export type MedicationAnswer = z.output<typeof medicationAnswer>;
