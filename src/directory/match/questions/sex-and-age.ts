import type { Criterion } from '#src/directory/match/judgement.ts';
import type { Needs } from '#src/directory/match/needs.ts';
import { readAges, reads, same } from './reading.ts';

const sexWords = {
  woman: { question: 'Do you take women?', other: 'men' },
  man: { question: 'Do you take men?', other: 'women' },
} as const;

export function sexCriteria({ sex }: Needs): Criterion[] {
  if (sex === null) return [];
  const { question, other } = sexWords[sex];
  const look = reads('sex', (value) => (value === other ? 'no' : 'yes'));
  return [{ id: 'sex', question: same(question), look }];
}

export function ageCriteria({ age }: Needs): Criterion[] {
  if (age === null) return [];
  const look = reads('ages', (ages) => readAges(ages, [age]));
  return [{ id: 'age', question: same(`Do you take people aged ${age}?`), look }];
}
