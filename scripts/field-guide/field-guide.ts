import type { z } from 'astro/zod';
import { endingOf, layout, type Part, partNames, writtenSchema } from '#src/records/layout.ts';
import { answer } from '#src/schema/answer.ts';
import { textFact } from '#src/schema/fact.ts';
import { answerRows, type FieldRow, fieldRows } from './field-rows.ts';

const titles: Record<Part, string> = {
  services: 'A service',
  providers: 'A provider',
  councils: 'A council area',
  healthBoards: 'A health board',
  partnerships: 'An Alcohol and Drug Partnership',
  fundingRoute: 'A line of the funding route',
  sources: 'A source',
  helplines: 'A helpline',
  safety: 'A line of the safety words',
  vocabulary: 'An entry of the vocabulary',
  figures: 'A national figure',
  guides: 'A guide',
  glossary: 'A word explained',
  operator: 'The operator',
  coverage: 'Coverage',
  confirmations: 'A check with a service',
  corrections: 'A correction',
};

/** The field guide: the prose of the template with a table of every field. */
export function fieldGuide(template: string): string {
  const tables = [
    section('A fact', textFact, fieldRows(textFact)),
    section('An answer', answer, answerRows(), 'It has every field of a fact, and:'),
    ...partNames.map(partSection),
  ].join('\n\n');
  return template.replace('<!-- fields -->', () => tables);
}

function partSection(part: Part): string {
  const { where, shape } = layout[part];
  const schema = writtenSchema(part);
  const isFileEach = shape === 'file-each' || shape === 'prose';
  const place = isFileEach ? `${where}<slug>${endingOf(part)}` : where;
  const many = shape === 'map' || shape === 'maps' ? ', each below its slug' : '';
  return section(titles[part], schema, fieldRows(schema), `In \`content/${place}\`${many}.`);
}

function section(title: string, schema: z.ZodType, rows: FieldRow[], where = ''): string {
  const about = [schema.description, where].filter(Boolean).join(' ');
  const table = ['| Field | What it means | What it may hold |', '| --- | --- | --- |']
    .concat(rows.map(tableRow))
    .join('\n');
  return [`### ${title}`, about, table].filter(Boolean).join('\n\n');
}

function tableRow({ path, meaning, allowed, required, choices }: FieldRow): string {
  const kinds = choices.length === 0 ? '' : `(${choices.join(', ')}) `;
  const cells = [`\`${path}\`${required ? ' *' : ''}`, kinds + meaning, allowed];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
