import { keyQuestions } from '#src/schema/regulation.ts';
import { type FactField, serviceFactFields } from '#src/schema/service-facts.ts';
import type { ValuePart } from '#src/schema/value-parts.ts';
import { keyQuestionLabels } from '#src/directory/labels.ts';

/** What a column of the table of services is for. */
export type ColumnRole =
  /** Which service the row is about. */
  | 'slug'
  /** Said by us for readers; not read back. */
  | 'about'
  /** From the register or decided by us: read back only to see that it is the same. */
  | 'kept'
  | 'value'
  | 'condition'
  | 'date'
  | 'source'
  | 'note'
  | 'by-choice';

/** One column of `services.csv`, of the questionnaire and of what is read back: the format is one. */
export interface Column {
  name: string;
  /** What the column holds, in plain words. */
  description: string;
  role: ColumnRole;
  field?: FactField;
  part?: ValuePart;
}

/** What stands in a cell, for the page that explains the data. */
export const cellRules: readonly string[] = [
  'One row is one service. An empty cell means: not published. It never means no.',
  'Each fact has its date and its source in the columns after it. A date is a day, a month or a year, as exact as the source gives it. A source is a key of sources.json.',
  'Several values in one cell have “ | ” between them. In a list of facts, the dates and sources stand in the same order.',
  'The note of a fact says what to know before you rely on it: cautions, limits, and what other sources say.',
  'An apostrophe before a cell keeps a spreadsheet from working it out or changing it. It is not part of the words.',
];

/** Words in a cell that keep an answer from being published. */
export const preferNotToPublish = 'prefer not to publish';

// Decided by us or by the register. A file that comes back may not change them.
export const keptFields: ReadonlySet<string> = new Set([
  'provider',
  'kindReason',
  'statusEvidence',
  'reported',
  'location.council',
  'location.coordinates',
  'capacity.registeredPlaces',
]);

const about: Column[] = [
  {
    name: 'slug',
    role: 'slug',
    description: 'The short name of the service: its address on the site, and what finds it again.',
  },
  { name: 'page', role: 'about', description: 'The page of the service.' },
  {
    name: 'readThis',
    role: 'about',
    description: 'What to know before you rely on the row, and the day it was made.',
  },
  { name: 'kind', role: 'kept', description: 'What it is. Only residential-rehab is counted.' },
  { name: 'shortName', role: 'kept', description: 'A shorter form of the name.' },
  {
    name: 'addressShown',
    role: 'kept',
    description: '“published”, or “withheld” where only the town may be shown.',
  },
];

const register: Column[] = [
  {
    name: 'regulator',
    role: 'kept',
    description:
      'Who inspects it: care-inspectorate, healthcare-improvement-scotland, none or not-found.',
  },
  {
    name: 'csNumber',
    role: 'kept',
    description: 'Number in the Care Inspectorate’s register. Empty where the address is withheld.',
  },
  {
    name: 'gradesPublishedOn',
    role: 'kept',
    description: 'The day the newest grades were published.',
  },
  ...keyQuestions.map((question): Column => ({
    name: `grade.${question}`,
    role: 'kept',
    description: `Newest Care Inspectorate grade, 1 to 6: ${keyQuestionLabels[question].toLowerCase()}.`,
  })),
];

const byChoice: Column = {
  name: 'notPublishedByChoice',
  role: 'by-choice',
  description: 'Questions that the service prefers not to answer in public. Ask them.',
};

export const serviceColumns: readonly Column[] = [
  ...about,
  ...serviceFactFields.flatMap(columnsOf),
  byChoice,
  ...register,
];

const byName = new Map(serviceColumns.map((column) => [column.name, column]));

export function columnNamed(name: string): Column | undefined {
  return byName.get(name);
}

/** The columns of one fact: its value, a condition where there may be one, then its date, source and note. */
export function columnsOf(field: FactField): Column[] {
  if (field.parts.length === 0) return [];
  const { key, description } = field;
  const values = field.parts.map((part): Column => ({
    name: part.name === undefined ? key : `${key}.${part.name}`,
    role: keptFields.has(key) ? 'kept' : 'value',
    description: valueWords(field, part),
    field,
    part,
  }));
  const beside = (role: 'condition' | 'date' | 'source' | 'note', words: string): Column => ({
    name: `${key}.${role}`,
    role,
    description: words,
    field,
  });
  const label = description.split(/(?<=[.?!]) /u)[0] ?? description;
  return [
    ...values,
    ...(field.hasCondition ? [beside('condition', `The condition of the answer. ${label}`)] : []),
    beside('date', `When it was true. ${label}`),
    beside('source', `Who says so. ${label}`),
    beside('note', `What to know before you rely on it. ${label}`),
  ];
}

function valueWords({ description, isList }: FactField, part: ValuePart): string {
  return [
    description,
    part.description,
    part.codes.length > 0 ? `One of: ${part.codes.join(', ')}.` : '',
    isList || part.isList ? 'Several with “ | ” between them.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
