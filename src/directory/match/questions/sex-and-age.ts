import type { Criterion } from '#src/directory/match/judgement.ts';
import type { Needs } from '#src/directory/match/needs.ts';
import { readAges, reads, same } from './reading.ts';

const sexWords = {
  woman: { told: 'A woman', ask: 'Do you take women?', other: 'men' },
  man: { told: 'A man', ask: 'Do you take men?', other: 'women' },
} as const;

export function sexCriteria({ sex }: Needs): Criterion[] {
  if (sex === null) return [];
  const { told, ask, other } = sexWords[sex];
  const look = reads('sex', (value) => (value === other ? 'no' : 'yes'));
  return [{ id: 'sex', told, ask: same(ask), look }];
}

export function ageCriteria({ age }: Needs): Criterion[] {
  if (age === null) return [];
  const look = reads('ages', (ages) => readAges(ages, [age]));
  return [{ id: 'age', told: `Aged ${age}`, ask: same(`Do you take people aged ${age}?`), look }];
}
