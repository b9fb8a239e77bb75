import { expect, test } from 'vitest';
import type { Context } from '#src/directory/context.ts';
import { helpFirstOf, helpNow } from '#src/directory/help-now.ts';
import type { Helpline } from '#src/schema/helpline.ts';

const context = { today: '2026-11-21', source: () => undefined } as unknown as Context;
const line = (need: Helpline['need'], order: number): Helpline => ({
  name: `Fictional line for ${need}`,
  order,
  need,
  number: { value: `0${order} 00`, source: 'fictional-source' },
  numberReadOnOwnPage: true,
  for: { value: 'Nobody real.', source: 'fictional-source' },
});
const lines = [
  line('family', 4),
  line('talk', 3),
  line('emergency', 1),
  line('urgent', 2),
  line('talk', 5),
  line('child', 6),
];
const questionsOf = (first?: 'family' | 'overdose') =>
  helpNow(lines, context, first).map(({ question }) => question);

test('one number stands for each need, danger first', () => {
  expect(questionsOf()).toEqual([
    'In danger now?',
    'Need help today?',
    'Need to talk?',
    'Worried about someone?',
  ]);
  expect(helpNow(lines, context)[2]).toMatchObject({ number: '03 00', href: 'tel:0300' });
});

test('on pages for families their own line comes first, and no other is lost', () => {
  expect(questionsOf('family')[0]).toBe('Worried about someone?');
  expect(questionsOf('family').toSorted()).toEqual(questionsOf().toSorted());
});

test('where overdose is near, the emergency number leads to what to do', () => {
  const [first] = helpNow(lines, context, 'overdose');
  expect(first).toMatchObject({ number: '01 00', also: { href: '/help/#safety' } });
  expect(helpNow(lines, context).every(({ also }) => also === undefined)).toBe(true);
});

test('every number says where it was read', () => {
  expect(helpNow(lines, context).every(({ from }) => from.startsWith('Number from '))).toBe(true);
});

test('a guide’s readers and safety words say which help stands first', () => {
  const body = [{ kind: 'safety' as const, line: 9, topic: 'overdose' as const }];
  expect(helpFirstOf({ audience: 'family', body })).toBe('family');
  expect(helpFirstOf({ audience: 'person', body })).toBe('overdose');
  expect(helpFirstOf({ audience: 'person', body: [] })).toBeUndefined();
});
