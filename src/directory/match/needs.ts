/** What a person may tell us of themselves, or of someone else. Everything may be left out. */
export const sexChoices = ['woman', 'man'] as const;
export const companyChoices = ['children', 'pregnant', 'couple'] as const;
export const substanceChoices = [
  'alcohol',
  'opioids',
  'street-benzodiazepines',
  'prescribed-benzodiazepines',
  'cocaine',
  'cannabis',
  'other',
] as const;
export const medicineChoices = [
  'methadone',
  'oral-buprenorphine',
  'long-acting-buprenorphine',
  'benzodiazepine',
  'mental-health',
] as const;
export const planChoices = ['stay-on', 'come-off'] as const;
export const detoxChoices = ['there', 'elsewhere', 'not-needed'] as const;
export const payingChoices = ['public', 'self', 'insurance'] as const;
export const otherChoices = ['prison', 'personal-care', 'mental-ill-health'] as const;
export const distanceChoices = [10, 25, 50, 100] as const;

export type SexChoice = (typeof sexChoices)[number];
export type CompanyChoice = (typeof companyChoices)[number];
export type SubstanceChoice = (typeof substanceChoices)[number];
export type MedicineChoice = (typeof medicineChoices)[number];
export type Plan = (typeof planChoices)[number];
export type DetoxChoice = (typeof detoxChoices)[number];
export type PayingChoice = (typeof payingChoices)[number];
export type OtherChoice = (typeof otherChoices)[number];

/** Who is asking: it changes the wording and nothing else. */
export type Voice = 'me' | 'someone';

/** `null` and an empty list mean not answered; “not sure” is not answered too. */
export interface Needs {
  voice: Voice;
  sex: SexChoice | null;
  age: number | null;
  company: CompanyChoice[];
  childAges: number[];
  substances: SubstanceChoice[];
  medicines: MedicineChoice[];
  /** Staying on the medicines, or coming off them. */
  plan: Plan | null;
  detox: DetoxChoice | null;
  /** A council, a town or the first half of a postcode: never a whole postcode. */
  place: string;
  /** Miles in a straight line. It sorts and folds away; it is no answer of a service. */
  within: number | null;
  paying: PayingChoice | null;
  other: OtherChoice[];
}

export const noNeeds: Needs = {
  voice: 'me',
  sex: null,
  age: null,
  company: [],
  childAges: [],
  substances: [],
  medicines: [],
  plan: null,
  detox: null,
  place: '',
  within: null,
  paying: null,
  other: [],
};

/** A place that was understood: its name and the council areas it lies in, when they are known. */
export interface NeedPlace {
  name: string;
  councils: readonly string[];
}
