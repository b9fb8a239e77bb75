import { z } from 'astro/zod';
import { phoneFault } from './phone-number.ts';

/**
 * Characters that can hide or reorder words on a page, or that no file can hold: controls, direction marks, zero-width
 * and filler letters, line separators, halves of a character. The mark that gives a sign its colours is not one.
 */
export const unseenCharacters =
  /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

// Accents stacked on one letter run over the lines above and below.
const stackedMarks = /\p{M}{3}/u;

/** One line of plain words, as shown to people. No markup: it is escaped wherever it is shown. */
export const text = z
  .string({
    error: (issue) =>
      issue.input === undefined
        ? 'is missing. Add it, or leave out the whole group when nothing is published.'
        : `must be words, but it is ${describeInput(issue.input)}. Put the words in quotes.`,
  })
  .min(1, {
    error: 'is empty. Write the words, or leave the line out: unknown is not an empty text.',
  })
  .max(600, { error: 'is longer than 600 characters. Keep the fact, and shorten the words.' })
  .refine((words) => words === words.trim(), {
    error: 'begins or ends with a space. Take the space away.',
  })
  .refine((words) => !unseenCharacters.test(words), {
    error:
      'holds a character that cannot be seen (a line break, a control or a direction mark). Type the words again by hand.',
  })
  .refine((words) => !stackedMarks.test(words), {
    error: 'holds more than two accents on one letter. Type the words again by hand.',
  });

/** The name of a record in addresses and in other records: small letters, digits and single hyphens. */
export const slug = z
  .string({ error: 'must be the short name (slug) of a record, such as harper-house.' })
  .max(80, { error: 'is longer than 80 characters.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be small letters, digits and single hyphens, such as harper-house.',
  });

// RFC 3986: after the first “#” no other may come.
const addressCharacters = /^(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2}|#(?!.*#))*$/i;
const obscuredHost = /^\w+:\/\/[^/?#]*[@%]/;

export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'must be a whole web address that begins with https:// or http://.',
  })
  .max(600, { error: 'is longer than 600 characters.' })
  .refine((address) => addressCharacters.test(address), {
    error:
      'holds a character that no web address has, such as a space, a quote or an accent. Copy it from the address bar of a browser.',
  })
  .refine((address) => !obscuredHost.test(address), {
    error: 'hides where it leads, by @ or % in the name of the host. Write the plain name.',
  });

export const emailAddress = z.email({
  error: 'must be one e-mail address, such as name@example.org.',
});

/** A UK phone number as people read it, for example `01294 588761`: kept as text so that no zero is lost. */
export const phoneNumber = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number'
        ? 'was read as a number, and its leading zero is lost. Put the phone number in quotes: "01294 588761".'
        : 'must be a phone number in quotes, such as "01294 588761".',
  })
  .regex(/^0\d[\d ]*$/, {
    error: 'must begin with 0 and hold only digits and spaces, such as "01294 588761".',
  })
  .superRefine((number, context) => {
    const fault = phoneFault(number);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });

/** A Scottish or other UK postcode with one space, for example `KA21 5JB`. */
export const postcode = z
  .string({ error: 'must be a postcode in words, such as KA21 5JB.' })
  .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, {
    error: 'must be a whole postcode in capitals with one space, such as KA21 5JB.',
  });

function describeInput(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of lines';
  return `the ${typeof input} ${String(input)}`;
}
