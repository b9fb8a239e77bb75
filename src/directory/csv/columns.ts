import { keyQuestions, regulationSchema } from '#src/schema/regulation.ts';
import { kinds } from '#src/schema/service.ts';
import { type FactField, serviceFactFields } from '#src/schema/service-facts.ts';
import type { ValuePart } from '#src/schema/value-parts.ts';
import { keyQuestionLabels } from '#src/directory/labels.ts';
import { type CellShape, shapeOfPart } from './cell-shape.ts';

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
  shape: CellShape;
  field?: FactField;
  part?: ValuePart;
}

/** What stands in a cell, for the page that explains the data. */
export const cellRules: readonly string[] = [
  'One row is one service. An empty cell means: not published. It never means no.',
  'Each fact has its date and its source in the columns after it. A date is a day, a month or a year, as exact as the source gives it. A source is a key of sources.json.',
  'Several values in one cell have “ | ” between them. In a list of facts, the dates and sources stand in the same order. A “|” or “\\” that belongs to the words has “\\” before it.',
  'The note of a fact says what to know before you rely on it: cautions, limits, and what other sources say.',
  'An apostrophe before a cell keeps a spreadsheet from working it out or changing it. It is not part of the words.',
];

/** Words in a cell that keep an answer from being published. */
export const preferNotToPublish = 'prefer not to publish';

/** The columns beside the value of a fact. Their names end in what they hold. */
export const besideColumns: readonly {
  role: 'condition' | 'date' | 'source' | 'note';
  meaning: string;
  shape: CellShape;
}[] = [
  { role: 'condition', meaning: 'The condition of the answer.', shape: { kind: 'text' } },
  { role: 'date', meaning: 'When it was true.', shape: { kind: 'date' } },
  { role: 'source', meaning: 'Who says so: a key of sources.json.', shape: { kind: 'key' } },
  { role: 'note', meaning: 'What to know before you rely on it.', shape: { kind: 'text' } },
];

// Decided by us or by the register. A file that comes back may not change them.
export const keptFields: ReadonlySet<string> = new Set([
  'provider',
  'kindReason',
  'statusEvidence',
  'reported',
  'location.council',
  'location.coordinates',
  'capacity.registeredPlaces',
  'capacity.bedrooms',
  'who.registeredFor',
]);

const regulators = regulationSchema.options.map(({ shape }) => shape.regulator.value);

const about: Column[] = [
  {
    name: 'slug',
    role: 'slug',
    shape: { kind: 'key' },
    description: 'The short name of the service: its address on the site, and what finds it again.',
  },
  {
    name: 'page',
    role: 'about',
    shape: { kind: 'address' },
    description: 'The page of the service.',
  },
  {
    name: 'readThis',
    role: 'about',
    shape: { kind: 'text' },
    description: 'What to know before you rely on the row, and the day it was made.',
  },
  {
    name: 'kind',
    role: 'kept',
    shape: { kind: 'code', codes: kinds },
    description: 'What it is. Only residential rehab is counted.',
  },
  {
    name: 'shortName',
    role: 'kept',
    shape: { kind: 'text' },
    description: 'A shorter form of the name.',
  },
  {
    name: 'addressShown',
    role: 'kept',
    shape: { kind: 'code', codes: ['published', 'withheld'] },
    description: 'Whether the address may be shown, or only the town.',
  },
];

const register: Column[] = [
  {
    name: 'regulator',
    role: 'kept',
    shape: { kind: 'code', codes: regulators },
    description: 'Who inspects it.',
  },
  {
    name: 'csNumber',
    role: 'kept',
    shape: { kind: 'text' },
    description: 'Number in the Care Inspectorate’s register. Empty where the address is withheld.',
  },
  {
    name: 'complaintsUpheld',
    role: 'kept',
    shape: { kind: 'text', isList: true },
    description:
      'Upheld complaints that the register lists, by its year from April: “2026-27: 1”. Empty: none listed, or not a row of the register.',
  },
  {
    name: 'inspectedOn',
    role: 'kept',
    shape: { kind: 'day', isList: true },
    description: 'Inspections whose outcome the register lists, the newest first.',
  },
  {
    name: 'requirementsOn',
    role: 'kept',
    shape: { kind: 'day', isList: true },
    description: 'Those of these inspections after which something had to be put right.',
  },
  {
    name: 'requirementsDueBy',
    role: 'kept',
    shape: { kind: 'day', isList: true },
    description: 'The days by which it had to be put right, where the register names them.',
  },
  {
    name: 'recommendationsOn',
    role: 'kept',
    shape: { kind: 'day', isList: true },
    description: 'Those of these inspections at which inspectors said what could be better.',
  },
  {
    name: 'gradesPublishedOn',
    role: 'kept',
    shape: { kind: 'day' },
    description: 'The day the newest grades were published.',
  },
  ...keyQuestions.map(
    (question): Column => ({
      name: `grade.${question}`,
      role: 'kept',
      shape: { kind: 'number', range: { isWhole: true, least: 1, most: 6 } },
      description: `Newest Care Inspectorate grade: ${keyQuestionLabels[question]}.`,
    }),
  ),
];

const byChoice: Column = {
  name: 'notPublishedByChoice',
  role: 'by-choice',
  shape: { kind: 'key', isList: true },
  description:
    'Columns of the questions that the service prefers not to answer in public. Ask them.',
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
  const values = field.parts.map(
    (part): Column => ({
      name: part.name === undefined ? key : `${key}.${part.name}`,
      role: keptFields.has(key) ? 'kept' : 'value',
      shape: shapeOfPart(part, field),
      description: [description, part.description].filter(Boolean).join(' '),
      field,
      part,
    }),
  );
  const label = description.split(/(?<=[.?!]) /u)[0] ?? description;
  const beside = besideColumns
    .filter(({ role }) => role !== 'condition' || field.hasCondition)
    .map(
      ({ role, meaning, shape }): Column => ({
        name: `${key}.${role}`,
        role,
        // The notes of a list of facts are one text.
        shape: role === 'note' ? shape : { ...shape, isList: field.isList },
        description: `${meaning} ${label}`,
        field,
      }),
    );
  return [...values, ...beside];
}
