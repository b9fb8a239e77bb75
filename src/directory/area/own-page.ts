import type { CouncilRecord, PartnershipRecord } from '#src/directory/directory.ts';

export interface PagesFound {
  councils: number;
  /** Council areas whose partnership has a page of its own that we found. */
  ownPage: number;
  /** Council areas for which a page on the way to rehab was found, whoever writes it. */
  pathwayPage: number;
}

/** For how many council areas we can lead people to the page of the partnership that agrees a place. */
export function pagesFound(
  councils: readonly CouncilRecord[],
  partnerships: readonly PartnershipRecord[],
): PagesFound {
  const partnershipOf = ({ partnership }: CouncilRecord) =>
    partnerships.find(({ slug }) => slug === partnership);
  const having = (key: 'website' | 'pathwayPage') =>
    councils.filter((council) => partnershipOf(council)?.[key] !== undefined).length;
  return {
    councils: councils.length,
    ownPage: having('website'),
    pathwayPage: having('pathwayPage'),
  };
}

/** One line for the person who builds the site. */
export function pagesFoundWords({ councils, ownPage, pathwayPage }: PagesFound): string {
  return `Alcohol and Drug Partnerships: own page found for ${ownPage} of ${councils} council areas, a page on the way to rehab for ${pathwayPage}`;
}
