import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedFacts, isAdmissionQuestion } from '#src/directory/asked-facts.ts';
import { csvRecord } from '#src/directory/compare/csv.ts';
import { factsIn } from '#src/directory/service-facts.ts';
import {
  detoxQuestions,
  laterQuestions,
  medicines,
  plainQuestions,
} from '#src/directory/question-list.ts';
import { callsToMake, servicesToCheck } from '#src/directory/stale/calls.ts';
import { type Check, checksOf } from '#src/directory/stale/check.ts';
import { staleMarkdown, staleRows, staleText } from '#src/directory/stale/report.ts';
import { compareChecks, harmRank, harms } from '#src/directory/stale/urgency.ts';
import { factField, serviceFactFields } from '#src/schema/service-facts.ts';
import {
  fictionalContext,
  fictionalService,
  fictionalSources,
  testDay,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const fromService = { source: fictionalSources.service } as const;
const told = (value: string, asOf: string) => ({ value, asOf, ...fromService });

const doubtful = fictionalService({
  contact: { phone: told('01632 960001', '2025-01-01') },
  admission: { psychiatricMedication: { value: 'yes', ...fromService } },
  programme: { pets: told('No pets.', '2019'), visits: told('Sundays.', '2026-06') },
});

describe('checksOf', () => {
  const checks = checksOf(doubtful, context);
  const reasonOf = (key: string) => checks.find((check) => check.key === key)?.reason;

  it('doubts what is old or undated, asks what is not published, and leaves current facts alone', () => {
    expect(reasonOf('contact.phone')).toBe('old');
    expect(reasonOf('admission.psychiatricMedication')).toBe('undated');
    expect(reasonOf('admission.methadone.onArrival')).toBe('not-published');
    expect(reasonOf('programme.visits')).toBeUndefined();
    expect(reasonOf('location.town')).toBeUndefined();
  });

  it('asks what happens in the stay only when people may arrive on the medicine', () => {
    expect(reasonOf('admission.methadone.duringStay')).toBeUndefined();
    const open = fictionalService({
      admission: { methadone: { onArrival: { value: 'yes', ...fromService } } },
    });
    expect(checksOf(open, context).map(({ key }) => key)).toContain(
      'admission.methadone.duringStay',
    );
  });

  it('asks about a current fact when sources disagree', () => {
    const conflicts = [{ value: '01632 960002', source: fictionalSources.press }];
    const phone = { ...told('01632 960001', '2026-06-01'), conflicts };
    const [first] = servicesToCheck([fictionalService({ contact: { phone } })], context);
    expect(first?.doubted[0]).toMatchObject({ key: 'contact.phone', reason: 'conflicted' });
  });

  it('asks a closed service nothing', () => {
    const status = { value: 'closed', source: fictionalSources.press } as const;
    expect(checksOf({ ...doubtful, status }, context)).toEqual([]);
  });
});

describe('what services are asked', () => {
  it('is in the schema, each once', () => {
    const keys = askedFacts.map(({ key }) => key);
    expect(keys.filter((key) => factField(key) === undefined)).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('holds every admission question of the service pages', () => {
    const found = [...plainQuestions, ...detoxQuestions, ...laterQuestions].map(({ key }) => key);
    const onPages = [...found, ...medicines.map(([key]) => `admission.${key}.onArrival`)];
    // Asked for each substance: “not stated” is never an answer of the service itself.
    const unasked = onPages.filter((key) => !isAdmissionQuestion(key));
    expect(unasked).toEqual(['admission.detoxOnSite.substanceNotStated']);
  });
});

describe('the order of checks', () => {
  const anyCheck: fc.Arbitrary<Check> = fc.record({
    key: fc.constantFrom(...serviceFactFields.map(({ key }) => key)),
    label: fc.constant('A fact'),
    reason: fc.constantFrom(
      'conflicted',
      'not-first-hand',
      'inferred',
      'old',
      'undated',
      'not-published',
    ),
    weSay: fc.constant(''),
    from: fc.constant(''),
    days: fc.option(fc.nat(5000), { nil: undefined }),
  });

  it('puts what may be wrong before what is not known, then the greater harm', () => {
    fc.assert(
      fc.property(fc.array(anyCheck, { maxLength: 30 }), (checks) => {
        const sorted = checks.toSorted(compareChecks);
        const ranks = sorted.map(
          (check) => (check.reason === 'not-published' ? harms.length : 0) + harmRank(check),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('asks how to reach it, then whether one can come, before what it is like', () => {
    const [first] = servicesToCheck([doubtful], context);
    expect(first?.doubted.map(({ key }) => key)).toEqual([
      'contact.phone',
      'admission.psychiatricMedication',
      'programme.pets',
    ]);
  });

  it('puts a service with a doubtful number before one with a doubtful programme', () => {
    const calm = fictionalService({
      slug: 'a-house',
      programme: { pets: told('No pets.', '2019') },
    });
    expect(servicesToCheck([calm, doubtful], context).map(({ slug }) => slug)).toEqual([
      'fictional-house',
      'a-house',
    ]);
  });
});

describe('whom to ring', () => {
  it('makes one call of services with one number, and leaves those without a number to the end', () => {
    const phone = told('01632960001', '2020');
    const services = [
      fictionalService({ slug: 'no-number' }),
      doubtful,
      fictionalService({ slug: 'same-number', contact: { phone } }),
    ];
    const calls = callsToMake(servicesToCheck(services, context));
    expect(calls.map(({ phone: number, services: asked }) => [number, asked.length])).toEqual([
      ['01632 960001', 2],
      ['', 1],
    ]);
  });

  it('never rings or asks for the number of a house that the regulator keeps back', () => {
    const planted = { phone: told('01632 960009', '2020') };
    const [kept] = servicesToCheck([withheldFictionalService({ contact: planted })], context);
    expect(kept?.ring).toEqual({ whom: 'Fictional Provider', phone: '' });
    expect(kept?.unpublished.filter(({ key }) => key.startsWith('contact.'))).toEqual([]);
  });
});

describe('the report', () => {
  const hostile = fictionalService({
    contact: { hours: told('=HYPERLINK("x") | <b>*', '2019') },
    programme: { pets: told('No pets.', '2019') },
  });
  const services = servicesToCheck([hostile], context);

  it('tells the same in every format', () => {
    const text = staleText(services, 'call', testDay);
    expect(text).toContain('When somebody answers: =HYPERLINK("x") | <b>*');
    expect(text).toContain('Then: Pets');
    expect(staleMarkdown(services, 'service', testDay)).toContain('=HYPERLINK("x") \\| \\<b\\>\\*');
    const rows = staleRows(services);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
    expect(rows.map(csvRecord).join('')).toContain('"\'=HYPERLINK(""x"") | <b>*"');
  });

  it('counts what it lists', () => {
    const facts = serviceFactFields.flatMap((field) => factsIn(hostile, field)).length;
    expect(staleRows(services).length - 1).toBe(checksOf(hostile, context).length);
    expect(services[0]?.doubted.length).toBeLessThan(facts);
    expect(staleText([], 'call', testDay)).toContain('0 facts to check');
  });
});
