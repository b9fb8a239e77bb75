import { type ChangeHistory, historyOf } from '#src/directory/history/history.ts';
import { loadRecordHistory } from '#src/records/history/load-history.ts';
import { loadSite } from './_site.ts';

let told: Promise<ChangeHistory> | undefined;

/** What has changed in the records, as it may be told today. Worked out once in a build; in `astro dev` anew each time. */
export function loadHistory(): Promise<ChangeHistory> {
  if (import.meta.env.DEV) return tell();
  told ??= tell();
  return told;
}

async function tell(): Promise<ChangeHistory> {
  const [{ directory, context }, records] = await Promise.all([loadSite(), loadRecordHistory()]);
  return historyOf(records, directory, context);
}
