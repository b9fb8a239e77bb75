import type { Context } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { changeLines } from './change-lines.ts';
import type { RecordCommit, RecordHistory, RecordStep } from './record-commit.ts';
import { scottishDay } from '#src/directory/scottish-day.ts';

/** What changed about one service at one moment. */
export interface ServiceChange {
  /** Of the change set it belongs to. */
  id: string;
  service: ServiceRecord;
  /** `2026-11-21T22:47:04Z` */
  at: string;
  /** The day in Scotland. */
  day: string;
  lines: string[];
}

/** What changed at one moment. */
export interface ChangeSet {
  /** Never changes and is never used again: the moment, and a number when two share it. */
  id: string;
  at: string;
  day: string;
  /** Services that came in and are still here. */
  added: ServiceRecord[];
  /** How many came in and have gone since, and how many went. They are not named. */
  addedAndGone: number;
  removed: number;
  /** How many records were written anew and say the same. */
  tidied: number;
  /** How many changed in a way that was not looked into. */
  unread: number;
  changes: ServiceChange[];
}

export interface ChangeHistory {
  /** The newest first. */
  sets: ChangeSet[];
  missing?: RecordHistory['missing'];
}

/** The history of the records as it may be told today. */
export function historyOf(
  history: RecordHistory,
  directory: Directory,
  context: Context,
): ChangeHistory {
  const services = new Map(directory.services.map((service) => [service.slug, service]));
  // From the slug that a record once had to the one it has now.
  const names = new Map<string, string>();
  const ids = idsOf(history.commits);
  const sets = history.commits.map((commit, place) => {
    const resolved = commit.steps.map((step) => ({
      step,
      service: services.get(names.get(step.slug) ?? step.slug),
    }));
    for (const { slug, from } of commit.steps) {
      if (from !== undefined) names.set(from, names.get(slug) ?? slug);
    }
    return changeSet({ ...commit, id: ids[place] ?? commit.at }, resolved, context);
  });
  const { missing } = history;
  return { sets: sets.filter(hasNews), ...(missing && { missing }) };
}

/** Everything that changed about a service, the newest first, from the day it came in. */
export function changesOf(history: ChangeHistory, service: ServiceRecord): ServiceChange[] {
  return changesAbout(history, ({ slug }) => slug === service.slug);
}

/** What changed about the services of a council area since the directory began, the newest first. */
export function changesIn(history: ChangeHistory, council: string): ServiceChange[] {
  const isHere = ({ location }: ServiceRecord) => location.council.value === council;
  return changesAbout({ sets: history.sets.slice(0, -1) }, isHere);
}

/** The newest day on which a change of each service is told, by its slug. */
export function newestChangeDays({ sets }: Pick<ChangeHistory, 'sets'>): Map<string, string> {
  const days = new Map<string, string>();
  for (const { day, added, changes } of sets) {
    for (const { slug } of [...added, ...changes.map(({ service }) => service)]) {
      if (!days.has(slug)) days.set(slug, day);
    }
  }
  return days;
}

function changesAbout(
  { sets }: Pick<ChangeHistory, 'sets'>,
  isMeant: (service: ServiceRecord) => boolean,
): ServiceChange[] {
  return sets.flatMap(({ id, at, day, added, changes }) => [
    ...changes.filter(({ service }) => isMeant(service)),
    ...added
      .filter(isMeant)
      .map((service) => ({ id, service, at, day, lines: ['Added to the directory'] })),
  ]);
}

interface ResolvedStep {
  step: RecordStep;
  service: ServiceRecord | undefined;
}

function changeSet(
  { at, id }: Pick<ChangeSet, 'at' | 'id'>,
  steps: ResolvedStep[],
  context: Context,
): ChangeSet {
  const day = scottishDay(at);
  const set: ChangeSet = {
    id,
    at,
    day,
    added: [],
    addedAndGone: 0,
    removed: 0,
    tidied: 0,
    unread: 0,
    changes: [],
  };
  for (const { step, service } of steps) {
    if (step.status === 'removed') set.removed += 1;
    else if (step.status === 'added') {
      if (service === undefined) set.addedAndGone += 1;
      else set.added.push(service);
    } else if (isUnread(step)) {
      set.unread += 1;
    } else if (service !== undefined) {
      const lines = stepLines(step, service, context);
      if (lines === undefined) set.tidied += 1;
      else if (lines.length > 0) set.changes.push({ id, service, at, day, lines });
    }
  }
  return set;
}

function isUnread({ status, before, after }: RecordStep): boolean {
  return status === 'changed' && (before === undefined || after === undefined);
}

/** Lines of a change; nothing when the record only looks different. */
function stepLines(
  { before, after, status }: RecordStep,
  service: ServiceRecord,
  context: Context,
): string[] | undefined {
  const moved = status === 'renamed' ? ['Its page has a new address'] : [];
  if (before === undefined || after === undefined) return moved;
  const lines = [...moved, ...changeLines(before, after, service, context)];
  const isTidied = lines.length === 0 && service.location.disclosure === 'published';
  return isTidied ? undefined : lines;
}

function hasNews(set: ChangeSet): boolean {
  const count = set.addedAndGone + set.removed + set.tidied + set.unread;
  return count + set.added.length + set.changes.length > 0;
}

/** Counted from the oldest, so that later history changes no id. */
function idsOf(commits: readonly RecordCommit[]): string[] {
  const used = new Map<string, number>();
  return commits
    .toReversed()
    .map(({ at }) => {
      const number = (used.get(at) ?? 0) + 1;
      used.set(at, number);
      const moment = at.toLowerCase().replaceAll(/[^\dtz]/gu, '');
      return number === 1 ? moment : `${moment}-${number}`;
    })
    .toReversed();
}
