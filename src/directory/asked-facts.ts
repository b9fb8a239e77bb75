import { admissionQuestions } from '#src/schema/admission.ts';

/** A fact that services are asked for, and how they are asked. */
export interface AskedFact {
  /** Dotted path of the fact in the record. */
  key: string;
  /** The question as it is put to the service, on paper and on the phone. */
  ask: string;
  /** The same where nothing before it names what it is about. */
  alone?: string;
}

/** Questions that belong together on paper. */
export interface AskedPart {
  heading: string;
  facts: AskedFact[];
}

const asked = (key: string, ask: string): AskedFact => ({ key, ask });

const medicine = (key: string, name: string): AskedFact[] => [
  asked(`admission.${key}.onArrival`, `Can people come while they take ${name}?`),
  {
    key: `admission.${key}.duringStay`,
    ask: 'In the stay: stay on it, reduce it, or stop it?',
    alone: `Do people who take ${name} stay on it in the stay, or is it reduced or stopped?`,
  },
  {
    key: `admission.${key}.whoPrescribes`,
    ask: 'Who prescribes it?',
    alone: `Who prescribes for people who take ${name}?`,
  },
];

/** What a service is asked, in the order of the questionnaire: what hurts most when it is wrong comes first. */
export const askedParts: AskedPart[] = [
  {
    heading: 'How people reach you',
    facts: [
      asked('status', 'Are you open and taking people?'),
      asked('contact.phone', 'Which number should people ring?'),
      asked('contact.hours', 'When does somebody answer?'),
      asked('contact.whoMayRing', 'Who may ring: the person, family, workers?'),
      asked('contact.email', 'Which mailbox may we show? Not one person’s own.'),
      asked('contact.website', 'Which web page should people read?'),
    ],
  },
  {
    heading: 'Who can come',
    facts: [
      asked('who.sex', 'Women, men, or both?'),
      asked('who.ages', 'Which ages?'),
      asked('who.areas', 'Where may people come from?'),
      asked('who.children', 'Can children live in with a parent?'),
      asked('who.childrenAges', 'If so, children of which ages?'),
      asked('who.pregnant', 'Do you take people who are pregnant?'),
      asked('who.couples', 'Can a couple come together?'),
    ],
  },
  {
    heading: 'Detox',
    facts: [
      asked('admission.detoxFirst', 'Must people finish a detox first?'),
      asked('admission.detoxOnSite.alcohol', 'Alcohol detox on site?'),
      asked('admission.detoxOnSite.opioids', 'Detox from heroin or other opioids on site?'),
      asked('admission.detoxOnSite.methadone', 'Coming off methadone on site?'),
      asked('admission.detoxOnSite.benzodiazepines', 'Detox from benzodiazepines on site?'),
      asked(
        'admission.detoxOnSite.stimulants',
        'Care through withdrawal from cocaine or other stimulants?',
      ),
    ],
  },
  {
    heading: 'Medicine',
    facts: [
      ...medicine('methadone', 'methadone'),
      ...medicine('oralBuprenorphine', 'buprenorphine by mouth (Subutex, Espranor)'),
      ...medicine('longActingBuprenorphine', 'a buprenorphine injection (Buvidal)'),
      ...medicine('benzodiazepinePrescription', 'prescribed diazepam or similar'),
      asked(
        'admission.psychiatricMedication',
        'Can people stay on medicine for their mental health?',
      ),
    ],
  },
  {
    heading: 'Other things people ask first',
    facts: [
      asked('admission.mentalIllHealth', 'People with a mental illness as well?'),
      asked('admission.physicalCareNeeds', 'People who need help to wash, walk, or nursing?'),
      asked('admission.prisonOrBail', 'People who come from prison, through Prison to Rehab?'),
      asked('admission.offences', 'People with past offences?'),
    ],
  },
  {
    heading: 'How people start, and who pays',
    facts: [
      asked('referral.selfReferral', 'Can people ask for a place themselves?'),
      asked('referral.whoMayRefer', 'Who else may refer?'),
      asked('referral.visitFirst', 'Can people visit before they come in?'),
      asked('waiting.range', 'How long do people wait now?'),
      asked('cost.weeklyFee', 'What does a week cost, in pounds?'),
      asked('cost.fundingRoutes', 'Who can pay for a place?'),
    ],
  },
  {
    heading: 'What it is like',
    facts: [
      asked('capacity.places', 'How many beds are there?'),
      asked('programme.length', 'How long do people stay?'),
      asked('programme.visits', 'What are the rules for visits?'),
      asked('programme.phones', 'What are the rules for phones?'),
      asked('programme.aftercare', 'What help is there after leaving?'),
    ],
  },
];

export const askedFacts: AskedFact[] = askedParts.flatMap(({ facts }) => facts);

/** True for a question to which a service may say that it prefers not to publish the answer. */
export function isAdmissionQuestion(key: string): boolean {
  return admissionQuestions.includes(key);
}

/** How services are asked for a fact. */
export function askedFact(key: string): AskedFact | undefined {
  return byKey.get(key);
}

const byKey = new Map(askedFacts.map((fact) => [fact.key, fact]));
