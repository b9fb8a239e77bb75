import { z } from 'astro/zod';

/** What every data file says of itself, so that a copy still tells where it is from and how far to trust it. */
export const aboutFile = z
  .strictObject({
    title: z.string().describe('What the file holds.'),
    version: z
      .literal('v1')
      .describe('Version of the shape. A change that breaks readers gets a new one.'),
    asAt: z.iso.date().describe('The day that the file was made for.'),
    preview: z
      .boolean()
      .describe(
        'True until an organisation answers for the directory: no service has checked its facts.',
      ),
    caution: z.string().describe('What to tell people who act on the facts.'),
    page: z.url().describe('The page that explains the data.'),
    schema: z.url().describe('The JSON Schema of the file.'),
    licence: z
      .strictObject({
        name: z.string().describe('Name of the licence.'),
        url: z.url().describe('Its text.'),
      })
      .describe('The licence of the data.'),
    attribution: z.array(z.string()).min(1).describe('The words to print when the data is used.'),
  })
  .describe('About this file.');

export type AboutFile = z.output<typeof aboutFile>;
