import {
  type Answer,
  type AnswerValue,
  answers,
  type MedicationAnswer,
} from '#src/schema/answer.ts';
import type { Fact } from '#src/schema/fact.ts';
import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import type { FactGroup } from './freshness.ts';
import { inWords } from './labels.ts';
import { describeConflict, type Row } from './row.ts';

/** The answer of one service to one admission question. `undefined` value: not published. */
export interface QuestionAnswer {
  id: string;
  /** The question as a person would say it of themselves. */
  label: string;
  /** What to say on the phone when it is not published. */
  ask: string;
  value: AnswerValue | undefined;
  /** What the answer means for the person who asks: a “no” to “detox first?” is good news. */
  tone: 'good' | 'bad' | 'depends' | 'unknown';
  words: string;
  details: string[];
  fact: Fact<unknown> | undefined;
  group: FactGroup;
  conflicts: Row['conflicts'];
}

export const notPublished = 'Not published: ask';

interface Question {
  id: string;
  label: string;
  ask: string;
  find: (service: ServiceRecord) => Answer | undefined;
  /** Words for yes and no when “Yes” and “No” alone could be read the wrong way round. */
  yes?: string;
  no?: string;
  /** Set where “no” is the good answer. */
  noIsGood?: true;
}

const plainQuestions: Question[] = [
  {
    id: 'children',
    label: 'My children come with me',
    ask: 'Can my children live in with me? Up to what age?',
    find: ({ who }) => who?.children,
  },
  {
    id: 'pregnant',
    label: 'I am pregnant',
    ask: 'Do you take people who are pregnant?',
    find: ({ who }) => who?.pregnant,
  },
  {
    id: 'couples',
    label: 'We come as a couple',
    ask: 'Can my partner and I come together?',
    find: ({ who }) => who?.couples,
  },
  {
    id: 'detox-first',
    label: 'I have not had a detox yet',
    ask: 'Must I have a detox before I come, and who arranges it?',
    find: ({ admission }) => admission?.detoxFirst,
    yes: 'A detox is needed first',
    no: 'No detox is needed first',
    noIsGood: true,
  },
];

const detoxQuestions: Question[] = [
  {
    id: 'detox-alcohol',
    label: 'I need a detox from alcohol there',
    ask: 'Do you do alcohol detox on site?',
    find: ({ admission }) => admission?.detoxOnSite?.alcohol,
  },
  {
    id: 'detox-opioids',
    label: 'I need a detox from heroin or other opioids there',
    ask: 'Do you do detox from heroin or other opioids on site?',
    find: ({ admission }) => admission?.detoxOnSite?.opioids,
  },
  {
    id: 'detox-methadone',
    label: 'I want to come off methadone there',
    ask: 'Can people come off methadone with you?',
    find: ({ admission }) => admission?.detoxOnSite?.methadone,
  },
  {
    id: 'detox-benzodiazepines',
    label: 'I need a detox from benzodiazepines there',
    ask: 'Do you do detox from benzodiazepines such as diazepam or street Valium?',
    find: ({ admission }) => admission?.detoxOnSite?.benzodiazepines,
  },
  {
    id: 'detox-stimulants',
    label: 'I use cocaine or other stimulants',
    ask: 'How do you help people through withdrawal from cocaine or other stimulants?',
    find: ({ admission }) => admission?.detoxOnSite?.stimulants,
  },
  {
    id: 'detox-unstated',
    label: 'I need a detox there',
    ask: 'Which substances do you do detox from on site?',
    find: ({ admission }) => admission?.detoxOnSite?.substanceNotStated,
  },
];

const laterQuestions: Question[] = [
  {
    id: 'psychiatric-medication',
    label: 'I take medicine for my mental health',
    ask: 'Can I stay on my mental health medicine?',
    find: ({ admission }) => admission?.psychiatricMedication,
  },
  {
    id: 'mental-ill-health',
    label: 'I have a mental illness as well',
    ask: 'Do you take people with a mental illness as well?',
    find: ({ admission }) => admission?.mentalIllHealth,
  },
  {
    id: 'physical-care',
    label: 'I need help with washing, walking or nursing',
    ask: 'Can you help someone who needs personal or nursing care?',
    find: ({ admission }) => admission?.physicalCareNeeds,
  },
  {
    id: 'prison-or-bail',
    label: 'I am coming from prison, or am on bail',
    ask: 'Do you take people from prison, on bail or on licence?',
    find: ({ admission }) => admission?.prisonOrBail,
  },
  {
    id: 'offences',
    label: 'I have past offences',
    ask: 'Are there past offences you cannot take?',
    find: ({ admission }) => admission?.offences,
  },
  {
    id: 'self-referral',
    label: 'I ask for a place myself',
    ask: 'Can I refer myself, or who has to do it?',
    find: ({ referral }) => referral?.selfReferral,
  },
  {
    id: 'visit-first',
    label: 'I want to visit first',
    ask: 'Can I visit before I come in?',
    find: ({ referral }) => referral?.visitFirst,
  },
];

