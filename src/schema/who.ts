import { z } from 'astro/zod';
import { answer } from './answer.ts';
import { areasOfProvisionFact } from './areas-of-provision.ts';
import { factOf, textFact } from './fact.ts';
import { slug, text } from './text.ts';

export const ages = z
  .strictObject({
    from: z.int().min(0).max(120).optional().describe('Youngest age taken, in years.'),
    to: z.int().min(0).max(120).optional().describe('Oldest age taken, in years.'),
    words: text.optional().describe('The source’s own limit in words, when no number is printed.'),
  })
  .refine((range) => Object.values(range).some((limit) => limit !== undefined), {
    error: 'holds no age. Give from, to or words, or leave the fact out.',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'begins above its end. Put the younger age in from.',
  });

export const catchment = z
  .strictObject({
    extent: z
      .enum(['scotland', 'anywhere', 'named'])
      .describe('All of Scotland, anywhere in and outside Scotland, or the areas named.'),
    councils: z.array(slug).min(1).optional().describe('Slugs of the council areas named.'),
    words: text.optional().describe('The rule in words, where it says more.'),
  })
  .refine(({ extent, councils, words }) => extent !== 'named' || Boolean(councils ?? words), {
    error: 'says “named” but names no area. Add councils, or the rule in words.',
  });

export const sexes = ['women', 'men', 'women-and-men'] as const;

export const whoSchema = z
  .strictObject({
    sex: factOf(z.enum(sexes)).optional().describe('Women, men, or both.'),
    ages: factOf(ages).optional().describe('Ages taken.'),
    couples: answer.optional().describe('May a couple come together?'),
    pregnant: answer.optional().describe('May a pregnant woman come?'),
    children: answer.optional().describe('May children live in with their parent?'),
    childrenAges: factOf(ages).optional().describe('Ages of children who may live in.'),
    childcare: textFact.optional().describe('Who looks after the children in the day.'),
    schooling: textFact.optional().describe('Nursery and school.'),
    familyMembers: textFact.optional().describe('Which parents or carers may come.'),
    areas: factOf(catchment).optional().describe('Where people may come from.'),
    faith: factOf(
      z.strictObject({
        basis: z.enum(['christian', 'other']).describe('The faith the service rests on.'),
        words: text.describe('How the source puts it, in our words.'),
      }),
    )
      .optional()
      .describe('The faith the service rests on, when it says so.'),
    allFaithsAndNone: answer.optional().describe('Are people of every faith and none taken?'),
    registeredFor: areasOfProvisionFact.optional(),
    intendedFor: z.array(textFact).optional().describe('Whom the service says it is for.'),
  })
  .describe('Who can come.');

export const substances = [
  'alcohol',
  'drugs',
  'opioids',
  'stimulants',
  'cannabis',
  'benzodiazepines',
  'tranquillisers',
  'prescription-painkillers',
  'gambling',
] as const;

export const substancesFact = factOf(z.array(z.enum(substances)).min(1)).describe(
  'What people come with. “drugs” when the source names none.',
);

export type Who = z.output<typeof whoSchema>;
export type Substance = (typeof substances)[number];
export type Sex = (typeof sexes)[number];
export type Ages = z.output<typeof ages>;
export type Catchment = z.output<typeof catchment>;
