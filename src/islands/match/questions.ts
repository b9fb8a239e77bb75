import type { Question } from './question.ts';
import { anythingElse, detox, medicines, paying, substances } from './questions-need.tsx';
import { company, person, place } from './questions-person.tsx';

/** At most eight, in the order people ask. */
export const questions: readonly Question[] = [
  person,
  company,
  substances,
  medicines,
  detox,
  place,
  paying,
  anythingElse,
];
