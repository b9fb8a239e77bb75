import { keyQuestions, type SameServiceRegistration } from '#src/schema/regulation.ts';
import type { Context } from '#src/directory/context.ts';
import { describeDate } from '#src/directory/dates.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { findingRows } from '#src/directory/findings.ts';
import { describeGrade, ownRegistrations } from '#src/directory/grades.ts';
import { keyQuestionLabels } from '#src/directory/labels.ts';
import { type Row, row, unknownRow } from '#src/directory/row.ts';
import { sourceNote } from '#src/directory/source-note.ts';
import { asSentence } from '#src/directory/wording.ts';

/** Who inspects a service and what they found last: each regulator in its own words, with the date. */
export function regulationRows(service: ServiceRecord, context: Context): Row[] {
  const { regulation } = service;
  if (regulation.regulator === 'none') {
    return [
      row('Inspected by', regulation.reason, 'lasting', context, (reason) => [
        'No care regulator grades it by itself.',
        reason,
      ]),
    ];
  }
  if (regulation.regulator === 'not-found') {
    return [said('Inspected by', ['We found no registration.', regulation.reason])];
  }
  if (regulation.regulator === 'healthcare-improvement-scotland') {
    return [
      row('Inspected by', regulation.registered, 'lasting', context, (words) => [
        'Healthcare Improvement Scotland',
        words,
      ]),
      ...regulation.inspections.map(({ inspectedOn, scale, words }, index) =>
        row(index === 0 ? 'Inspectors’ words' : '', words, 'lasting', context, (found) => [
          inspectedOn ? `Inspected ${describeDate(inspectedOn)}` : 'Inspection, no date given',
          ...(scale === 'six-point-before-present-scale' ? ['An older scale of six points'] : []),
          found,
        ]),
      ),
    ];
  }
  const own = ownRegistrations(regulation);
  if (own.length === 0) return inferredRows(service, context);
  const showNumber = service.location.disclosure === 'published';
  return own.flatMap((registration) => registrationRows(registration, showNumber, context));
}

/** The number may lead to an address that is withheld: then it is left out. */
function registrationRows(
  registration: SameServiceRegistration,
  showNumber: boolean,
  context: Context,
): Row[] {
  const { registeredName, careService, csNumber, lastInspectedOn } = registration;
  const fromRegister = (label: string, lines: string[], asOf = registration.asOf) =>
    row(
      label,
      { source: registration.source, asOf, value: lines },
      'lasting',
      context,
      (words) => words,
    );
  return [
    fromRegister('Inspected by', ['Care Inspectorate, grades from 1 to 6']),
    fromRegister('Registered as', [`${registeredName} (${careService})`]),
    ...(showNumber ? [fromRegister('CS number', [csNumber])] : []),
    ...(lastInspectedOn ? [fromRegister('Last inspected', [describeDate(lastInspectedOn)])] : []),
    ...findingRows(registration).map(({ label, lines }) => fromRegister(label, lines)),
    ...newestGrades(registration).map(({ label, lines, publishedOn }) =>
      fromRegister(label, lines, publishedOn),
    ),
  ];
}

interface NewestGrade {
  label: string;
  lines: string[];
  /** A grade is as old as the report it stands in. */
  publishedOn?: string;
}

/** The newest grade for each key question, each with the day it was published. */
function newestGrades({ gradings }: SameServiceRegistration): NewestGrade[] {
  if (gradings.length === 0) {
    return [{ label: 'Grades', lines: ['None published under this registration yet.'] }];
  }
  return keyQuestions.flatMap((question) => {
    const grading = gradings.find((candidate) => candidate[question] !== undefined);
    const grade = grading?.[question];
    if (!grading || grade === undefined) return [];
    const scheme = grading.scheme === 'before-key-questions' ? ', older scheme' : '';
    const when = `published ${describeDate(grading.publishedOn)}${scheme}`;
    const lines = [describeGrade(grade), when];
    return [{ label: keyQuestionLabels[question], lines, publishedOn: grading.publishedOn }];
  });
}

function inferredRows({ regulation, location }: ServiceRecord, context: Context): Row[] {
  const entries =
    regulation.regulator === 'care-inspectorate' && location.disclosure === 'published'
      ? regulation.registrations.flatMap((entry) => (entry.link === 'inferred' ? [entry] : []))
      : [];
  if (entries.length === 0) {
    return [said('Inspected by', ['We found no register entry that is this service itself.'])];
  }
  return entries.map((entry, index) => ({
    label: index === 0 ? 'Inspected by' : '',
    lines: [
      `Probably the Care Inspectorate, as ${entry.registeredName} (${entry.csNumber}).`,
      `We matched it ourselves: ${asSentence(entry.reason)} So we show no grades from it.`,
    ],
    note: sourceNote(entry, 'lasting', context),
    caution: undefined,
    conflicts: [],
  }));
}

function said(label: string, lines: string[]): Row {
  return { ...unknownRow(label), lines };
}
