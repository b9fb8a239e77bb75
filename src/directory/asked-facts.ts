/** A fact that services are asked for, and how they are asked. */
export interface AskedFact {
  /** Dotted path of the fact in the record. */
  key: string;
  /** A few words, for lists. */
  label: string;
  /** The question as it is put to the service, on paper and on the phone. */
  ask: string;
}

/** Questions that belong together on paper. */
export interface AskedPart {
  heading: string;
  facts: AskedFact[];
}

const asked = (key: string, label: string, ask: string): AskedFact => ({ key, label, ask });

const medicine = (key: string, label: string, name: string): AskedFact[] => [
  asked(
    `admission.${key}.onArrival`,
    `${label}: on arrival`,
    `Can people come while they take ${name}?`,
  ),
  asked(
    `admission.${key}.duringStay`,
    `${label}: in the stay`,
    'In the stay: stay on it, reduce it, or stop it?',
  ),
  asked(`admission.${key}.whoPrescribes`, `${label}: who prescribes`, 'Who prescribes it?'),
];

/** What a service is asked, in the order of the questionnaire: what hurts most when it is wrong comes first. */
export const askedParts: AskedPart[] = [
  {
    heading: 'How people reach you',
    facts: [
      asked('status', 'Open or not', 'Are you open and taking people?'),
      asked('contact.phone', 'Phone', 'Which number should people ring?'),
      asked('contact.hours', 'When somebody answers', 'When does somebody answer?'),
      asked('contact.whoMayRing', 'Who may ring', 'Who may ring: the person, family, workers?'),
      asked('contact.email', 'E-mail', 'Which mailbox may we show? Not one person’s own.'),
      asked('contact.website', 'Website', 'Which web page should people read?'),
    ],
  },
  {
    heading: 'Who can come',
    facts: [
      asked('who.sex', 'Women, men or both', 'Women, men, or both?'),
      asked('who.ages', 'Ages', 'Which ages?'),
      asked('who.areas', 'Where people may come from', 'Where may people come from?'),
      asked('who.children', 'Children live in', 'Can children live in with a parent?'),
      asked('who.childrenAges', 'Ages of the children', 'If so, children of which ages?'),
      asked('who.pregnant', 'Pregnant', 'Do you take people who are pregnant?'),
      asked('who.couples', 'Couples', 'Can a couple come together?'),
    ],
  },
  {
    heading: 'Detox',
    facts: [
      asked('admission.detoxFirst', 'Detox needed first', 'Must people finish a detox first?'),
      asked('admission.detoxOnSite.alcohol', 'Detox there: alcohol', 'Alcohol detox on site?'),
      asked(
        'admission.detoxOnSite.opioids',
        'Detox there: opioids',
        'Detox from heroin or other opioids on site?',
      ),
      asked(
        'admission.detoxOnSite.methadone',
        'Detox there: methadone',
        'Coming off methadone on site?',
      ),
      asked(
        'admission.detoxOnSite.benzodiazepines',
        'Detox there: benzodiazepines',
        'Detox from benzodiazepines on site?',
      ),
      asked(
        'admission.detoxOnSite.stimulants',
        'Care there: stimulants',
        'Care through withdrawal from cocaine or other stimulants?',
      ),
    ],
  },
  {
    heading: 'Medicine',
    facts: [
      ...medicine('methadone', 'Methadone', 'methadone'),
      ...medicine(
        'oralBuprenorphine',
        'Buprenorphine by mouth',
        'buprenorphine by mouth (Subutex, Espranor)',
      ),
      ...medicine('longActingBuprenorphine', 'Buvidal', 'a buprenorphine injection (Buvidal)'),
      ...medicine(
        'benzodiazepinePrescription',
        'Prescribed diazepam',
        'prescribed diazepam or similar',
      ),
      asked(
        'admission.psychiatricMedication',
        'Mental health medicine',
        'Can people stay on medicine for their mental health?',
      ),
    ],
  },
  {
    heading: 'Other things people ask first',
    facts: [
      asked('admission.mentalIllHealth', 'Mental illness', 'People with a mental illness as well?'),
      asked(
        'admission.physicalCareNeeds',
        'Physical care needs',
        'People who need help to wash, walk, or nursing?',
      ),
      asked('admission.prisonOrBail', 'Prison or bail', 'People from prison, on bail or licence?'),
      asked('admission.offences', 'Past offences', 'People with past offences?'),
    ],
  },
  {
    heading: 'How people start, and who pays',
    facts: [
      asked(
        'referral.selfReferral',
        'Asking for a place oneself',
        'Can people ask for a place themselves?',
      ),
      asked('referral.whoMayRefer', 'Who may refer', 'Who else may refer?'),
      asked('referral.visitFirst', 'Visit first', 'Can people visit before they come in?'),
      asked('waiting.range', 'Wait', 'How long do people wait now?'),
      asked('cost.weeklyFee', 'Weekly fee', 'What does a week cost, in pounds?'),
      asked('cost.fundingRoutes', 'Who can pay', 'Who can pay for a place?'),
    ],
  },
  {
    heading: 'What it is like',
    facts: [
      asked('capacity.places', 'Beds', 'How many beds are there?'),
      asked('programme.length', 'Length of stay', 'How long do people stay?'),
      asked('programme.visits', 'Visits', 'What are the rules for visits?'),
      asked('programme.phones', 'Phones', 'What are the rules for phones?'),
      asked('programme.aftercare', 'After leaving', 'What help is there after leaving?'),
    ],
  },
];

export const askedFacts: AskedFact[] = askedParts.flatMap(({ facts }) => facts);

const byKey = new Map(askedFacts.map((fact) => [fact.key, fact]));

export function askedFact(key: string): AskedFact | undefined {
  return byKey.get(key);
}

/** Questions that decide whether a person can come in: to each a service may say that it prefers not to publish. */
export function isAdmissionQuestion(key: string): boolean {
  return (
    (key.startsWith('admission.') && byKey.has(key)) ||
    [
      'who.children',
      'who.pregnant',
      'who.couples',
      'referral.selfReferral',
      'referral.visitFirst',
    ].includes(key)
  );
}
