import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileDate } from '#src/directory/register/file-date.ts';
import type { ImportContext } from '#src/directory/register/outcome.ts';
import {
  isRehabCategory,
  tidyCount,
  tidyDate,
  tidyPhone,
  tidyPostcode,
  tidyTown,
} from '#src/directory/register/row-values.ts';
import { updateFact } from '#src/directory/register/update-fact.ts';
import type { Fact } from '#src/schema/fact.ts';
import { phoneNumber } from '#src/schema/text.ts';

describe('cells of the register', () => {
  it.each([
    ['01417 373 200', '0141 737 3200'],
    ['01294588761', '01294 588761'],
    ['03330416071', '0333 041 6071'],
    ['03003 030 903', '0300 303 0903'],
    ['020 79460000', '020 7946 0000'],
    ['+44 (0)1632 960001', '01632 960001'],
    ['07425531781', '07425 531781'],
    ['see website', undefined],
    ['', undefined],
  ])('the phone %s is %s', (cell, phone) => {
    expect(tidyPhone(cell)).toBe(phone);
  });

  it('any phone that is understood is one the records take, and stays the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9 ][0-9 ]{8,14}$/), (cell) => {
        const phone = tidyPhone(cell);
        if (phone === undefined) return;
        expect(phoneNumber.safeParse(phone).success).toBe(true);
        expect(tidyPhone(phone)).toBe(phone);
        expect(phone.replaceAll(' ', '')).toBe(cell.replaceAll(' ', ''));
      }),
    );
  });

  it.each([
    ['31/05/2026', '2026-05-31'],
    ['1/4/2002', '2002-04-01'],
    ['31-May-21', '2021-05-31'],
    ['2026-05-31', '2026-05-31'],
    ['43465', '2018-12-31'],
    ['31/02/2026', undefined],
    ['0', undefined],
  ])('the day %s is %s', (cell, day) => {
    expect(tidyDate(cell)).toBe(day);
  });

  it('postcodes, towns, counts and all names of the category are read', () => {
    expect(['ML43NR', 'G82  5PN', 'pa8 7ed', 'none'].map(tidyPostcode)).toEqual([
      'ML4 3NR',
      'G82 5PN',
      'PA8 7ED',
      undefined,
    ]);
    const towns = ['GLASGOW', 'Isle of Lewis', 'NEWTON-ON-AYR', 'ISLE OF LEWIS', 'JOHN O’GROATS'];
    expect(towns.map(tidyTown)).toEqual([
      'Glasgow',
      'Isle of Lewis',
      'Newton-on-Ayr',
      'Isle of Lewis',
      'John O’Groats',
    ]);
    expect(["O'NEILL’S BRIDGE", 'THE CROSS', 'BRIDGE OF DON'].map(tidyTown)).toEqual([
      "O'Neill’s Bridge",
      'The Cross',
      'Bridge of Don',
    ]);
    expect(['25', '0', '', 'x', '2.5'].map(tidyCount)).toEqual([
      25,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const names = [
      'Alcohol & Drug Misuse',
      'Alcohol and Drug Rehabilitation',
      'Alcohol and Drugs Rehabilitation',
    ];
    expect(names.map((name) => isRehabCategory(name, ''))).toEqual([true, true, true]);
    expect(isRehabCategory('Older People', 'Respite;  Alcohol and Drugs Rehabilitation')).toBe(
      true,
    );
    expect(isRehabCategory('Older People', '')).toBe(false);
  });

  it.each([
    ['260531datastoreexternal.csv', '2026-05-31'],
    ['MDSF_data_30%20June%202024.csv', '2024-06-30'],
    ['datastore-31-03-2026', '2026-03-31'],
    ['datastore-30-april-2026.csv', '2026-04-30'],
    ['datastore-30nov2025.csv', '2025-11-30'],
    ['2019-08-31_datastore.csv', '2019-08-31'],
    ['register.csv', undefined],
    ['100%.csv', undefined],
  ])('the file %s is of %s', (name, day) => {
    expect(fileDate(name)).toBe(day);
  });
});

describe('a fact that the register speaks of', () => {
  const context = {
    source: 'ci-register-2026-06-30',
    date: '2026-06-30',
    sources: new Map([
      ['old-register', { title: 'A fictional register', publisher: 'Nobody', tier: 'register' }],
      [
        'page',
        { title: 'A fictional page', publisher: 'Nobody', tier: 'service', readOn: '2026-07-20' },
      ],
    ]),
    councils: [],
  } satisfies ImportContext;
  const about = { path: ['places'], field: 'places', same: Object.is, show: String };
  const update = (fact: Fact<number> | undefined, value: number | undefined) =>
    updateFact(fact, value, about, context);
  const confirmed = (on: string) => ({ on, how: 'phone' }) as const;

  it('is not written over when the service confirmed it after the file', () => {
    const fact: Fact<number> = {
      value: 5,
      source: 'old-register',
      asOf: '2026-05-31',
      confirmed: confirmed('2026-07-01'),
    };
    expect(update(fact, 6)).toMatchObject({
      edits: [],
      changes: [],
      uncertain: [{ kind: 'confirmed-since' }],
    });
  });

  it('is written over, and pointed out, when the service confirmed it before the file', () => {
    const fact: Fact<number> = {
      value: 5,
      source: 'old-register',
      asOf: '2026-05-31',
      confirmed: confirmed('2026-06-01'),
    };
    const outcome = update(fact, 6);
    expect(outcome.edits).toEqual([
      { path: ['places'], value: { value: 6, source: context.source, asOf: context.date } },
    ]);
    expect(outcome.uncertain).toHaveLength(1);
  });

  it('stays when its own register file is newer', () => {
    expect(update({ value: 5, source: 'old-register', asOf: '2026-07-31' }, 6)).toMatchObject({
      edits: [],
      uncertain: [],
    });
  });

  it('stays with the register beside it when the service’s undated page was read later', () => {
    const outcome = update({ value: 5, source: 'page' }, 6);
    expect(outcome.edits).toEqual([
      {
        path: ['places', 'conflicts'],
        value: [{ value: 6, source: context.source, asOf: context.date }],
      },
    ]);
  });

  it('is not beaten by a register that only says again what it said before', () => {
    const conflicts = [{ value: 6, source: 'old-register', asOf: '2026-04-30' }];
    const outcome = update({ value: 5, source: 'page', asOf: '2026-05', conflicts }, 6);
    expect(outcome.changes).toEqual([]);
    expect(outcome.edits[0]?.path).toEqual(['places', 'conflicts']);
  });

  it('is never taken away', () => {
    expect(
      update({ value: 5, source: 'old-register', asOf: '2026-05-31' }, undefined),
    ).toMatchObject({
      edits: [],
      uncertain: [{ kind: 'register-silent' }],
    });
    expect(update({ value: 5, source: 'page' }, undefined)).toMatchObject({
      edits: [],
      uncertain: [],
    });
  });
});
