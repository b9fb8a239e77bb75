import { everyTierCitation, type TierCitation } from '../cited-source.ts';
import type { Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { contentAt, entriesAt, everyText } from '../walk-record.ts';

/** Contacts of areas are current and first-hand: a newspaper may name a local service, and no more. */
export function areaContacts(records: RecordsRead): Problem[] {
  return [
    ...everyTierCitation(records).flatMap(fromPress),
    ...archivedContacts(records).flatMap((archived) => usesOf(archived, records)),
  ];
}

function fromPress({ entry, path, source }: TierCitation): Problem[] {
  const ofArea = entry.part === 'partnerships' || entry.part === 'councils';
  if (!ofArea || source.tier !== 'press' || isNaming(path)) return [];
  const words = 'comes from a newspaper, which may only name a local service (under “about”).';
  return [problemIn(entry, path, 'contact-from-press', words)];
}

function isNaming(path: TierCitation['path']): boolean {
  return path[0] === 'localServices' && path[2] === 'about' && path.length === 4;
}

/** Digits alone tell numbers apart; a web address goes without its beginning and its last slash. */
function sameContact(words: string): string {
  const digits = words.replaceAll(/\D/gu, '');
  if (/^[\d ]+$/u.test(words)) return digits;
  return words
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
}

function archivedContacts(records: RecordsRead): string[] {
  return entriesOf(records, 'partnerships').flatMap(({ content }) =>
    entriesAt(content, ['archived']).flatMap((archived) => {
      const value = contentAt(archived, ['value']);
      return typeof value === 'string' && value !== '' ? [sameContact(value)] : [];
    }),
  );
}

function usesOf(archived: string, { entries }: RecordsRead): Problem[] {
  return entries
    .filter(({ part }) => part !== 'sources')
    .flatMap((entry) => usesIn(entry, archived));
}

function usesIn(entry: RecordEntry, archived: string): Problem[] {
  return [...everyText(entry.content)]
    .filter(({ path, text }) => path[0] !== 'archived' && holds(text, archived))
    .map(({ path }) =>
      problemIn(entry, path, 'contact-archived', 'holds a contact that is marked as archived.'),
    );
}

function holds(text: string, archived: string): boolean {
  const isNumber = /^\d+$/u.test(archived);
  return isNumber
    ? text.replaceAll(/(?<=\d) (?=\d)/gu, '').includes(archived)
    : text.toLowerCase().includes(archived);
}
