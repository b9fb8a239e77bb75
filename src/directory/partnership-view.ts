import type { Context } from './context.ts';
import type { PartnershipRecord } from './directory.ts';
import { isPublished, linkRow, type Row, row, rows, unknownRow } from './row.ts';
import { mailLink, telephoneLink } from './wording.ts';

/** How to reach an Alcohol and Drug Partnership, and how a place is agreed there. */
export function partnershipRows(partnership: PartnershipRecord, context: Context): Row[] {
  const contact = [
    linkRow('Phone', partnership.phone, context, telephoneLink),
    linkRow('E-mail', partnership.email, context, mailLink),
    linkRow('Website', partnership.website, context),
    linkRow('Its page on rehab', partnership.pathwayPage, context),
  ].filter(isPublished);
  return [
    ...(contact.length > 0 ? contact : [unknownRow('How to reach it')]),
    row('How a place is agreed', partnership.pathwaySteps, 'admission', context, (steps) => steps),
    ...rows('Good to know', partnership.notes, 'admission', context),
  ];
}
