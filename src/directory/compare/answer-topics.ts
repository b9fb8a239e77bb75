/** The topic of each admission question in a few words, for tables and sheets. */
export const answerTopics: Record<string, string> = {
  children: 'Children live in',
  pregnant: 'Pregnant',
  couples: 'Couples together',
  'detox-first': 'Detox needed first',
  'detox-alcohol': 'Alcohol detox there',
  'detox-opioids': 'Opioid detox there',
  'detox-methadone': 'Coming off methadone there',
  'detox-benzodiazepines': 'Benzodiazepine detox there',
  'detox-stimulants': 'Withdrawal from stimulants',
  'detox-unstated': 'Detox there',
  methadone: 'Methadone',
  oralBuprenorphine: 'Buprenorphine by mouth',
  longActingBuprenorphine: 'Buprenorphine injection (Buvidal)',
  benzodiazepinePrescription: 'Prescribed benzodiazepines',
  'psychiatric-medication': 'Medicine for mental health',
  'mental-ill-health': 'Mental illness as well',
  'physical-care': 'Personal or nursing care',
  'prison-or-bail': 'From prison',
  offences: 'Past offences',
  'self-referral': 'Self-referral',
  'visit-first': 'A visit first',
};

const medicationTopics = [
  'methadone',
  'oralBuprenorphine',
  'longActingBuprenorphine',
  'benzodiazepinePrescription',
  'psychiatric-medication',
];

export function isDetoxOrMedicine(id: string): boolean {
  return id.startsWith('detox-') || medicationTopics.includes(id);
}
