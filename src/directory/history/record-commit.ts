/** What happened to the record of one service in one commit. Contents are unjudged: older records kept older rules. */
export interface RecordStep {
  status: 'added' | 'changed' | 'removed' | 'renamed';
  slug: string;
  /** The slug before a renaming. */
  from?: string;
  before?: unknown;
  after?: unknown;
}

export interface RecordCommit {
  /** `2026-11-21T22:47:04Z` */
  at: string;
  steps: RecordStep[];
}

/** The records through time, the newest first. */
export interface RecordHistory {
  commits: RecordCommit[];
  /** Why there is nothing to tell. */
  missing?: 'no-git' | 'cut-short' | 'no-history';
}
