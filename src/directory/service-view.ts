import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import {
  answerLabels,
  approachLabels,
  areaOfProvisionLabels,
  fundingLabels,
  inWords,
  referrerLabels,
  sentenceCase,
  sexLabels,
  statusLabels,
  substanceLabels,
} from './labels.ts';
import { councilName } from './place.ts';
import { isPublished, type Row, row, rows, unknownRow } from './row.ts';
import {
  describeAddress,
  describeAges,
  describeBedrooms,
  describeCatchment,
  describePounds,
} from './wording.ts';

const same = (words: string) => words;

/** Who can come: facts beside the admission answers. */
export function whoRows(service: ServiceRecord, context: Context): Row[] {
  const { who, substances, admission } = service;
  const say = <Value>(
    label: string,
    fact: Parameters<typeof row<Value>>[1],
    words: (value: Value) => string | string[],
  ) => row(label, fact, 'admission', context, words);
  return [
    say('Women, men or both', who?.sex, (sex) => sexLabels[sex]),
    say('Ages', who?.ages, (ages) => sentenceCase(describeAges(ages))),
    say('What people come with', substances, (list) =>
      sentenceCase(inWords(list.map((substance) => substanceLabels[substance]))),
    ),
    say('People from', who?.areas, (areas) => describeCatchment(areas, context)),
    ...optional([
      say('Registered to care for', who?.registeredFor, (areas) =>
        sentenceCase(inWords(areas.map((area) => areaOfProvisionLabels[area]))),
      ),
      say('Which family members', who?.familyMembers, same),
      say('Ages of children who can live in', who?.childrenAges, (ages) =>
        sentenceCase(describeAges(ages)),
      ),
      say('Care of the children', who?.childcare, same),
      say('Nursery and school', who?.schooling, same),
      say('Faith', who?.faith, ({ words }) => words),
      say('People of all faiths and none', who?.allFaithsAndNone, (value) =>
        [answerLabels[value], who?.allFaithsAndNone?.condition ?? ''].filter(Boolean).join('. '),
      ),
    ]),
    ...rows('Meant for', who?.intendedFor, 'admission', context),
    ...rows('What they ask of you', admission?.conditions, 'admission', context),
  ];
}

/** What it is like. */
export function programmeRows({ programme, location, capacity }: ServiceRecord, context: Context) {
  const say = <Value>(
    label: string,
    fact: Parameters<typeof row<Value>>[1],
    words: (value: Value) => string | string[],
  ) => row(label, fact, 'programme', context, words);
  const setting = location.disclosure === 'published' ? location.setting : undefined;
  return [
    say('How long', programme?.length, ({ words }) => words),
    say('Ways of working', programme?.approaches, (list) =>
      list.map((approach) => approachLabels[approach]),
    ),
    ...rows('What it is like', programme?.about, 'programme', context),
    say('Visits and time out', programme?.visits, same),
    say('Phones', programme?.phones, same),
    ...optional([
      say('The place', setting, same),
      row('Will I share a room?', capacity?.bedrooms, 'lasting', context, describeBedrooms),
      say('Rooms', capacity?.rooms, same),
      say('Getting around', capacity?.access, same),
      say('Stages', programme?.phases, (list) => list),
      say('A day there', programme?.dailyLife, same),
      say('House rules', programme?.houseRules, same),
      say('Pets', programme?.pets, same),
      say('Who works there', programme?.staff, same),
      say('Nurses and doctors', programme?.nursing, same),
      say('Staff are there', programme?.cover, same),
      say('Mutual aid', programme?.mutualAid, same),
      say('For relatives', programme?.familyProgramme, same),
      say('Getting ready', programme?.preparation, same),
    ]),
    ...orUnknown(
      'After leaving',
      rows('After leaving', programme?.aftercare, 'programme', context),
    ),
  ];
}

/** What it costs and who pays. */
export function costRows({ cost, waiting }: ServiceRecord, context: Context): Row[] {
  return [
    row('Weekly fee', cost?.weeklyFee, 'cost', context, describePounds),
    row('Who can pay', cost?.fundingRoutes, 'funding', context, (routes) =>
      routes.map((route) => fundingLabels[route]),
    ),
    ...optional([
      row('Usual total', cost?.usualTotal, 'cost', context, describePounds),
      row('Extras', cost?.extras, 'cost', context, same),
      row('Deposit and refund', cost?.refund, 'cost', context, same),
      row('What you pay', cost?.whatPeoplePay, 'cost', context, same),
    ]),
    ...rows('What else is said', cost?.notes, 'cost', context),
    row('How long people wait', waiting?.range, 'waiting', context, same),
  ];
}

/** How to start. */
export function referralRows({ referral, contact }: ServiceRecord, context: Context): Row[] {
  return [
    row('Who can refer', referral?.whoMayRefer, 'admission', context, (list) =>
      list.map((referrer) => referrerLabels[referrer]),
    ),
    row('Steps', referral?.steps, 'admission', context, (list) => list),
    ...optional([
      row('Papers asked for', referral?.documents, 'admission', context, (list) => list),
      row('Information session', referral?.informationSession, 'admission', context, same),
      row('With public money', referral?.publicFunding, 'funding', context, same),
      row('Who may ring', contact?.whoMayRing, 'contact', context, same),
      row('When somebody answers', contact?.hours, 'contact', context, same),
    ]),
    ...rows('Good to know', referral?.notes, 'admission', context),
  ];
}

/** What it is called, whether it is open, and who runs it. */
export function identityRows(service: ServiceRecord, context: Context): Row[] {
  const { name, otherNames, status, provider } = service;
  return [
    row('Name', name, 'lasting', context, same),
    ...rows('Also known as', otherNames, 'lasting', context),
    row('Open or closed', status, 'contact', context, (value) => statusLabels[value]),
    row(
      'Run by',
      provider,
      'lasting',
      context,
      (slug) => context.provider(slug)?.name.value ?? slug,
    ),
  ];
}

/** Where it is. A withheld address has no row that could hold one. */
export function placeRows(service: ServiceRecord, context: Context): Row[] {
  const { location } = service;
  const town = row('Town', location.town, 'lasting', context, same);
  const council = row(
    'Council area',
    location.council,
    'lasting',
    context,
    () => councilName(service, context) ?? location.council.value,
  );
  if (location.disclosure === 'withheld') return [town, council];
  return [
    row('Address', location.address, 'lasting', context, (address) =>
      describeAddress(address, location.town.value),
    ),
    ...(location.address && !location.town.conflicts && !location.town.caution ? [] : [town]),
    council,
  ];
}

/** How many people can stay. */
export function capacityRows({ capacity }: ServiceRecord, context: Context): Row[] {
  const count = (value: number) => String(value);
  return [
    row('Registered places', capacity?.registeredPlaces, 'lasting', context, count),
    ...optional([
      row('Beds', capacity?.places, 'lasting', context, count),
      row('Families at a time', capacity?.familyUnits, 'lasting', context, count),
      row('Detox beds', capacity?.detoxBeds, 'lasting', context, count),
    ]),
    ...rows('About these numbers', capacity?.notes, 'lasting', context),
  ];
}

function optional(candidates: Row[]): Row[] {
  return candidates.filter(isPublished);
}

function orUnknown(label: string, found: Row[]): Row[] {
  return found.length > 0 ? found : [unknownRow(label)];
}
