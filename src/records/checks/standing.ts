import { isInFuture, isWithinTwoYears } from '../../directory/dates.ts';
import type { Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { contentAt, entriesAt, isGroup } from '../walk-record.ts';

type TellsOf = (source: unknown) => { tier: unknown; readOn: string };

/** One bar for all: what makes a service open, and what leaves it not confirmed. */
export function standing(records: RecordsRead, today: string): Problem[] {
  const sources = new Map(
    entriesOf(records, 'sources').map(({ slug, content }) => [slug, content]),
  );
  const tellsOf: TellsOf = (source) => {
    const content = sources.get(String(source));
    const readOn = contentAt(content, ['readOn']);
    // Measured from the day of reading: a record does not break by the passing of time alone.
    return {
      tier: contentAt(content, ['tier']),
      readOn: isText(readOn) ? readOn : today,
    };
  };
  return entriesOf(records, 'services').flatMap((entry) => [
    ...openTooEasily(entry, tellsOf),
    ...notConfirmedThoughSeen(entry, tellsOf),
  ]);
}

function openTooEasily(entry: RecordEntry, tellsOf: TellsOf): Problem[] {
  const status = contentAt(entry.content, ['status']);
  if (!isGroup(status) || status['value'] !== 'open' || status['confirmed'] !== undefined)
    return [];
  const { tier, readOn } = tellsOf(status['source']);
  // One that is no longer active is told by the import: a person decides what that means.
  if (tier === undefined || ownRegistrations(entry).length > 0) return [];
  const { asOf, caution } = status;
  const found = (words: string) => [problemIn(entry, ['status'], 'open-without-sign', words)];
  if (tier === 'register') {
    if (caution !== undefined) return [];
    return found('says open by the register, but the record holds no registration of its own.');
  }
  if (isText(asOf)) {
    if (isWithinTwoYears(asOf, readOn)) return [];
    return found(`says open by a sign of ${asOf}, more than 24 months before it was read.`);
  }
  if (!isFirstHand(tier)) return found('says open by a report that has no date.');
  if (caution !== undefined) return [];
  const words = 'says open by a page that has no date, and does not say so.';
  return [problemIn(entry, ['status'], 'open-by-undated-page', words)];
}

function notConfirmedThoughSeen(entry: RecordEntry, tellsOf: TellsOf): Problem[] {
  const status = contentAt(entry.content, ['status']);
  if (contentAt(status, ['value']) !== 'not-confirmed') return [];
  const kind = 'not-confirmed-though-seen';
  if (ownRegistrations(entry).some((registration) => showsIt(registration, status))) {
    return [problemIn(entry, ['status'], kind, 'says not confirmed, but is registered as active.')];
  }
  return entriesAt(entry.content, ['statusEvidence']).flatMap((evidence, place) => {
    const [source, asOf] = ['source', 'asOf'].map((key) => contentAt(evidence, [key]));
    const { tier, readOn } = tellsOf(source);
    const counts = isFirstHand(tier) || tier === 'press';
    if (!counts || !isText(asOf) || !isWithinTwoYears(asOf, readOn)) return [];
    const words = `is a sign of ${asOf}, but the status says not confirmed.`;
    return [problemIn(entry, ['statusEvidence', place], kind, words)];
  });
}

/** A registration that is newer than the status came with an import: it must not stop that import. */
function showsIt(registration: unknown, status: unknown): boolean {
  const [seenOn, judgedOn] = [contentAt(registration, ['asOf']), contentAt(status, ['asOf'])];
  const isNews = isText(seenOn) && isText(judgedOn) && isInFuture(seenOn, judgedOn);
  return contentAt(registration, ['status']) === 'active' && !isNews;
}

/** Another service of the provider shows nothing of this one. */
function ownRegistrations({ content }: RecordEntry): unknown[] {
  return entriesAt(content, ['regulation', 'registrations']).filter(
    (registration) => contentAt(registration, ['link']) !== 'related',
  );
}

function isFirstHand(tier: unknown): boolean {
  return tier === 'service' || tier === 'nhs' || tier === 'government';
}

const isText = (content: unknown): content is string => typeof content === 'string';
