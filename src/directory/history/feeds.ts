import { servicePath } from '#src/directory/catalogue.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { displayName } from '#src/directory/order.ts';
import type { Feed, FeedEntry } from './atom.ts';
import { type ChangeHistory, changesOf, type ServiceChange } from './history.ts';
import { changeTitle, type ToldSet, toldSet } from './told-set.ts';

export const changesPath = '/data/changes/';
export const changesFeedPath = '/data/changes.atom';
const mostEntries = 100;

export function feedPath(service: ServiceRecord): string {
  return `${servicePath(service.slug)}changes.atom`;
}

/** Everything that changed, the newest first. */
export function changesFeed(history: ChangeHistory, today: string): Feed {
  return {
    title: 'What has changed – Rehab Directory Scotland',
    subtitle: subtitle(history, 'Changes to the facts about rehab services in Scotland.'),
    path: changesFeedPath,
    page: changesPath,
    at: `${today}T00:00:00Z`,
    entries: history.sets.flatMap((set) => entriesOf(toldSet(set))).slice(0, mostEntries),
  };
}

/** What changed about one service, the newest first. */
export function serviceFeed(service: ServiceRecord, history: ChangeHistory, today: string): Feed {
  const name = displayName(service);
  return {
    title: `What has changed: ${name} – Rehab Directory Scotland`,
    subtitle: subtitle(history, `Changes to the facts about ${name}.`),
    path: feedPath(service),
    page: servicePath(service.slug),
    at: `${today}T00:00:00Z`,
    entries: changesOf(history, service).map(changeEntry).slice(0, mostEntries),
  };
}

function subtitle({ missing }: ChangeHistory, words: string): string {
  return missing === undefined ? words : `${words} History is not available in this copy.`;
}

function entriesOf({ id, at, summary, changes }: ToldSet): FeedEntry[] {
  const [title] = summary;
  const whole: FeedEntry[] =
    title === undefined
      ? []
      : [{ id: `changes/${id}`, title, at, path: `${changesPath}#c${id}`, lines: summary }];
  return [...changes.map(changeEntry), ...whole];
}

function changeEntry(change: ServiceChange): FeedEntry {
  const { id, service, at, lines } = change;
  const path = servicePath(service.slug);
  return { id: `changes/${id}/${service.slug}`, title: changeTitle(change), at, path, lines };
}
