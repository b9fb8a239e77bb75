import { expect, it } from 'vitest';
import { needsByGroup, needsOf } from '#src/directory/finder/needs.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
} from '#tests/fixtures/fictional.ts';

const source = { source: fictionalSources.service };
const answer = (value: 'yes' | 'no' | 'case-by-case') => ({ value, ...source });

const directory = fictionalDirectory({
  services: [
    fictionalService({ slug: 'yes', who: { children: answer('yes') } }),
    fictionalService({ slug: 'no', who: { children: answer('no') } }),
    fictionalService({ slug: 'silent' }),
    fictionalService({
      slug: 'gone',
      status: { value: 'closed', ...source },
      who: { children: answer('yes'), couples: answer('yes') },
    }),
  ],
});

it('keeps yes, case by case and silence apart, and leaves out no and closed', () => {
  const need = needsOf(directory, fictionalContext()).find(({ slug }) => slug === 'children');
  expect(need?.yes.map(({ slug }) => slug)).toEqual(['yes']);
  expect(need?.caseByCase).toEqual([]);
  expect(need?.ask?.services.map(({ slug }) => slug)).toEqual(['silent']);
});

it('has no page that only a closed service would stand on', () => {
  const slugs = needsOf(directory, fictionalContext()).map(({ slug }) => slug);
  expect(slugs).not.toContain('couples');
});

it('puts every need under one heading', () => {
  const needs = needsOf(directory, fictionalContext());
  expect(needsByGroup(needs).flatMap((group) => group.needs)).toHaveLength(needs.length);
});
