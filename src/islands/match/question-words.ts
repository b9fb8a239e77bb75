import type {
  CompanyChoice,
  DetoxChoice,
  MedicineChoice,
  OtherChoice,
  PayingChoice,
  Plan,
  SexChoice,
  SubstanceChoice,
  Voice,
} from '#src/directory/match/needs.ts';

interface Choice<Value> {
  value: Value;
  words: string;
  hint?: string;
}

const byVoice = <Words>(voice: Voice, me: Words, someone: Words) => (voice === 'me' ? me : someone);

export function sexOptions(): Choice<SexChoice | null>[] {
  return [
    { value: 'woman', words: 'A woman' },
    { value: 'man', words: 'A man' },
    { value: null, words: 'Rather not say, or not sure' },
  ];
}

export function companyOptions(voice: Voice): Choice<CompanyChoice>[] {
  return [
    { value: 'children', words: byVoice(voice, 'My children', 'Their children') },
    { value: 'pregnant', words: byVoice(voice, 'I am pregnant', 'They are pregnant') },
    { value: 'couple', words: byVoice(voice, 'My partner', 'Their partner') },
  ];
}

export const substanceOptions: Choice<SubstanceChoice>[] = [
  { value: 'alcohol', words: 'Alcohol' },
  { value: 'opioids', words: 'Heroin or other opioids', hint: 'Also codeine, tramadol, oxycodone' },
  {
    value: 'street-benzodiazepines',
    words: 'Street benzodiazepines',
    hint: 'Street Valium, blues, Xanax that was not prescribed',
  },
  {
    value: 'prescribed-benzodiazepines',
    words: 'Prescribed benzodiazepines',
    hint: 'Diazepam or others from a doctor',
  },
  { value: 'cocaine', words: 'Cocaine or crack' },
  { value: 'cannabis', words: 'Cannabis' },
  { value: 'other', words: 'Something else' },
];

export const medicineOptions: Choice<MedicineChoice>[] = [
  { value: 'methadone', words: 'Methadone' },
  {
    value: 'oral-buprenorphine',
    words: 'Buprenorphine by mouth',
    hint: 'Subutex, Suboxone, Espranor',
  },
  {
    value: 'long-acting-buprenorphine',
    words: 'Buvidal',
    hint: 'Buprenorphine by injection, weekly or monthly',
  },
  { value: 'benzodiazepine', words: 'Diazepam or another benzodiazepine' },
  { value: 'mental-health', words: 'Medicine for mental health' },
];

export function planOptions(voice: Voice): Choice<Plan | null>[] {
  return [
    { value: 'stay-on', words: byVoice(voice, 'I want to stay on it', 'They want to stay on it') },
    {
      value: 'come-off',
      words: byVoice(voice, 'I want to come off it there', 'They want to come off it there'),
      hint: 'In steps, with a doctor',
    },
    { value: null, words: 'Not sure' },
  ];
}

export const detoxOptions: Choice<DetoxChoice | null>[] = [
  { value: 'there', words: 'Yes, in the same place' },
  { value: 'elsewhere', words: 'Yes, but it can be somewhere else first' },
  { value: 'not-needed', words: 'No, or it is done already' },
  { value: null, words: 'Not sure' },
];

export function payingOptions(voice: Voice): Choice<PayingChoice | null>[] {
  return [
    {
      value: 'public',
      words: 'Public money',
      hint: 'The council, the NHS or the local partnership',
    },
    { value: 'self', words: byVoice(voice, 'I or my family pay', 'They or the family pay') },
    { value: 'insurance', words: 'Health insurance' },
    {
      value: null,
      words: 'Not sure',
      hint: 'Most people are not. Your area’s page says whom to ask.',
    },
  ];
}

export function otherOptions(voice: Voice): Choice<OtherChoice>[] {
  return [
    {
      value: 'prison',
      words: 'Coming from prison',
      hint: 'On bail, a tag or licence? We found no answer from any service: ask each one.',
    },
    {
      value: 'personal-care',
      words: byVoice(
        voice,
        'I need help with washing, walking or nursing',
        'They need help with washing, walking or nursing',
      ),
    },
    { value: 'mental-ill-health', words: 'A mental illness as well' },
  ];
}
