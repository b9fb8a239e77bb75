import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceColumns } from '#src/directory/csv/columns.ts';
import { cellWords } from '#src/directory/csv/export.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { factsIn } from '#src/directory/service-facts.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { anyOf } from '#tests/fixtures/any-of-schema.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
} from '#tests/fixtures/fictional.ts';
import { answersTo, told } from './answers.ts';

const register = { source: fictionalSources.register, asOf: '2025' } as const;
const limits = [{ medicine: 'Methadone', at: 'admission' as const, amount: '40 mg' }];
const onArrival = {
  value: 'case-by-case' as const,
  ...register,
  asOfInferred: true as const,
  condition: 'The doctor agrees.',
  caution: 'Ask about the dose.',
  limits,
  confirmed: { on: '2026-01-02', how: 'phone' as const },
  conflicts: [{ value: 'no' as const, source: fictionalSources.press, asOf: '2024' }],
};
const house = fictionalService({
  admission: { methadone: { onArrival, whoPrescribes: { value: 'A GP.', ...register } } },
  who: { ages: { value: { from: 18, words: 'Adults.' }, ...register } },
  programme: {
    aftercare: [
      { value: 'A group.', ...register, caution: 'It may have moved.' },
      { value: 'A flat.', ...register },
    ],
  },
});
const directory = fictionalDirectory({ services: [house] });
const key = 'admission.methadone.onArrival';
const one = (cells: Record<string, string>) => {
  const { changes, problems } = answersTo(directory, [{ slug: house.slug, ...cells }]);
  expect(problems).toEqual([]);
  return changes;
};
const said = { source: told.source, asOf: told.on };

describe('a fact of which the file has some cells', () => {
  it('keeps limits, cautions and what others say when only its condition changes', () => {
    const { condition: _old, confirmed: _confirmed, asOfInferred: _inferred, ...rest } = onArrival;
    const [change, ...others] = one({
      [key]: 'case-by-case',
      [`${key}.condition`]: 'A doctor agrees.',
    });
    expect(others).toEqual([]);
    expect(change?.value).toEqual({ ...rest, ...said, condition: 'A doctor agrees.' });
    expect(change).toMatchObject({
      before: 'case-by-case (condition: The doctor agrees.)',
      after: 'case-by-case (condition: A doctor agrees.)',
      // It was confirmed in other words.
      losses: ['Confirmed by the service, 2 January 2026.'],
    });
  });

  it('keeps what was confirmed when it is only dated anew', () => {
    const [change] = one({ [key]: 'case-by-case', [`${key}.date`]: '2026-06-01' });
    const { asOfInferred: _inferred, ...rest } = onArrival;
    expect(change).toMatchObject({ kind: 'dated anew', losses: [] });
    expect(change?.value).toEqual({ ...rest, ...said, asOf: '2026-06-01' });
  });

  it('names all that a new value takes away', () => {
    const [change, ...others] = one({ [key]: 'yes' });
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      before: 'case-by-case (condition: The doctor agrees.)',
      after: 'yes',
      stays: ['Who prescribes methadone: A GP., 2025'],
      losses: [
        'condition: The doctor agrees.',
        'Ask about the dose.',
        'Confirmed by the service, 2 January 2026.',
        'Limit for Methadone: 40 mg at admission.',
      ],
    });
    expect(change?.value).toEqual({
      value: 'yes',
      ...said,
      conflicts: [
        { value: 'case-by-case', ...register, asOfInferred: true },
        { value: 'no', source: fictionalSources.press, asOf: '2024' },
      ],
    });
  });

  it('names a condition that was emptied, and a piece of a value', () => {
    expect(one({ [key]: 'case-by-case', [`${key}.condition`]: '' })[0]?.losses).toContain(
      'condition: The doctor agrees.',
    );
    const [ages] = one({ 'who.ages.from': '21', 'who.ages.words': '' });
    expect(ages).toMatchObject({ before: '18, Adults.', after: '21', losses: ['words: Adults.'] });
  });

  it('names what goes with an answer that a service prefers not to publish', () => {
    const [change] = one({ [key]: 'prefer not to publish' });
    expect(change).toMatchObject({
      kind: 'taken away',
      losses: [
        'case-by-case (condition: The doctor agrees.) (Fictional Regulator, about 2025)',
        'condition: The doctor agrees.',
        'Ask about the dose.',
        'Confirmed by the service, 2 January 2026.',
        'Limit for Methadone: 40 mg at admission.',
        'Another source says: No (Fictional Newspaper, 2024).',
      ],
    });
  });

  it('names the entries of a list that the file has no more', () => {
    const [change] = one({ 'programme.aftercare': 'A flat. | A bus pass.' });
    expect(change).toMatchObject({ losses: ['A group.', 'It may have moved.'] });
  });

  it('keeps two entries of the same words apart', () => {
    const twice = [
      { value: 'A name.', ...register },
      { value: 'A name.', source: fictionalSources.press, asOf: '2024' },
    ];
    const named = fictionalDirectory({ services: [fictionalService({ otherNames: twice })] });
    const cells = { slug: house.slug, otherNames: 'A name. | A name. | New.' };
    expect(answersTo(named, [cells]).changes[0]?.value).toEqual([
      ...twice,
      { value: 'New.', ...said },
    ]);
  });
});

it('a new condition changes nothing else of any fact in any record', () => {
  const conditions = serviceColumns.filter(({ role }) => role === 'condition');
  const anyService = anyOf(
    serviceSchema,
    fc.constantFrom('fictional-council', 'fictional-provider'),
  ).map((record): ServiceRecord => {
    const { provider } = house;
    return { ...(record as ServiceRecord), slug: 'any-house', provider };
  });
  let looked = 0;
  fc.assert(
    fc.property(anyService, (service) => {
      const theirs = fictionalDirectory({
        services: [service],
        sources: [
          ...directory.sources,
          ...['fictional-council', 'fictional-provider'].map((slug) => ({
            slug,
            title: slug,
            publisher: 'Another',
            tier: 'government' as const,
          })),
        ],
      });
      const row = { context: fictionalContext(theirs), caution: '', site: 'https://x.example/' };
      for (const column of conditions) {
        const [fact] = column.field ? factsIn(service, column.field) : [];
        if (!fact || !column.field) continue;
        const answer = cellWords(service, { ...column, role: 'value' }, row);
        expect(answer).not.toBe('');
        const cells = { slug: 'any-house', [column.name]: 'New words.' };
        const { changes, problems } = answersTo(theirs, [cells], { on: '2026-06-14' });
        expect(problems).toEqual([]);
        const {
          condition: _condition,
          confirmed: _confirmed,
          asOfInferred: _inferred,
          ...rest
        } = fact as typeof fact & { condition?: string };
        const ofFact = changes.filter(({ path }) => path === column.field?.path);
        expect(ofFact.map(({ value }) => value)).toEqual([
          { ...rest, source: told.source, asOf: '2026-06-14', condition: 'New words.' },
        ]);
        looked += 1;
      }
    }),
    { numRuns: 40 },
  );
  expect(looked).toBeGreaterThan(40);
});
