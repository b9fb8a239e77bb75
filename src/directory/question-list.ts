import type { Answer } from '#src/schema/answer.ts';
import type { ServiceRecord } from './directory.ts';

/** One admission question: how a person says it of themselves, and how they ask it on the phone. */
export interface Question {
  id: string;
  label: string;
  ask: string;
  /** Path of the answer in the record. */
  key: string;
  find: (service: ServiceRecord) => Answer | undefined;
  /** Words for yes and no when “Yes” and “No” alone could be read the wrong way round. */
  yes?: string;
  no?: string;
  /** Set where “no” is the good answer. */
  noIsGood?: true;
}

export const plainQuestions: Question[] = [
  {
    id: 'children',
    label: 'My children come with me',
    ask: 'Can my children live in with me? Up to what age?',
    key: 'who.children',
    find: ({ who }) => who?.children,
  },
  {
    id: 'pregnant',
    label: 'I am pregnant',
    ask: 'Do you take people who are pregnant?',
    key: 'who.pregnant',
    find: ({ who }) => who?.pregnant,
  },
  {
    id: 'couples',
    label: 'We come as a couple',
    ask: 'Can my partner and I come together?',
    key: 'who.couples',
    find: ({ who }) => who?.couples,
  },
  {
    id: 'detox-first',
    label: 'I have not had a detox yet',
    ask: 'Must I have a detox before I come, and who arranges it?',
    key: 'admission.detoxFirst',
    find: ({ admission }) => admission?.detoxFirst,
    yes: 'A detox is needed first',
    no: 'No detox is needed first',
    noIsGood: true,
  },
];

export const detoxQuestions: Question[] = [
  {
    id: 'detox-alcohol',
    label: 'I need a detox from alcohol there',
    ask: 'Do you do alcohol detox on site?',
    key: 'admission.detoxOnSite.alcohol',
    find: ({ admission }) => admission?.detoxOnSite?.alcohol,
  },
  {
    id: 'detox-opioids',
    label: 'I need a detox from heroin or other opioids there',
    ask: 'Do you do detox from heroin or other opioids on site?',
    key: 'admission.detoxOnSite.opioids',
    find: ({ admission }) => admission?.detoxOnSite?.opioids,
  },
  {
    id: 'detox-methadone',
    label: 'I want to come off methadone there',
    ask: 'Can people come off methadone with you?',
    key: 'admission.detoxOnSite.methadone',
    find: ({ admission }) => admission?.detoxOnSite?.methadone,
  },
  {
    id: 'detox-benzodiazepines',
    label: 'I need a detox from benzodiazepines there',
    ask: 'Do you do detox from benzodiazepines such as diazepam or street Valium?',
    key: 'admission.detoxOnSite.benzodiazepines',
    find: ({ admission }) => admission?.detoxOnSite?.benzodiazepines,
  },
  {
    id: 'detox-stimulants',
    label: 'I use cocaine or other stimulants',
    ask: 'How do you help people through withdrawal from cocaine or other stimulants?',
    key: 'admission.detoxOnSite.stimulants',
    find: ({ admission }) => admission?.detoxOnSite?.stimulants,
  },
  {
    id: 'detox-unstated',
    label: 'I need a detox there',
    ask: 'Which substances do you do detox from on site?',
    key: 'admission.detoxOnSite.substanceNotStated',
    find: ({ admission }) => admission?.detoxOnSite?.substanceNotStated,
  },
];

export const laterQuestions: Question[] = [
  {
    id: 'psychiatric-medication',
    label: 'I take medicine for my mental health',
    ask: 'Can I stay on my mental health medicine?',
    key: 'admission.psychiatricMedication',
    find: ({ admission }) => admission?.psychiatricMedication,
  },
  {
    id: 'mental-ill-health',
    label: 'I have a mental illness as well',
    ask: 'Do you take people with a mental illness as well?',
    key: 'admission.mentalIllHealth',
    find: ({ admission }) => admission?.mentalIllHealth,
  },
  {
    id: 'physical-care',
    label: 'I need help with washing, walking or nursing',
    ask: 'Can you help someone who needs personal or nursing care?',
    key: 'admission.physicalCareNeeds',
    find: ({ admission }) => admission?.physicalCareNeeds,
  },
  {
    id: 'prison-or-bail',
    label: 'I am coming from prison',
    ask: 'Do you take people who come straight from prison, through Prison to Rehab?',
    key: 'admission.prisonOrBail',
    find: ({ admission }) => admission?.prisonOrBail,
  },
  {
    id: 'offences',
    label: 'I have past offences',
    ask: 'Are there past offences you cannot take?',
    key: 'admission.offences',
    find: ({ admission }) => admission?.offences,
  },
  {
    id: 'self-referral',
    label: 'I ask for a place myself',
    ask: 'Can I refer myself, or who has to do it?',
    key: 'referral.selfReferral',
    find: ({ referral }) => referral?.selfReferral,
  },
  {
    id: 'visit-first',
    label: 'I want to visit first',
    ask: 'Can I visit before I come in?',
    key: 'referral.visitFirst',
    find: ({ referral }) => referral?.visitFirst,
  },
];

export const medicines = [
  ['methadone', 'I take methadone', 'methadone'],
  [
    'oralBuprenorphine',
    'I take buprenorphine by mouth (Subutex, Suboxone, Espranor)',
    'buprenorphine',
  ],
  ['longActingBuprenorphine', 'I get a buprenorphine injection (Buvidal)', 'Buvidal'],
  ['benzodiazepinePrescription', 'I am prescribed diazepam or another benzodiazepine', 'diazepam'],
] as const;
