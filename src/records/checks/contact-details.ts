import { everyTierCitation, type TierCitation } from '../cited-source.ts';
import type { Part } from '../layout.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { everyText } from '../walk-record.ts';

const mobileNumber = /(?<!\d)(?:0|\+ ?44 ?(?:\(0\) ?)?)7(?:[ -]?\d){9}(?!\d)/u;
// One character before the @ is enough: to look for more takes minutes in a very long word.
const mailbox = /[^\s@]@[^\s@]+\.[^\s@]/u;
/** “someone (at) place dot org” */
const mailboxInDisguise =
  /[\w.-]\s*(?:[([{]at[)\]}]\s*[\w-]+\s*(?:\.|[([{]?dot[)\]}]?)|\sat\s+[\w-]+\s+dot)\s*(?:org|com|net|scot|co|ac|gov|nhs|uk)\b/iu;
const namedManager =
  /\b[Mm]anager(?:’s name)?(?: is|:|,| –| -| \() ?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, (?:the |its )?(?:registered |unit |service )?manager\b/u;

const aboutPeople = new Set<Part>(['services', 'providers', 'confirmations', 'corrections']);

/** Numbers, mailboxes and names that are not for the public. */
export function contactDetails(records: RecordsRead): Problem[] {
  return [
    ...everyTierCitation(records).flatMap((citation) => [
      ...registerEmail(citation),
      ...mobiles(citation),
    ]),
    ...records.entries.flatMap(personalWords),
  ];
}

function registerEmail({ entry, path, source }: TierCitation): Problem[] {
  if (source.tier !== 'register' || !path.includes('email')) return [];
  const words = 'takes an e-mail address from a register.';
  return [problemIn(entry, path, 'email-from-register', words)];
}

function mobiles({ entry, path, group, source }: TierCitation): Problem[] {
  if (source.tier === 'service' || source.tier === 'nhs' || group === undefined) return [];
  const { conflicts: _judgedByThemselves, ...own } = group;
  return [...everyText(own)]
    .filter(({ text }) => mobileNumber.test(text))
    .map((found) => {
      const at = [...path.slice(0, -1), ...found.path];
      const words = `gives a mobile number from a source of the tier “${source.tier}”.`;
      return problemIn(entry, at, 'mobile-not-published', words);
    });
}

/** A mailbox or a name inside other words cannot be told from a person’s own. */
function personalWords(entry: RecordEntry): Problem[] {
  if (!aboutPeople.has(entry.part)) return [];
  return [...everyText(entry.content)].flatMap(({ path, text }) => [
    ...(path.includes('email') || !(mailbox.test(text) || mailboxInDisguise.test(text))
      ? []
      : [problemIn(entry, path, 'email-in-words', 'holds an e-mail address.')]),
    ...(namedManager.test(text)
      ? [problemIn(entry, path, 'manager-named', 'names a manager.')]
      : []),
  ]);
}