const medicines = [
  ['methadone', 'I take methadone', 'methadone'],
  [
    'oralBuprenorphine',
    'I take buprenorphine by mouth (Subutex, Suboxone, Espranor)',
    'buprenorphine',
  ],
  ['longActingBuprenorphine', 'I get a buprenorphine injection (Buvidal)', 'Buvidal'],
  ['benzodiazepinePrescription', 'I am prescribed diazepam or another benzodiazepine', 'diazepam'],
] as const;

/** Every admission question with the service’s answer, in the order people ask. */
export function admissionAnswers(service: ServiceRecord, context: Context): QuestionAnswer[] {
  const plain = (question: Question) => answered(question, service, context);
  return [
    ...plainQuestions.map(plain),
    ...detoxAnswers(service, context),
    ...medicines.map(([key, label, name]) =>
      medicineAnswer(key, label, name, service.admission?.[key], context),
    ),
    ...laterQuestions.map(plain),
  ];
}

/** What to ask on the phone: several unknown medicines become one question. */
export function questionsToAsk(unknown: QuestionAnswer[]): string[] {
  const names = medicines.flatMap(([key, , name]) =>
    unknown.some(({ id }) => id === key) ? [name] : [],
  );
  const isMedicine = ({ id }: QuestionAnswer) => medicines.some(([key]) => key === id);
  const first = unknown.findIndex(isMedicine);
  return unknown.flatMap((answer, index) => {
    if (!isMedicine(answer)) return [answer.ask];
    return index === first ? [askAboutMedicine(inWords(names, 'or'))] : [];
  });
}

function askAboutMedicine(name: string): string {
  return `Can I come while I take ${name}? Is there a dose limit? Can I stay on it, and who prescribes it?`;
}

/** The substances a source names; one plain question when it names none. */
function detoxAnswers(service: ServiceRecord, context: Context): QuestionAnswer[] {
  const found = detoxQuestions.filter((question) => question.find(service) !== undefined);
  const unstated = detoxQuestions.filter(({ id }) => id === 'detox-unstated');
  return (found.length > 0 ? found : unstated).map((question) =>
    answered(question, service, context),
  );
}

function answered(question: Question, service: ServiceRecord, context: Context): QuestionAnswer {
  const found = question.find(service);
  return {
    id: question.id,
    label: question.label,
    ask: question.ask,
    value: found?.value,
    tone: toneOf(found?.value, question.noIsGood),
    words: answerWords(found?.value, question),
    details: found ? detailsOf(found) : [],
    fact: found,
    group: 'admission',
    conflicts: conflictsOf(found, question, context),
  };
}

function medicineAnswer(
  id: string,
  label: string,
  name: string,
  medicine: MedicationAnswer | undefined,
  context: Context,
): QuestionAnswer {
  const arrival = medicine?.onArrival;
  return {
    id,
    label,
    ask: askAboutMedicine(name),
    value: arrival?.value,
    tone: toneOf(arrival?.value),
    words: answerWords(arrival?.value, {}),
    details: [...(arrival ? detailsOf(arrival) : []), ...(medicine ? stayDetails(medicine) : [])],
    fact: arrival ?? medicine?.duringStay ?? medicine?.whoPrescribes,
    group: 'admission',
    conflicts: conflictsOf(arrival, {}, context),
  };
}

function stayDetails({ duringStay, whoPrescribes }: MedicationAnswer): string[] {
  const stay = {
    'stay-on': 'During the stay: you can stay on it.',
    reduce: 'During the stay: it is brought down.',
    stop: 'During the stay: it is stopped.',
  };
  return [
    duringStay ? stay[duringStay.value] : 'What happens to it during the stay: not published.',
    ...(whoPrescribes ? [`Who prescribes: ${whoPrescribes.value}`] : []),
  ];
}

function detailsOf(found: Answer): string[] {
  const limits = (found.limits ?? []).map(
    ({ medicine, amount, at }) => `${medicine}: ${amount} at ${at}.`,
  );
  return [...(found.condition ? [found.condition] : []), ...limits];
}

function conflictsOf(
  found: Answer | undefined,
  words: { yes?: string | undefined; no?: string | undefined },
  context: Context,
): Row['conflicts'] {
  return (found?.conflicts ?? []).map((conflict) =>
    describeConflict(
      {
        ...conflict,
        value: isAnswer(conflict.value) ? answerWords(conflict.value, words) : conflict.value,
      },
      String,
      context,
    ),
  );
}

function toneOf(value: AnswerValue | undefined, noIsGood?: true): QuestionAnswer['tone'] {
  if (value === undefined) return 'unknown';
  if (value === 'case-by-case') return 'depends';
  return (value === 'no') === (noIsGood === true) ? 'good' : 'bad';
}

function isAnswer(value: string): value is AnswerValue {
  return answers.some((answer) => answer === value);
}

function answerWords(
  value: AnswerValue | undefined,
  words: { yes?: string | undefined; no?: string | undefined },
): string {
  if (value === undefined) return notPublished;
  if (value === 'case-by-case') return 'Case by case';
  return value === 'yes' ? (words.yes ?? 'Yes') : (words.no ?? 'No');
}
