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
  /** Words that show a record speaks of it without answering. Lower case, whole words. */
  mentions?: readonly string[];
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
    mentions: ['couple', 'couples', 'both parents'],
  },
  children: {
    group: 'who',
    heading: 'Parents with children',
    admission: true,
    mentions: ['children', 'mothers'],
  },
  pregnant: { group: 'who', heading: 'Pregnant', admission: true, mentions: ['pregnant'] },
  'young-people': { group: 'who', heading: 'Aged 16 or 17' },
  alcohol: { group: 'substance', heading: 'Alcohol', mentions: ['alcohol'] },
  drugs: { group: 'substance', heading: 'Drugs', mentions: ['drugs', 'drug'] },
  opioids: {
    group: 'substance',
    heading: 'Heroin and other opioids',
    mentions: ['heroin', 'opiates', 'opioids'],
  },
  stimulants: {
    group: 'substance',
    heading: 'Cocaine and other stimulants',
    mentions: ['cocaine', 'crack', 'stimulants'],
  },
  cannabis: { group: 'substance', heading: 'Cannabis', mentions: ['cannabis'] },
  benzodiazepines: {
    group: 'substance',
    heading: 'Benzodiazepines',
    mentions: ['benzodiazepines', 'diazepam', 'tranquillisers'],
  },
  'prescription-painkillers': {
    group: 'substance',
    heading: 'Prescription painkillers',
    mentions: ['painkillers', 'codeine', 'oxycodone'],
  },
  gambling: { group: 'substance', heading: 'Gambling', mentions: ['gambling'] },
  methadone: {
    group: 'medication',
    heading: 'Methadone',
    admission: true,
    mentions: ['methadone', 'medication-assisted treatment'],
  },
  'oral-buprenorphine': {
    group: 'medication',
    heading: 'Buprenorphine by mouth (Subutex, Suboxone, Espranor)',
    admission: true,
    mentions: ['buprenorphine', 'subutex', 'suboxone', 'espranor', 'medication-assisted treatment'],
  },
  'long-acting-buprenorphine': {
    group: 'medication',
    heading: 'Buprenorphine injection (Buvidal)',
    admission: true,
    mentions: ['buvidal', 'medication-assisted treatment'],
  },
  'benzodiazepine-prescription': {
    group: 'medication',
    heading: 'Prescribed diazepam or another benzodiazepine',
    admission: true,
    mentions: ['diazepam'],
  },
  'psychiatric-medication': {
    group: 'medication',
    heading: 'Mental health medicine',
    admission: true,
    mentions: ['psychiatric medication', 'antidepressants'],
  },
  'detox-alcohol': {
    group: 'detox',
    heading: 'Alcohol detox there',
    admission: true,
    mentions: ['detox'],
  },
  'detox-opioids': {
    group: 'detox',
    heading: 'Opioid detox there',
    admission: true,
    mentions: ['detox'],
  },
  'detox-benzodiazepines': {
    group: 'detox',
    heading: 'Benzodiazepine detox there',
    admission: true,
    mentions: ['detox'],
  },
  'detox-any': { group: 'detox', heading: 'Detox there', admission: true, mentions: ['detox'] },
  'no-detox-first': {
    group: 'detox',
    heading: 'No detox needed first',
    admission: true,
    mentions: ['detox'],
  },
  'mental-ill-health': {
    group: 'health',
    heading: 'Mental ill health as well',
    admission: true,
    mentions: ['mental health', 'mental illness', 'dual diagnosis', 'psychiatrist', 'psychiatry'],
  },
  'physical-care': {
    group: 'health',
    heading: 'Personal or nursing care',
    admission: true,
    mentions: ['nursing care', 'personal care'],
  },
  'step-free': {
    group: 'health',
    heading: 'Accessible rooms',
    mentions: ['wet rooms', 'lift', 'ramp', 'mobility'],
  },
  prison: {
    group: 'health',
    heading: 'From prison, bail or licence',
    admission: true,
    mentions: ['prison', 'justice'],
  },
  'residential-rehab': { group: 'kind', heading: 'Residential rehab' },
  stabilisation: { group: 'kind', heading: 'Stabilisation', mentions: ['stabilisation'] },
  crisis: { group: 'kind', heading: 'Crisis service', mentions: ['crisis'] },
  'recovery-housing': {
    group: 'kind',
    heading: 'Recovery housing or day programme',
    mentions: ['recovery housing', 'supported housing'],
  },
  'care-home': { group: 'kind', heading: 'Care home' },
  nhs: { group: 'provider', heading: 'NHS' },
  'third-sector': { group: 'provider', heading: 'Not for profit' },
  private: { group: 'provider', heading: 'Private' },
  'twelve-step': {
    group: 'approach',
    heading: '12 steps',
    mentions: ['12-step', '12 step', '12 steps', 'twelve step'],
  },
  'therapeutic-community': {
    group: 'approach',
    heading: 'Therapeutic community',
    mentions: ['therapeutic community'],
  },
  abstinence: {
    group: 'approach',
    heading: 'Living without alcohol and drugs',
    mentions: ['abstinence'],
  },
  'trauma-informed': { group: 'approach', heading: 'Trauma informed', mentions: ['trauma'] },
  'cognitive-behavioural-therapy': { group: 'approach', heading: 'CBT', mentions: ['cbt'] },
  'family-work': {
    group: 'approach',
    heading: 'Work with families',
    mentions: ['family programme', 'family therapy', 'parenting', 'families'],
  },
  'mutual-aid': {
    group: 'approach',
    heading: 'Mutual aid (AA, NA, CA, SMART)',
    mentions: ['aa', 'na', 'ca', 'smart', 'mutual aid'],
  },
  nature: {
    group: 'approach',
    heading: 'Nature and outdoors',
    mentions: ['nature', 'garden', 'growing', 'tree-planting', 'animals'],
  },
  'work-based': {
    group: 'approach',
    heading: 'Work and training',
    mentions: ['work placements', 'work-based', 'training', 'workshops'],
  },
  creative: { group: 'approach', heading: 'Art and drama', mentions: ['drama', 'art'] },
  christian: {
    group: 'approach',
    heading: 'Christian',
    mentions: ['christian', 'church', 'bible'],
  },
  'no-faith': { group: 'approach', heading: 'No faith basis stated' },
  'public-money': {
    group: 'funding',
    heading: 'Public money (council, ADP or NHS)',
    mentions: ['adp', 'nhs funding', 'local authority'],
  },
  'self-funded': {
    group: 'funding',
    heading: 'Paying yourself',
    mentions: ['private patients', 'pay themselves'],
  },
  insurance: { group: 'funding', heading: 'Private health insurance', mentions: ['insurance'] },
  'housing-benefit': {
    group: 'funding',
    heading: 'Housing benefit',
    mentions: ['housing benefit'],
  },
  'care-inspectorate': { group: 'regulator', heading: 'Care Inspectorate' },
  'healthcare-improvement-scotland': {
    group: 'regulator',
    heading: 'Healthcare Improvement Scotland',
  },
  'not-graded': { group: 'regulator', heading: 'No regulator’s grades' },
  'self-referral': {
    group: 'start',
    heading: 'I can ask for a place myself',
    admission: true,
    mentions: ['refer yourself', 'self-referral', 'direct access'],
  },
  'visit-first': {
    group: 'start',
    heading: 'I can visit first',
    admission: true,
    mentions: ['visit before', 'overnight stay'],
  },
} as const satisfies Record<string, ConceptShape>;

export type ConceptId = keyof typeof concepts;
export const conceptIds = Object.keys(concepts) as ConceptId[];
export const conceptOf = (id: ConceptId): ConceptShape => concepts[id];

export function isConceptId(word: string): word is ConceptId {
  return Object.hasOwn(concepts, word);
}
