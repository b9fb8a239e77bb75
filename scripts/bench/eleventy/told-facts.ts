import type { Context } from '#src/directory/context.ts';
import { noteSentences, shownFacts } from '#src/directory/csv/export.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { factWords } from '#src/directory/fact-words.ts';
import { describeGrade } from '#src/directory/grades.ts';
import { keyQuestionLabels } from '#src/directory/labels.ts';
import { publishedRecord } from '#src/directory/open-data/published-record.ts';
import { mayShow } from '#src/directory/open-data/service-entry.ts';
import { factLabel } from '#src/directory/service-facts.ts';
import { datedPublisher, linkOf } from '#src/directory/source-note.ts';
import type { Fact, Provenance } from '#src/schema/fact.ts';
import type { PublishedService } from '#src/schema/open-data/services-file.ts';
import { keyQuestions } from '#src/schema/regulation.ts';
import { serviceFactFields } from '#src/schema/service-facts.ts';

/** A fact in words, with who says it and when. */
export interface ToldFact {
  label: string;
  words: string;
  /** What to know besides: a condition, a caution, what another source says. */
  note: string;
  from: string;
  url?: string;
}

/** Every fact of a service that may be shown. */
export function toldFacts(service: ServiceRecord, context: Context): ToldFact[] {
  const told = serviceFactFields.flatMap((field) =>
    shownFacts(service, field, context).map((fact: Fact<unknown> & { condition?: string }) => ({
      label: factLabel(field),
      words: factWords(field.key, fact.value, service, context),
      note: `${fact.condition ?? ''} ${noteSentences(fact, field, service, context).join(' ')}`.trim(),
      ...saidBy(fact, context),
    })),
  );
  return [...told, ...regulationFacts(service, context)];
}

/** A withheld service has no register number in its published record. */
function regulationFacts(service: ServiceRecord, context: Context): ToldFact[] {
  const { regulation } = publishedRecord(service, mayShow(context));
  const tell = (label: string, words: string, fact: Provenance, note = '') => ({
    label,
    words,
    note,
    ...saidBy(fact, context),
  });
  const tellWords = (label: string, fact: Fact<string>) =>
    tell(
      label,
      fact.value,
      fact,
      noteSentences(fact, { key: 'regulation' }, service, context).join(' '),
    );
  switch (regulation.regulator) {
    case 'care-inspectorate':
      return regulation.registrations.map((row) => tell('Registration', rowWords(row), row));
    case 'healthcare-improvement-scotland':
      return [
        tellWords('Registration', regulation.registered),
        ...regulation.inspections.map(({ words }) => tellWords('Inspection', words)),
      ];
    case 'none':
      return [
        tellWords('Why no regulator', regulation.reason),
        ...(regulation.registrations ?? []).map((row) =>
          tell('Related registration', rowWords(row), row),
        ),
      ];
    case 'not-found':
      return [];
  }
}

type RegisterRow = Extract<
  PublishedService['regulation'],
  { regulator: 'care-inspectorate' }
>['registrations'][number];

function rowWords(row: RegisterRow): string {
  const named = [row.registeredName, row.csNumber].filter(Boolean).join(', ');
  if (row.link === 'related') return `${named}. ${row.relation}`;
  const registered = `${named}. ${row.careService}, ${row.status}.`;
  if (row.link === 'inferred') return `${registered} ${row.reason}`;
  const graded = row.gradings.map((grading) => {
    const grades = keyQuestions.flatMap((question) => {
      const grade = grading[question];
      return grade === undefined ? [] : `${keyQuestionLabels[question]} ${describeGrade(grade)}`;
    });
    return `Grades of ${grading.publishedOn}: ${grades.join('; ')}.`;
  });
  return [registered, ...graded].join(' ');
}

function saidBy(fact: Provenance, context: Context) {
  const from = datedPublisher(fact, context);
  return {
    from: fact.asOf === undefined ? `${from}, no date` : from,
    ...linkOf(fact.source, context),
  };
}
