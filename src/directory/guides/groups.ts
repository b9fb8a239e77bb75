import type { GuideRecord } from '#src/directory/directory.ts';
import { type GuideGroup, guideGroups } from '#src/schema/guide.ts';

const headings: Record<GuideGroup, string> = {
  understand: 'What rehab is',
  'getting-in': 'Getting a place',
  before: 'Before you go',
  'your-life': 'For your own life',
  after: 'Leaving, and after',
  family: 'For families and friends',
  referrer: 'For those who refer',
};

export interface GuidesTogether {
  group: GuideGroup;
  heading: string;
  guides: GuideRecord[];
}

/** All guides under their headings. A heading with none is left out. */
export function guidesByGroup(guides: readonly GuideRecord[]): GuidesTogether[] {
  return guideGroups
    .map((group) => ({
      group,
      heading: headings[group],
      guides: guides
        .filter((guide) => guide.group === group)
        .toSorted((one, other) => one.order - other.order),
    }))
    .filter((together) => together.guides.length > 0);
}

export function guidePath(slug: string): string {
  return `/guides/${slug}/`;
}
