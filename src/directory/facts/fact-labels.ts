import type { FactGroup } from '#src/directory/standing/limits.ts';

/** What a fact is called on pages that speak of facts one by one, and how fast it ages. */
export interface FactLabel {
  label: string;
  group: FactGroup;
}

const medicine = (path: string, name: string): [string, FactLabel][] => [
  [`admission.${path}.onArrival`, { label: `Arriving on ${name}`, group: 'admission' }],
  [`admission.${path}.duringStay`, { label: `Staying on ${name}`, group: 'admission' }],
  [`admission.${path}.whoPrescribes`, { label: `Who prescribes ${name}`, group: 'admission' }],
];

const inGroup = (group: FactGroup, at: string, labels: Record<string, string>) =>
  Object.entries(labels).map(([path, label]): [string, FactLabel] => [
    at === '' ? path : `${at}.${path}`,
    { label, group },
  ]);

/** Every fact that a service can have, by its path in the record, in the order of the record. */
export const factLabels: ReadonlyMap<string, FactLabel> = new Map([
  ...inGroup('lasting', '', {
    name: 'Name',
    otherNames: 'Other names',
    provider: 'Who runs it',
    kindReason: 'Why it is not counted as rehab',
  }),
  ...inGroup('contact', '', {
    status: 'Open or closed',
    statusEvidence: 'Signs that it is open',
  }),
  ...inGroup('lasting', '', {
    'location.council': 'Council area',
    'location.town': 'Town',
    'location.address': 'Address',
    'location.coordinates': 'Place on the map',
  }),
  ...inGroup('programme', 'location', { setting: 'The place' }),
  ...inGroup('contact', 'contact', {
    phone: 'Phone number',
    email: 'Mailbox',
    website: 'Website',
    whoMayRing: 'Who may ring',
    hours: 'When somebody answers',
  }),
  ...inGroup('lasting', 'capacity', {
    places: 'Beds',
    registeredPlaces: 'Registered places',
    familyUnits: 'Families at a time',
    detoxBeds: 'Detox beds',
    bedrooms: 'Single bedrooms',
  }),
  ...inGroup('programme', 'capacity', { rooms: 'Rooms', access: 'Getting around' }),
  ...inGroup('lasting', 'capacity', {
    notes: 'About the number of places',
    registeredPlacesHistory: 'Registered places over time',
  }),
  ...inGroup('waiting', 'waiting', { range: 'How long people wait' }),
  ...inGroup('admission', 'who', {
    sex: 'Women, men or both',
    ages: 'Ages',
    couples: 'Couples',
    pregnant: 'Pregnant women',
    children: 'Children live in',
    childrenAges: 'Ages of children who live in',
    childcare: 'Care of the children',
    schooling: 'Nursery and school',
    familyMembers: 'Which family members',
    areas: 'People from',
    faith: 'Faith',
    allFaithsAndNone: 'People of all faiths and none',
    registeredFor: 'Registered to care for',
    intendedFor: 'Meant for',
  }),
  ...inGroup('admission', '', { substances: 'What people come with' }),
  ...inGroup('admission', 'admission.detoxOnSite', {
    alcohol: 'Detox from alcohol there',
    opioids: 'Detox from opioids there',
    methadone: 'Coming off methadone there',
    benzodiazepines: 'Detox from benzodiazepines there',
    stimulants: 'Withdrawal from stimulants there',
    substanceNotStated: 'Detox there, substance not said',
  }),
  ...medicine('methadone', 'methadone'),
  ...medicine('oralBuprenorphine', 'buprenorphine by mouth'),
  ...medicine('longActingBuprenorphine', 'buprenorphine by injection'),
  ...medicine('benzodiazepinePrescription', 'a benzodiazepine prescription'),
  ...inGroup('admission', 'admission', {
    detoxFirst: 'Detox needed first',
    psychiatricMedication: 'Medicine for mental ill health',
    mentalIllHealth: 'Mental ill health',
    physicalCareNeeds: 'Care needs',
    prisonOrBail: 'From prison (Prison to Rehab)',
    offences: 'Past offences',
    conditions: 'What they ask of people',
  }),
  ...inGroup('programme', 'programme', {
    approaches: 'Ways of working',
    about: 'What it is like',
    length: 'How long',
    phases: 'Stages',
    dailyLife: 'A day there',
    houseRules: 'House rules',
    visits: 'Visits and time out',
    phones: 'Phones',
    pets: 'Pets',
    staff: 'Who works there',
    nursing: 'Nurses and doctors',
    cover: 'When staff are there',
    mutualAid: 'Mutual aid',
    familyProgramme: 'For relatives',
    preparation: 'Getting ready',
    aftercare: 'After leaving',
  }),
  ...inGroup('cost', 'cost', {
    weeklyFee: 'Weekly fee',
    usualTotal: 'Usual total',
    extras: 'Extras',
    refund: 'Deposit and refund',
    whatPeoplePay: 'What people pay',
  }),
  ...inGroup('funding', 'cost', { fundingRoutes: 'Who can pay' }),
  ...inGroup('cost', 'cost', { notes: 'What else is said of cost' }),
  ...inGroup('admission', 'referral', {
    whoMayRefer: 'Who can refer',
    selfReferral: 'Referring yourself',
    documents: 'Papers asked for',
    steps: 'Steps to come in',
    visitFirst: 'A visit first',
    informationSession: 'Information session',
  }),
  ...inGroup('funding', 'referral', { publicFunding: 'With public money' }),
  ...inGroup('admission', 'referral', {
    notes: 'Good to know about referral',
  }),
  ...inGroup('lasting', 'regulation', {
    registrations: 'Registration and grades',
    registered: 'Registration',
    reason: 'Why no regulator',
    'inspections.words': 'Inspections',
  }),
  ...inGroup('admission', '', { reported: 'Reports to ask about' }),
]);
