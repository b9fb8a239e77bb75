import type { Context } from '#src/directory/context.ts';
import type { PartnershipRecord } from '#src/directory/directory.ts';
import { isPublished, linkRow, type Row, row, rows } from '#src/directory/row.ts';
import { mailLink, telephoneLink } from '#src/directory/wording.ts';

export function partnershipPath(slug: string): string {
  return `/areas/partnerships/${slug}/`;
}

/** How to reach an Alcohol and Drug Partnership. Empty when we found no way. */
export function partnershipContact(partnership: PartnershipRecord, context: Context): Row[] {
  return [
    linkRow('Phone', partnership.phone, context, telephoneLink),
    linkRow('E-mail', partnership.email, context, mailLink),
    linkRow('Its own page', partnership.website, context),
    linkRow('Page on the way to rehab', partnership.pathwayPage, context),
  ].filter(isPublished);
}

/** What is published on how a place is agreed in this area, and other facts. */
export function partnershipRoute(partnership: PartnershipRecord, context: Context): Row[] {
  return [
    row('How a place is agreed here', partnership.pathwaySteps, 'admission', context, (s) => s),
    ...rows('Good to know', partnership.notes, 'admission', context),
  ].filter(isPublished);
}

/** What we looked for and did not find, in words that read on from “We did not find”. */
export function partnershipGaps(partnership: PartnershipRecord): string[] {
  const { phone, email, website, pathwayPage, pathwaySteps } = partnership;
  return [
    ...(website === undefined ? ['its own page'] : []),
    ...(phone === undefined && email === undefined ? ['its phone number'] : []),
    ...(pathwayPage === undefined && pathwaySteps === undefined ? ['how it agrees a place'] : []),
  ];
}
