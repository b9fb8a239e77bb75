import { z } from 'astro/zod';
import { textFact } from './fact.ts';
import { complaintsUpheld, inspections } from './findings.ts';
import { partialDate, wholeDate } from './partial-date.ts';
import { sourceKey } from './source.ts';
import { text } from './text.ts';

export const csNumber = z
  .string({ error: 'must be a CS number in words, such as CS2022000284.' })
  .regex(/^CS\d{10}$/, { error: 'must be CS and ten digits, such as CS2022000284.' });

const grade = z
  .int({ error: 'must be a whole number from 1 to 6.' })
  .min(1, { error: 'must be from 1 (unsatisfactory) to 6 (excellent).' })
  .max(6, { error: 'must be from 1 (unsatisfactory) to 6 (excellent).' });

export const keyQuestions = [
  'wellbeing',
  'leadership',
  'staffTeam',
  'setting',
  'carePlanning',
] as const;
export type KeyQuestion = (typeof keyQuestions)[number];

/** One published set of grades. A key question that was not inspected is absent, never 0. */
export const grading = z
  .strictObject({
    publishedOn: wholeDate.describe('The day the regulator published these grades.'),
    scheme: z
      .enum(['key-questions', 'before-key-questions'])
      .describe('Grades published before 30 November 2018 are of an older scheme.'),
    wellbeing: grade.optional().describe('Key question 1: people’s wellbeing.'),
    leadership: grade.optional().describe('Key question 2: leadership.'),
    staffTeam: grade.optional().describe('Key question 3: the staff team.'),
    setting: grade.optional().describe('Key question 4: the setting.'),
    carePlanning: grade.optional().describe('Key question 5: care and support planning.'),
  })
  .refine((grades) => keyQuestions.some((question) => grades[question] !== undefined), {
    error: 'holds no grade. Leave the grading out.',
  })
  .refine(
    ({ publishedOn, scheme }) => publishedOn < '2018-11-30' === (scheme === 'before-key-questions'),
    {
      error:
        'has the wrong scheme: grades before 30 November 2018 are before-key-questions, later ones key-questions.',
    },
  );

const registrationCore = {
  csNumber: csNumber.describe('The Care Inspectorate’s number of this registration.'),
  registeredName: text.describe('The name in the register.'),
  careService: text.describe('What it is registered as, such as Care Home Service.'),
  registeredOn: wholeDate
    .optional()
    .describe('Day of this registration, not of the service’s opening.'),
  status: z.enum(['active', 'inactive']).describe('As the register gives it.'),
  source: sourceKey,
  asOf: partialDate.describe('The date of the register file.'),
};

export const sameServiceRegistration = z.strictObject({
  link: z
    .literal('same-service')
    .describe(
      'This registration is the service. Where several are, the first gives phone, address and places.',
    ),
  ...registrationCore,
  registeredProvider: text.optional().describe('Who is registered as the provider.'),
  lastInspectedOn: wholeDate
    .optional()
    .describe('Newest inspection, perhaps newer than the grades.'),
  gradings: z
    .array(grading)
    .describe('Every published set of grades, newest first. Empty when none.'),
  complaintsUpheld: complaintsUpheld.optional(),
  inspections: inspections.optional(),
});

export const inferredRegistration = z.strictObject({
  link: z.literal('inferred').describe('Probably this service: matched by us. It gives no grades.'),
  ...registrationCore,
  reason: text.describe('How it was matched.'),
});

export const relatedRegistration = z.strictObject({
  link: z
    .literal('related')
    .describe('Another service of the provider. It gives nothing to this one.'),
  csNumber: registrationCore.csNumber,
  registeredName: registrationCore.registeredName,
  relation: text.describe('What it is.'),
  source: sourceKey,
  asOf: registrationCore.asOf,
});

export const careInspectorate = z.strictObject({
  regulator: z.literal('care-inspectorate').describe('Care Inspectorate: grades from 1 to 6.'),
  registrations: z
    .array(
      z.discriminatedUnion('link', [
        sameServiceRegistration,
        inferredRegistration,
        relatedRegistration,
      ]),
    )
    .min(1)
    .describe('Rows of the register and how each belongs to this service.'),
  earlierCsNumbers: z.array(csNumber).optional().describe('Numbers under former owners.'),
});

export const healthcareImprovementScotland = z.strictObject({
  regulator: z
    .literal('healthcare-improvement-scotland')
    .describe('Healthcare Improvement Scotland: independent hospitals and clinics.'),
  registered: textFact.describe('Who says that it is registered there.'),
  inspections: z
    .array(
      z.strictObject({
        inspectedOn: partialDate.optional().describe('When inspectors came.'),
        scale: z
          .enum(['exceptional-to-unsatisfactory', 'six-point-before-present-scale'])
          .describe('Four words today; an older six-point scale before.'),
        words: textFact.describe(
          'The grades as reported, in words. Never turned into numbers of ours.',
        ),
      }),
    )
    .describe('Inspections we found. Empty when none.'),
});

export const notRegulated = z.strictObject({
  regulator: z.literal('none').describe('No care regulator registers this service by itself.'),
  reason: textFact.describe('Why: for example an NHS ward.'),
  registrations: z
    .array(relatedRegistration)
    .optional()
    .describe('Related rows of the Care Inspectorate’s register.'),
});

export const notFound = z.strictObject({
  regulator: z.literal('not-found').describe('We found no registration.'),
  reason: text.describe('Where we looked.'),
});

export const regulationSchema = z
  .discriminatedUnion('regulator', [
    careInspectorate,
    healthcareImprovementScotland,
    notRegulated,
    notFound,
  ])
  .describe('Who inspects it, and what they found.');

export type Regulation = z.output<typeof regulationSchema>;
export type Grading = z.output<typeof grading>;
export type SameServiceRegistration = z.output<typeof sameServiceRegistration>;
