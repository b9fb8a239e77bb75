import { z } from 'astro/zod';
import { countFact, textFact } from './fact.ts';
import { csNumber } from './regulation.ts';
import { text } from './text.ts';

export const coverageSchema = z
  .strictObject({
    knownToGovernment: countFact.describe('Residential rehab facilities the government knew of.'),
    entriesToConfirm: z
      .array(
        z.strictObject({
          name: text.describe('Name of the place.'),
          where: text.optional().describe('Council area.'),
          why: z.array(textFact).min(1).describe('What we found and why it is not listed.'),
        }),
      )
      .describe('Places we could not confirm. Named on the coverage page only.'),
    otherRegisterRows: z
      .array(csNumber)
      .optional()
      .describe(
        'Rows under alcohol and drug rehab in the register that no record names, and that an editor has seen: the import points them out no more.',
      ),
  })
  .describe('How much of the country’s rehab the directory holds.');

export type Coverage = z.output<typeof coverageSchema>;
