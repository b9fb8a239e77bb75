import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { kindLabels } from '#src/directory/labels.ts';
import { admissionAnswers, type QuestionAnswer } from '#src/directory/questions.ts';
import { linkRow, type Row, row, rows, unknownRow } from '#src/directory/row.ts';
import {
  capacityRows,
  costRows,
  identityRows,
  placeRows,
  programmeRows,
  referralRows,
  whoRows,
} from '#src/directory/service-view.ts';
import { phoneRow } from '#src/directory/whom-to-ring.ts';
import { mailLink } from '#src/directory/wording.ts';
import { answerTopics } from './answer-topics.ts';
import { type Cell, cellsOfRows, type LabelledCell, statementOfAnswer } from './cell.ts';
import { regulationRows } from './regulation-rows.ts';

/** The parts of a comparison, named and ordered as on the page of a service. */
export const comparedParts = [
  'Can I get in?',
  'Who they take',
  'What is it like?',
  'What does it cost and who pays?',
  'Is it any good?',
  'Where is it?',
  'How many people can stay?',
  'How do I start?',
  'What is it, and who runs it?',
] as const;

export type ComparedPart = (typeof comparedParts)[number];

/** All that one service publishes, by part. Questions that everybody is asked are there even when empty. */
export function serviceCells(
  service: ServiceRecord,
  context: Context,
): Record<ComparedPart, LabelledCell[]> {
  return {
    'Can I get in?': [
      ...admissionCells(service, context),
      ...cellsOfRows(rows('Ask about this', service.reported, 'admission', context)),
    ],
    'Who they take': cellsOfRows(whoRows(service, context)),
    'What is it like?': cellsOfRows(programmeRows(service, context)),
    'What does it cost and who pays?': cellsOfRows(costRows(service, context)),
    'Is it any good?': cellsOfRows(regulationRows(service, context)),
    'Where is it?': cellsOfRows(placeRows(service, context)),
    'How many people can stay?': cellsOfRows(capacityRows(service, context)),
    'How do I start?': cellsOfRows([
      ...contactRows(service, context),
      ...referralRows(service, context),
    ]),
    'What is it, and who runs it?': cellsOfRows([
      kindRow(service, context),
      ...identityRows(service, context),
    ]),
  };
}

const unstated = 'detox-unstated';

export function admissionCells(service: ServiceRecord, context: Context): LabelledCell[] {
  const cells = admissionAnswers(service, context).map((answer) => ({
    id: answer.id,
    label: answerTopics[answer.id] ?? answer.label,
    cell: answer.id === unstated ? unstatedDetox(answer) : statementOfAnswer(answer),
  }));
  const namesSubstances = cells.some(
    ({ id, cell }) => cell.length > 0 && /^detox-(?!first|unstated)/.test(id),
  );
  if (!namesSubstances || cells.some(({ id }) => id === unstated)) return cells;
  const place = cells.findLastIndex(({ id }) => id.startsWith('detox-')) + 1;
  const answeredAbove = [{ lines: ['Said for each substance'], remarks: [] }];
  return cells.toSpliced(place, 0, {
    id: unstated,
    label: answerTopics[unstated] ?? unstated,
    cell: answeredAbove,
  });
}

function unstatedDetox(answer: QuestionAnswer): Cell {
  return statementOfAnswer(answer).map((statement) => ({
    ...statement,
    remarks: [...statement.remarks, 'The source does not say from what: ask.'],
  }));
}

export function contactRows(service: ServiceRecord, context: Context): Row[] {
  const { email, website } = service.contact ?? {};
  return [
    phoneRow(service, context),
    linkRow('E-mail', email, context, mailLink),
    linkRow('Website', website, context),
  ];
}

function kindRow({ kind, kindReason }: ServiceRecord, context: Context): Row {
  const label = 'Kind of service';
  const words = kindLabels[kind];
  if (kindReason) {
    return row(label, kindReason, 'programme', context, (reason) => [words, reason]);
  }
  return { ...unknownRow(label), lines: [words] };
}
