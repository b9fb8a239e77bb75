import {
  type Answer,
  type AnswerValue,
  answers,
  type MedicationAnswer,
} from '#src/schema/answer.ts';
import type { Fact } from '#src/schema/fact.ts';
import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import type { FactGroup } from './standing/limits.ts';
import { answerLabels, inWords } from './labels.ts';
import {
  detoxQuestions,
  laterQuestions,
  medicines,
  plainQuestions,
  type Question,
} from './question-list.ts';
import { describeConflict, type Row } from './row.ts';
import { lowestNote, type SourceNote, sourceNote } from './source-note.ts';

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
  /** Of the fact that stands lowest, where several answer together. */
  note: SourceNote | undefined;
  conflicts: Row['conflicts'];
  /** Set when the service was asked and prefers not to answer in public. */
  byChoice?: true;
}

export const notPublished = 'Not published: ask';
export const notPublishedByChoice = 'They prefer not to publish this: ask them';

/** Every admission question with the service’s answer, in the order people ask. */
export function admissionAnswers(service: ServiceRecord, context: Context): QuestionAnswer[] {
  const plain = (question: Question) => answered(question, service, context);
  return [
    ...plainQuestions.map(plain),
    ...detoxAnswers(service, context),
    ...medicines.map(([key, label, name]) => medicineAnswer(key, label, name, service, context)),
    ...laterQuestions.map(plain),
  ];
}

/** What to ask on the phone, with the ids of the questions it stands for. */
export interface QuestionToAsk {
  ids: string[];
  ask: string;
}

/** Unknown answers as questions: several unknown medicines become one. */
export function questionsToAsk(unknown: QuestionAnswer[]): QuestionToAsk[] {
  const asked = medicines.filter(([key]) => unknown.some(({ id }) => id === key));
  const isMedicine = ({ id }: QuestionAnswer) => medicines.some(([key]) => key === id);
  const first = unknown.findIndex(isMedicine);
  return unknown.flatMap((answer, index) => {
    if (!isMedicine(answer)) return [{ ids: [answer.id], ask: answer.ask }];
    if (index !== first) return [];
    const names = asked.map(([, , name]) => name);
    return [{ ids: asked.map(([key]) => key), ask: askAboutMedicine(inWords(names, 'or')) }];
  });
}

function askAboutMedicine(name: string): string {
  return `Can I come while I take ${name}? Is there a dose limit? Can I stay on it, and who prescribes it?`;
}

/** The substances a source names; one plain question when it names none. */
function detoxAnswers(service: ServiceRecord, context: Context): QuestionAnswer[] {
  const found = detoxQuestions.filter(
    (question) => question.find(service) !== undefined || isByChoice(question.key, service),
  );
  const unstated = detoxQuestions.filter(({ id }) => id === 'detox-unstated');
  return (found.length > 0 ? found : unstated).map((question) =>
    answered(question, service, context),
  );
}

function answered(question: Question, service: ServiceRecord, context: Context): QuestionAnswer {
  const found = question.find(service);
  const chosen = found === undefined ? choiceOf(question.key, service) : {};
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
    note: found && sourceNote(found, 'admission', context),
    conflicts: conflictsOf(found, question, context),
    ...chosen,
  };
}

function medicineAnswer(
  id: (typeof medicines)[number][0],
  label: string,
  name: string,
  service: ServiceRecord,
  context: Context,
): QuestionAnswer {
  const medicine: MedicationAnswer | undefined = service.admission?.[id];
  const arrival = medicine?.onArrival;
  const parts = [arrival, medicine?.duringStay, medicine?.whoPrescribes];
  return {
    id,
    label,
    ask: askAboutMedicine(name),
    value: arrival?.value,
    tone: toneOf(arrival?.value),
    words: answerWords(arrival?.value, {}),
    details: [...(arrival ? detailsOf(arrival) : []), ...(medicine ? stayDetails(medicine) : [])],
    fact: parts.find((part) => part !== undefined),
    group: 'admission',
    note: lowestNote(
      parts.flatMap((part) => (part ? [sourceNote(part, 'admission', context)] : [])),
    ),
    conflicts: conflictsOf(arrival, {}, context),
    ...(arrival === undefined ? choiceOf(`admission.${id}.onArrival`, service) : {}),
  };
}

function isByChoice(key: string, { admission }: ServiceRecord): boolean {
  return admission?.notPublishedByChoice?.includes(key) === true;
}

function choiceOf(key: string, service: ServiceRecord): { byChoice?: true; words?: string } {
  return isByChoice(key, service) ? { byChoice: true, words: notPublishedByChoice } : {};
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
  const own = value === 'case-by-case' ? undefined : words[value];
  return own ?? answerLabels[value];
}
