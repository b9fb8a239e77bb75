import { areaContacts } from './checks/area-contacts.ts';
import { closures } from './checks/closures.ts';
import { confirmations, corrections } from './checks/confirmations.ts';
import { contactDetails } from './checks/contact-details.ts';
import { duplicates } from './checks/duplicates.ts';
import { futureDates } from './checks/future-dates.ts';
import { glossary } from './checks/glossary.ts';
import { grades } from './checks/grades.ts';
import { guides } from './checks/guides.ts';
import { keysAsWords } from './checks/key-as-words.ts';
import { localRecords } from './checks/local-records.ts';
import { newestStands } from './checks/newest-stands.ts';
import { ownReadings } from './checks/own-readings.ts';
import { newerThanSource } from './checks/newer-than-source.ts';
import { phoneNumbers } from './checks/phone-numbers.ts';
import { prices } from './checks/prices.ts';
import { references } from './checks/references.ts';
import { replies } from './checks/replies.ts';
import { signOff } from './checks/sign-off.ts';
import { sourceTiers } from './checks/source-tiers.ts';
import { standing } from './checks/standing.ts';
import { vocabulary } from './checks/vocabulary.ts';
import { whereItLies } from './checks/where-it-lies.ts';
import { withheldServices } from './checks/withheld-services.ts';
import type { Problem } from './problem.ts';
import type { RecordsRead } from './record-entry.ts';

type CrossCheck = (records: RecordsRead, today: string) => Problem[];

const checks: CrossCheck[] = [
  areaContacts,
  closures,
  confirmations,
  contactDetails,
  corrections,
  duplicates,
  futureDates,
  glossary,
  grades,
  guides,
  keysAsWords,
  localRecords,
  newestStands,
  ownReadings,
  newerThanSource,
  phoneNumbers,
  prices,
  references,
  replies,
  signOff,
  sourceTiers,
  standing,
  vocabulary,
  whereItLies,
  withheldServices,
];

/** What no schema can see: records that point at, repeat or contradict each other, and what the day decides. */
export function crossChecks(records: RecordsRead, today: string): Problem[] {
  return checks.flatMap((check) => check(records, today));
}
