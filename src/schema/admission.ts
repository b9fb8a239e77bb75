import { z } from 'astro/zod';
import { answer, medicationAnswer } from './answer.ts';
import { textFact } from './fact.ts';

export const detoxOnSite = z
  .strictObject({
    alcohol: answer.optional().describe('Detox from alcohol on site.'),
    opioids: answer.optional().describe('Detox from heroin and other opioids on site.'),
    methadone: answer.optional().describe('Coming off methadone on site.'),
    benzodiazepines: answer.optional().describe('Detox from benzodiazepines on site.'),
    stimulants: answer.optional().describe('Care through withdrawal from stimulants on site.'),
    substanceNotStated: answer
      .optional()
      .describe('Detox on site where the source does not say from what.'),
  })
  .describe('Detox in the service itself, for each substance.');

const medicineQuestions = (medicine: string) =>
  ['onArrival', 'duringStay', 'whoPrescribes'].map((name) => `admission.${medicine}.${name}`);

/** Questions that decide whether a person can come in: a service may prefer not to answer them in public. */
export const admissionQuestions: readonly string[] = [
  'who.children',
  'who.pregnant',
  'who.couples',
  'admission.detoxFirst',
  ...Object.keys(detoxOnSite.shape)
    .filter((substance) => substance !== 'substanceNotStated')
    .map((substance) => `admission.detoxOnSite.${substance}`),
  ...medicineQuestions('methadone'),
  ...medicineQuestions('oralBuprenorphine'),
  ...medicineQuestions('longActingBuprenorphine'),
  ...medicineQuestions('benzodiazepinePrescription'),
  'admission.psychiatricMedication',
  'admission.mentalIllHealth',
  'admission.physicalCareNeeds',
  'admission.prisonOrBail',
  'admission.offences',
  'referral.selfReferral',
  'referral.visitFirst',
];

export const admissionSchema = z
  .strictObject({
    detoxFirst: answer.optional().describe('Must a person have finished detox before coming?'),
    detoxOnSite: detoxOnSite.optional(),
    methadone: medicationAnswer.optional().describe('Methadone.'),
    oralBuprenorphine: medicationAnswer
      .optional()
      .describe('Buprenorphine taken by mouth (Subutex, Suboxone, Espranor).'),
    longActingBuprenorphine: medicationAnswer
      .optional()
      .describe('Buprenorphine by injection (Buvidal).'),
    benzodiazepinePrescription: medicationAnswer
      .optional()
      .describe('A prescription of diazepam or another benzodiazepine.'),
    psychiatricMedication: answer.optional().describe('Medicine for mental ill health.'),
    mentalIllHealth: answer.optional().describe('Mental ill health beside substance use.'),
    physicalCareNeeds: answer.optional().describe('Help with washing, walking or nursing care.'),
    prisonOrBail: answer
      .optional()
      .describe(
        'Coming from prison by the national route, Prison to Rehab. It says nothing of bail, a tag or licence: those are not answered here.',
      ),
    offences: answer.optional().describe('Offences in the past that may matter.'),
    conditions: z
      .array(textFact)
      .optional()
      .describe('What the service asks of people before it takes them.'),
    notPublishedByChoice: z
      .array(z.enum(admissionQuestions))
      .min(1)
      .optional()
      .describe('Questions that the service was asked and prefers not to answer in public.'),
  })
  .describe('What decides whether a person can come in.');

export type Admission = z.output<typeof admissionSchema>;
