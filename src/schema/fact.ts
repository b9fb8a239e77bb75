import { z } from 'astro/zod';
import { partialDate, wholeDate } from './partial-date.ts';
import { sourceKey } from './source.ts';
import { text } from './text.ts';

export const confirmation = z
  .strictObject({
    on: wholeDate.describe(
      'The day the service confirmed the fact to the operator of this directory.',
    ),
    how: z.enum(['phone', 'email', 'letter', 'visit', 'form']).describe('How it was confirmed.'),
  })
  .describe(
    'Only the operator named in content/operator.yaml may set this, after the service itself confirmed the fact.',
  );

const provenance = {
  source: sourceKey,
  asOf: partialDate
    .optional()
    .describe('When the source says it was true. Leave it out when the source is undated.'),
  asOfInferred: z
    .literal(true)
    .optional()
    .describe('Set when the date was worked out and not printed: it is shown with “about”.'),
};

/** A value with where it came from and when it was true. Every value that a visitor can rely on is one. */
export function factOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value: value.describe('What the source says.'),
    ...provenance,
    caution: text
      .optional()
      .describe('One short sentence shown beside the fact: why to ask before relying on it.'),
    confirmed: confirmation.optional(),
    conflicts: z
      .array(
        z.strictObject({
          value: z.union([value, text]).describe('What the other source says: a value, or words.'),
          ...provenance,
        }),
      )
      .min(1, { error: 'is an empty list. Leave conflicts out when there are none.' })
      .optional()
      .describe(
        'What other sources say. The newest stands as the value; the others are kept here.',
      ),
  });
}

export interface Provenance {
  source: string;
  asOf?: string | undefined;
  asOfInferred?: true | undefined;
}

export interface Conflict<Value> extends Provenance {
  value: Value | string;
}

export interface Fact<Value> extends Provenance {
  value: Value;
  caution?: string | undefined;
  confirmed?: z.output<typeof confirmation> | undefined;
  conflicts?: Conflict<Value>[] | undefined;
}

/** A sentence of our own that says what the source says. */
export const textFact = factOf(text);
export const textListFact = factOf(
  z
    .array(text)
    .min(1, { error: 'is an empty list. Leave the fact out when nothing is published.' }),
);
export const countFact = factOf(
  z
    .int({ error: 'must be a whole number.' })
    .min(1, { error: 'must be at least 1. Leave the fact out when the number is not known.' })
    .max(999, { error: 'is larger than any service could be.' }),
);
