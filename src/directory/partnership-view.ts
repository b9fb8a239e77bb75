import type { Context } from './context.ts';
import type { PartnershipRecord } from './directory.ts';
import { isPublished, type Row, row, rows, unknownRow } from './row.ts';

const same = (words: string) => words;

/** How to reach an Alcohol and Drug Partnership, and how a place is agreed there. */
export function partnershipRows(partnership: PartnershipRecord, context: Context): Row[] {
  const contact = [
    row('Phone', partnership.phone, 'contact', context, same),
    row('E-mail', partnership.email, 'contact', context, same),
    row('Website', partnership.website, 'contact', context, same),
    row('Its page on rehab', partnership.pathwayPage, 'contact', context, same),
  ].filter(isPublished);
  return [
    ...(contact.length > 0 ? contact : [unknownRow('How to reach it')]),
    row('How a place is agreed', partnership.pathwaySteps, 'admission', context, (steps) => steps),
    ...rows('Good to know', partnership.notes, 'admission', context),
  ];
}
