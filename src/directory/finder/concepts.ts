/** A group of the filters. Inside a group any choice will do; between groups all must hold. */
export const conceptGroups = {
  who: 'Who is it for?',
  substance: 'What for?',
  medication: 'Staying on medication',
  detox: 'Detox',
  health: 'Health and past',
  kind: 'Kind of service',
  provider: 'Who runs it?',
  approach: 'Way of working and faith',
  funding: 'Who pays?',
  regulator: 'Who inspects it?',
  start: 'How to start',
} as const;
export type ConceptGroup = keyof typeof conceptGroups;

interface ConceptShape {
  group: ConceptGroup;
  /** People-first heading, as shown in filters and in “Showing services for …”. */
  heading: string;
  /** True where the service has to say yes to it: results are then shown as “They say yes” and “Not published: ask”. */
  admission?: true;
}

/** Everything a person can look for that a record can answer. Editors map people’s words to these keys. */
export const concepts = {
  women: { group: 'who', heading: 'Women' },
  men: { group: 'who', heading: 'Men' },
  'women-only': { group: 'who', heading: 'Women only' },
  'men-only': { group: 'who', heading: 'Men only' },
  couples: {
    group: 'who',
    heading: 'Couples',
    admission: true,
  },
  children: {
    group: 'who',
    heading: 'Parents with children',
    admission: true,
  },
  pregnant: { group: 'who', heading: 'Pregnant', admission: true },
  'young-people': { group: 'who', heading: 'Aged 16 or 17' },
  alcohol: { group: 'substance', heading: 'Alcohol' },
  drugs: { group: 'substance', heading: 'Drugs' },
  opioids: {
    group: 'substance',
    heading: 'Heroin and other opioids',
  },
  stimulants: {
    group: 'substance',
    heading: 'Cocaine and other stimulants',
  },
  cannabis: { group: 'substance', heading: 'Cannabis' },
  benzodiazepines: {
    group: 'substance',
    heading: 'Benzodiazepines',
  },
  'prescription-painkillers': {
    group: 'substance',
    heading: 'Prescription painkillers',
  },
  gambling: { group: 'substance', heading: 'Gambling' },
  methadone: {
    group: 'medication',
    heading: 'Methadone',
    admission: true,
  },
  'oral-buprenorphine': {
    group: 'medication',
    heading: 'Buprenorphine by mouth (Subutex, Suboxone, Espranor)',
    admission: true,
  },
  'long-acting-buprenorphine': {
    group: 'medication',
    heading: 'Buprenorphine injection (Buvidal)',
    admission: true,
  },
  'benzodiazepine-prescription': {
    group: 'medication',
    heading: 'Prescribed diazepam or another benzodiazepine',
    admission: true,
  },
  'psychiatric-medication': {
    group: 'medication',
    heading: 'Mental health medicine',
    admission: true,
  },
  'detox-alcohol': {
    group: 'detox',
    heading: 'Alcohol detox there',
    admission: true,
  },
  'detox-opioids': {
    group: 'detox',
    heading: 'Opioid detox there',
    admission: true,
  },
  'detox-benzodiazepines': {
    group: 'detox',
    heading: 'Benzodiazepine detox there',
    admission: true,
  },
  'detox-any': { group: 'detox', heading: 'Detox there', admission: true },
  'no-detox-first': {
    group: 'detox',
    heading: 'No detox needed first',
    admission: true,
  },
  'mental-ill-health': {
    group: 'health',
    heading: 'Mental ill health as well',
    admission: true,
  },
  'physical-care': {
    group: 'health',
    heading: 'Personal or nursing care',
    admission: true,
  },
  'step-free': {
    group: 'health',
    heading: 'Accessible rooms',
  },
  prison: {
    group: 'health',
    heading: 'From prison',
    admission: true,
  },
  'bail-or-offences': {
    group: 'health',
    heading: 'Bail, a tag, licence or past offences',
    admission: true,
  },
  'residential-rehab': { group: 'kind', heading: 'Residential rehab' },
  stabilisation: { group: 'kind', heading: 'Stabilisation' },
  crisis: { group: 'kind', heading: 'Crisis service' },
  'recovery-housing': {
    group: 'kind',
    heading: 'Recovery housing or day programme',
  },
  'care-home': { group: 'kind', heading: 'Care home' },
  nhs: { group: 'provider', heading: 'NHS' },
  'third-sector': { group: 'provider', heading: 'Not for profit' },
  private: { group: 'provider', heading: 'Private' },
  'twelve-step': {
    group: 'approach',
    heading: '12 steps',
  },
  'therapeutic-community': {
    group: 'approach',
    heading: 'Therapeutic community',
  },
  abstinence: {
    group: 'approach',
    heading: 'Living without alcohol and drugs',
  },
  'trauma-informed': { group: 'approach', heading: 'Trauma informed' },
  'cognitive-behavioural-therapy': { group: 'approach', heading: 'CBT' },
  'family-work': {
    group: 'approach',
    heading: 'Work with families',
  },
  'mutual-aid': {
    group: 'approach',
    heading: 'Mutual aid (AA, NA, CA, SMART)',
  },
  nature: {
    group: 'approach',
    heading: 'Nature and outdoors',
  },
  'work-based': {
    group: 'approach',
    heading: 'Work and training',
  },
  creative: { group: 'approach', heading: 'Art and drama' },
  christian: {
    group: 'approach',
    heading: 'Christian',
  },
  'no-faith': { group: 'approach', heading: 'No faith basis stated' },
  'public-money': {
    group: 'funding',
    heading: 'Public money (council, ADP or NHS)',
  },
  'self-funded': {
    group: 'funding',
    heading: 'Paying yourself',
  },
  insurance: { group: 'funding', heading: 'Private health insurance' },
  'housing-benefit': {
    group: 'funding',
    heading: 'Housing benefit',
  },
  'care-inspectorate': { group: 'regulator', heading: 'Care Inspectorate' },
  'healthcare-improvement-scotland': {
    group: 'regulator',
    heading: 'Healthcare Improvement Scotland',
  },
  'not-graded': { group: 'regulator', heading: 'No regulator’s grades' },
  'justice-referral': { group: 'start', heading: 'Justice services can refer me' },
  'self-referral': {
    group: 'start',
    heading: 'I can ask for a place myself',
    admission: true,
  },
  'visit-first': {
    group: 'start',
    heading: 'I can visit first',
    admission: true,
  },
} as const satisfies Record<string, ConceptShape>;

export type ConceptId = keyof typeof concepts;
export const conceptIds = Object.keys(concepts) as ConceptId[];
export const conceptOf = (id: ConceptId): ConceptShape => concepts[id];

export function isConceptId(word: string): word is ConceptId {
  return Object.hasOwn(concepts, word);
}
