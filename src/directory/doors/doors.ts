import type { Context } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { firstToRing } from '#src/directory/helplines.ts';
import { sitePages } from '#src/directory/site-pages.ts';
import { telephoneLink } from '#src/directory/wording.ts';
import { type Door, type DoorLink, link } from './door.ts';
import { forFamilies } from './for-families.ts';
import { forMe } from './for-me.ts';
import { forReferrers } from './for-referrers.ts';

/**
 * The three ways in. Links to pages that this site does not have are left out: a need that no
 * service meets, a guide that is not written.
 */
export function doorsOf(directory: Directory, context: Context): Door[] {
  const paths = new Set(sitePages(directory, context).map(({ path }) => path));
  const isThere = ({ href }: DoorLink) =>
    href.startsWith('tel:') || paths.has(href.replace(/#.*$/, ''));
  return [forMe, forFamilies(familyLine(directory)), forReferrers].map((door) => ({
    ...door,
    steps: door.steps.flatMap((step) => {
      const [action, ...more] = [step.action, ...step.more].filter(isThere);
      return action ? [{ ...step, action, more }] : [];
    }),
  }));
}

/** The number for families, ready to press. */
function familyLine({ helplines }: Directory): DoorLink {
  const line = firstToRing(helplines, 'family');
  return line
    ? link(`Ring ${line.name}: ${line.number.value}`, telephoneLink(line.number.value))
    : link('Numbers to ring', '/help/');
}
