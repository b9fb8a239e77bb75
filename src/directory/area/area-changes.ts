/** One thing that changed lately for people of an area, in words. The newest comes first. */
export interface AreaChange {
  /** A whole date. */
  on: string;
  words: string;
  /** The page of the service concerned, where there is one. */
  href?: string;
}

const mostShown = 5;

/** The changes that an area’s page shows: at most five, the newest first. */
export function shownChanges(changes: readonly AreaChange[]): AreaChange[] {
  return changes.toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, mostShown);
}
