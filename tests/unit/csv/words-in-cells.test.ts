import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFields, serviceColumns } from '#src/directory/csv/columns.ts';
import { cellWords } from '#src/directory/csv/export.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { anyOf } from '#tests/fixtures/any-of-schema.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';
import { answersTo } from './answers.ts';

const press = { source: fictionalSources.press, asOf: '2024' } as const;
const house = fictionalService({
  contact: { phone: { value: '01632 960001', ...press } },
  cost: { weeklyFee: { value: 1250, ...press } },
  capacity: { places: { value: 100, ...press } },
  admission: { offences: { value: 'yes', ...press, condition: 'Ask first.' } },
  programme: { aftercare: [{ value: 'A group.', ...press }] },
});
const directory = fictionalDirectory({ services: [house, withheldFictionalService()] });
const one = (cells: Record<string, string>) =>
  answersTo(directory, [{ slug: 'fictional-house', ...cells }]);

// A cell that is nothing but words may say anything.
const strict = serviceColumns.filter(
  ({ role, part, field }) =>
    !keptFields.has(field?.key ?? '') &&
    !field?.isList &&
    (role === 'date' || (part !== undefined && part.kind !== 'text')),
);

/** The words of libraries, which are not for people. */
const rawWords = /invalid|expected|received|too (?:big|small)|\bNaN\b|undefined|\[object/iu;

describe('words beside a value', () => {
  it('are one problem that shows them, in every column and any record', () => {
    const anyService = anyOf(
      serviceSchema,
      fc.constantFrom('fictional-council', 'fictional-provider'),
    ).map((record): ServiceRecord => {
      const { location } = house;
      return {
        ...(record as ServiceRecord),
        slug: 'any-house',
        location,
        provider: house.provider,
      };
    });
    fc.assert(
      fc.property(anyService, fc.constantFrom(...strict), (service, column) => {
        const theirs = fictionalDirectory({ services: [service] });
        const row = { context: fictionalContext(theirs), caution: '', site: 'https://x.example/' };
        const said = `${cellWords(service, column, row)} is wrong`.trim();
        const cells = { slug: 'any-house', [column.name]: said };
        const { changes, problems } = answersTo(theirs, [cells]);
        expect(changes).toEqual([]);
        expect(problems.map(({ column: name }) => name)).toEqual([column.name]);
        expect(problems[0]?.words).toMatch(/^“.*(?:is wrong|…)” /u);
        expect(problems[0]?.words).not.toMatch(rawWords);
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    ['contact.phone', '01632 960001 is wrong', /“01632 960001 is wrong” must begin with 0/],
    ['contact.phone', '01632 960001?', /“01632 960001\?” must begin with 0/],
    ['cost.weeklyFee', '1.250', /“1\.250” can be read in two ways/],
    ['cost.weeklyFee', '£1,250 a week', /“£1,250 a week” is no plain number\. .* from 0 to 200000/],
    ['cost.weeklyFee', '0x10', /“0x10” is no plain number/],
    ['cost.weeklyFee', '-5', /“-5” is not what belongs here/],
    ['capacity.places', '1e2', /“1e2” is no plain number\. Write this: A whole number/],
    ['capacity.places', '£100', /“£100” is no plain number/],
    ['capacity.places', '100 beds', /“100 beds” is no plain number/],
    ['who.sex', 'women mostly', /“women mostly” .* women, men, women-and-men/],
    ['who.areas.words', 'Near us.', /who\.areas\.extent is missing\. .*scotland, anywhere, named/],
    ['admission.offences', 'Prefer not to publish, ask us', /Write only those words/],
    ['admission.offences.condition', 'Prefer not to publish', /Write only those words/],
    ['contact.phone.note', 'This number is wrong', /“This number is wrong” is not read here/],
    ['page', 'We have closed', /“We have closed” is not read here/],
    ['readThis', 'We have closed', /“We have closed” is not read here/],
    ['contact.phone.date', 'the 3rd', /“the 3rd” is no date/],
  ])('in %s: %s', (column, said, expected) => {
    const { changes, problems } = one({ [column]: said });
    expect(changes).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(`${problems[0]?.column} ${problems[0]?.words}`).toMatch(expected);
  });

  it('beside “prefer not to publish” are told, and not thrown away', () => {
    const { changes, problems } = one({
      'admission.offences': 'prefer not to publish',
      'admission.offences.condition': 'We take most people.',
    });
    expect(changes).toEqual([]);
    expect(problems[0]?.words).toContain('“We take most people.” stands beside');
  });

  it('in the dates of a list that changes are told', () => {
    const { changes, problems } = one({
      'programme.aftercare': 'A group. | A flat.',
      'programme.aftercare.date': '2024 | 2026-05',
    });
    expect(changes).toEqual([]);
    expect(problems[0]).toMatchObject({ column: 'programme.aftercare.date' });
  });

  it('of a service whose address is withheld are not shown', () => {
    const cells = {
      slug: 'fictional-refuge',
      'capacity.places': '9 Hidden Row',
      'who.sex': 'Hidden',
    };
    const { problems } = answersTo(directory, [{ ...cells, 'who.sex.date': 'Hidden Row' }]);
    expect(problems.map(({ column }) => column)).toEqual(['capacity.places', 'who.sex.date']);
    expect(JSON.stringify(problems)).not.toContain('Hidden');
  });
});

it('no cell, whatever stands in it, is answered in the words of a library', () => {
  const nonsense = [
    'maybe',
    '|',
    '1e999',
    '-1',
    '٣',
    '☃',
    '{}',
    '[]',
    '1.250',
    'x | y',
    '0'.repeat(40),
  ];
  for (const column of serviceColumns.filter(({ role }) => role !== 'slug')) {
    for (const said of nonsense) {
      const words = one({ [column.name]: said }).problems.map((problem) => problem.words);
      expect(`${column.name} ${words.join(' ')}`).not.toMatch(rawWords);
    }
  }
});
