import type {
  CompanyChoice,
  MedicineChoice,
  Needs,
  OtherChoice,
  SubstanceChoice,
} from './needs.ts';

const company: Record<CompanyChoice, string> = {
  children: 'children',
  pregnant: 'pregnant',
  couple: 'couples',
};
const medicines: Record<MedicineChoice, string> = {
  methadone: 'methadone',
  'oral-buprenorphine': 'oralBuprenorphine',
  'long-acting-buprenorphine': 'longActingBuprenorphine',
  benzodiazepine: 'benzodiazepinePrescription',
  'mental-health': 'psychiatric-medication',
};
const others: Record<OtherChoice, string> = {
  prison: 'prison-or-bail',
  'personal-care': 'physical-care',
  'mental-ill-health': 'mental-ill-health',
};
const detoxOf: Partial<Record<SubstanceChoice, string>> = {
  alcohol: 'detox-alcohol',
  opioids: 'detox-opioids',
  'street-benzodiazepines': 'detox-benzodiazepines',
  'prescribed-benzodiazepines': 'detox-benzodiazepines',
  cocaine: 'detox-stimulants',
};

/** Ids of the questions on a service’s page (question-list.ts) that a person’s answers touch. */
export function askedQuestionIds(needs: Needs): string[] {
  const detox =
    needs.detox === 'there'
      ? [
          'detox-first',
          'detox-unstated',
          ...needs.substances.flatMap((name) => detoxOf[name] ?? []),
        ]
      : [];
  return [
    ...needs.company.map((choice) => company[choice]),
    ...needs.medicines.map((choice) => medicines[choice]),
    ...detox,
    ...needs.other.map((choice) => others[choice]),
  ];
}
