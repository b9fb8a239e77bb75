import { regulationRows } from './compare/regulation-rows.ts';
import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { keyQuestionLabels } from './labels.ts';
import { admissionAnswers, type QuestionAnswer } from './questions.ts';
import { type Row, rows } from './row.ts';
import {
  capacityRows,
  costRows,
  identityRows,
  placeRows,
  programmeRows,
  referralRows,
  whoRows,
} from './service-view.ts';
import type { SourceNote } from './source-note.ts';
import { notedFacts } from './standing/noted-facts.ts';
import { mainOrigins } from './standing/rests-on.ts';
import { type Section, sectionOf } from './standing/section.ts';

/** The facts of a part of a page, and what that part says once of where they come from. */
export interface FactSection {
  rows: Row[];
  section: Section | undefined;
}

export interface ServiceSections {
  /** What the whole page says of its facts. */
  page: Section | undefined;
  admission: FactSection & { answers: QuestionAnswer[]; reported: Row[] };
  programme: FactSection;
  cost: FactSection;
  regulation: FactSection;
  where: FactSection;
  places: FactSection;
  start: FactSection;
  identity: FactSection;
}

/** Everything that the page of a service tells, by its parts. */
export function serviceSections(service: ServiceRecord, context: Context): ServiceSections {
  const notes = notedFacts(service, context).map(({ note }) => note);
  const said = mainOrigins(notes);
  const section = (found: Row[]): FactSection => ({
    rows: found,
    section: sectionOf(notesOf(found), said),
  });
  return {
    page: sectionOf(notes),
    admission: admissionSection(service, context, said),
    programme: section(programmeRows(service, context)),
    cost: section(costRows(service, context)),
    regulation: regulationSection(service, context, said),
    where: section(placeRows(service, context)),
    places: section(capacityRows(service, context)),
    start: section(referralRows(service, context)),
    identity: section(identityRows(service, context)),
  };
}

function admissionSection(
  service: ServiceRecord,
  context: Context,
  said: string,
): ServiceSections['admission'] {
  const answers = admissionAnswers(service, context);
  const who = whoRows(service, context);
  const reported = rows('Reported', service.reported, 'admission', context);
  const section = sectionOf(notesOf([...answers, ...who, ...reported]), said);
  return { answers, rows: who, reported, section };
}

/** Each grade stands on the page with its own date: the section speaks of the register that they are in. */
function regulationSection(service: ServiceRecord, context: Context, said: string): FactSection {
  const found = regulationRows(service, context);
  const grades = new Set(Object.values(keyQuestionLabels));
  const others = found.filter(({ label }) => !grades.has(label));
  return { rows: found, section: sectionOf(notesOf(others), said) };
}

function notesOf(facts: readonly { note: SourceNote | undefined }[]) {
  return facts.map(({ note }) => note);
}
