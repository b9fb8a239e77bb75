export interface DoorLink {
  words: string;
  href: string;
}

/** One step of a way in: why, one thing to press, and shorter ways for those who know what they want. */
export interface DoorStep {
  heading: string;
  words: string;
  action: DoorLink;
  more: DoorLink[];
}

/** A way in for one kind of visitor: `/for-me/`, `/for-families/`, `/for-referrers/`. */
export interface Door {
  slug: 'for-me' | 'for-families' | 'for-referrers';
  /** On the home page and in the breadcrumbs. */
  name: string;
  heading: string;
  promise: string;
  lead: string;
  steps: DoorStep[];
}

export const link = (words: string, href: string): DoorLink => ({ words, href });
/** `place`: the guide’s slug, and after “#” the heading to open it at. */
export function guide(words: string, place: string): DoorLink {
  const [slug = '', heading] = place.split('#');
  return link(words, heading ? `/guides/${slug}/#${heading}` : `/guides/${slug}/`);
}
