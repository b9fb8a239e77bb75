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
import { type Section, sectionOf } from './standing/section.ts';

/** The facts of a part of a page, and what that part says once of where they come from. */
export interface FactSection {
  rows: Row[];
  section: Section | undefined;
}

export interface ServiceSections {
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
  return {
    admission: admissionSection(service, context),
    programme: factSection(programmeRows(service, context)),
    cost: factSection(costRows(service, context)),
    regulation: regulationSection(service, context),
    where: factSection(placeRows(service, context)),
    places: factSection(capacityRows(service, context)),
    start: factSection(referralRows(service, context)),
    identity: factSection(identityRows(service, context)),
  };
}

function admissionSection(service: ServiceRecord, context: Context): ServiceSections['admission'] {
  const answers = admissionAnswers(service, context);
  const who = whoRows(service, context);
  const reported = rows('Reported', service.reported, 'admission', context);
  const notes = [...answers, ...who, ...reported].map(({ note }) => note);
  return { answers, rows: who, reported, section: sectionOf(notes) };
}

/** Each grade stands on the page with its own date: the section speaks of the register that they are in. */
function regulationSection(service: ServiceRecord, context: Context): FactSection {
  const found = regulationRows(service, context);
  const grades = new Set(Object.values(keyQuestionLabels));
  const others = found.filter(({ label }) => !grades.has(label));
  return { rows: found, section: sectionOf(others.map(({ note }) => note)) };
}

function factSection(found: Row[]): FactSection {
  return { rows: found, section: sectionOf(found.map(({ note }) => note)) };
}
