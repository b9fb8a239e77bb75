import { phoneFault } from '../../schema/phone-number.ts';
import { everyTierCitation, type TierCitation } from '../cited-source.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { everyText } from '../walk-record.ts';

/** Eight to fourteen digits that begin with 0, as someone would write a number: never part of a code or an address. */
const writtenNumber = /(?<![\p{L}\d./=_-])0\d(?:[ -]?\d){6,12}(?![\p{L}\d/_-])/gu;
const notWords = new Set(['website', 'page', 'pathwayPage', 'url', 'csNumber', 'to']);

/** Someone may ring every number that stands in a record: each must be one that can be rung, and no newspaper’s. */
export function phoneNumbers(records: RecordsRead): Problem[] {
  return [
    ...records.entries.flatMap(impossibleNumbers),
    ...everyTierCitation(records).flatMap(fromPress),
  ];
}

function impossibleNumbers(entry: RecordEntry): Problem[] {
  return [...everyText(entry.content)]
    .filter(({ path }) => !path.some((key) => notWords.has(String(key))))
    .filter(({ path }) => !isJudgedBySchema(path))
    .flatMap(({ path, text }) =>
      (text.match(writtenNumber) ?? []).flatMap((number) => {
        const fault = phoneFault(number);
        if (fault === undefined) return [];
        const shown = entry.hidden ? '' : ` “${number}”`;
        return [problemIn(entry, path, 'phone-impossible', `holds a number${shown} that ${fault}`)];
      }),
    );
}

const phoneFields = new Set(['phone', 'socialWork']);

/** The value of a field for a number is refused by the schema already. */
function isJudgedBySchema(path: FieldPath): boolean {
  const field = path.at(-1) === 'value' ? path.at(-2) : path.at(-1);
  return phoneFields.has(String(field));
}

/** The checks of areas look at theirs themselves. */
function fromPress({ entry, path, source }: TierCitation): Problem[] {
  const ofService = entry.part === 'services' || entry.part === 'providers';
  if (!ofService || source.tier !== 'press' || !path.includes('phone')) return [];
  return [problemIn(entry, path, 'phone-from-press', 'gives a phone number from a newspaper.')];
}
