import { describe, expect, it } from 'vitest';
import { compareComplaints, compareInspections } from '#src/directory/register/compare-findings.ts';
import { findingsOf } from '#src/directory/register/row-findings.ts';
import type { YearCell } from '#src/directory/register/year-columns.ts';
import { findYearColumns } from '#src/directory/register/year-columns.ts';

const cell = (kind: YearCell['kind'], words: string, turn = 'first'): YearCell => ({
  kind,
  words,
  year: '2025-26',
  turn: kind === 'complaints' ? '' : turn,
});

describe('the columns of a year', () => {
  it('are found by both names of complaints, whatever the year', () => {
    const { yearly, missing } = findYearColumns([
      'Complnt_upheld_or_partially_1819',
      'Complaints_upheld_2627',
      'second_date_1819',
      'second_recs_1819',
      'second_reqs_1819',
    ]);
    expect(yearly.map(({ kind, year, turn }) => `${kind} ${year} ${turn}`.trim())).toEqual([
      'complaints 2018-19',
      'complaints 2026-27',
      'date 2018-19 second',
      'recs 2018-19 second',
      'reqs 2018-19 second',
    ]);
    expect(missing).toEqual([]);
  });

  it('are missed when one was renamed: silence would read as “nothing had to be put right”', () => {
    const header = [
      'Complaints_2627',
      'first_date_2627',
      'first_recs_2627',
      'first_requirements_2627',
    ];
    expect(findYearColumns(header).missing).toEqual([
      'Complaints_upheld_(year)',
      'first_reqs_2627',
    ]);
    expect(findYearColumns([]).missing).toContain('first_date_(year)');
  });
});

describe('what inspectors found', () => {
  it('is told as days and counts; the sentences, and who is named in them, go no further', () => {
    const found = findingsOf([
      cell('complaints', '2'),
      cell('date', '10/10/2025'),
      cell('recs', '1. Fictional Person should write things down.'),
      cell(
        'reqs',
        '1. By\u00a029 December 2025, Fictional Person must mend it.\n2. By 1 March 2026 …',
      ),
      cell('date', '22/01/2026', 'second'),
      cell('recs', '', 'second'),
      cell('reqs', ' ', 'second'),
    ]);
    expect(found).toEqual({
      complaints: [{ year: '2025-26', upheld: 2 }],
      inspections: [
        { inspectedOn: '2026-01-22', requirements: false, recommendations: false },
        {
          inspectedOn: '2025-10-10',
          requirements: true,
          dueBy: ['2025-12-29', '2026-03-01'],
          recommendations: true,
        },
      ],
    });
    expect(JSON.stringify(found)).not.toContain('Fictional Person');
  });

  it('is nothing where a cell cannot be read, and 0 complaints where it is empty', () => {
    expect(findingsOf([cell('complaints', 'True'), cell('date', 'soon')])).toEqual({
      complaints: [],
      inspections: [],
    });
    expect(findingsOf([cell('complaints', '')]).complaints).toEqual([
      { year: '2025-26', upheld: 0 },
    ]);
  });
});

describe('bringing findings up to a file', () => {
  it('keeps complaints of years that the file has dropped, and doubts a year that is now empty', () => {
    const held = [
      { year: '2025-26', upheld: 1 },
      { year: '2021-22', upheld: 3 },
    ];
    const outcome = compareComplaints(
      held,
      [
        { year: '2026-27', upheld: 2 },
        { year: '2025-26', upheld: 0 },
      ],
      ['here'],
    );
    expect(outcome.edits).toEqual([
      { path: ['here'], value: [{ year: '2026-27', upheld: 2 }, ...held] },
    ]);
    expect(outcome.uncertain).toEqual([expect.objectContaining({ kind: 'register-silent' })]);
  });

  it('writes an empty list once, so that “none listed” is not “not read”', () => {
    const inFile = [{ year: '2026-27', upheld: 0 }];
    expect(compareComplaints(undefined, inFile, ['here']).edits).toEqual([
      { path: ['here'], value: [] },
    ]);
    expect(compareComplaints([], inFile, ['here']).edits).toEqual([]);
    expect(compareComplaints(undefined, [], ['here']).edits).toEqual([]);
  });

  it('adds inspections, keeps older ones and an editor’s words, and takes no requirement back', () => {
    const held = [
      {
        inspectedOn: '2025-10-10',
        requirements: true,
        recommendations: true,
        inShort: 'A door that shuts.',
      },
      { inspectedOn: '2024-03-01', requirements: true, recommendations: false },
    ];
    const named = {
      inspectedOn: '2025-10-10',
      requirements: true,
      dueBy: ['2025-12-29'],
      recommendations: true,
    };
    const newer = { inspectedOn: '2026-01-22', requirements: false, recommendations: false };
    const added = compareInspections(held, [newer, named], ['here']);
    expect(added.edits).toEqual([
      { path: ['here'], value: [newer, { ...named, inShort: 'A door that shuts.' }, held[1]] },
    ]);
    const withdrawn = compareInspections(held, [{ ...named, requirements: false }], ['here']);
    expect(withdrawn.edits).toEqual([]);
    expect(withdrawn.uncertain).toEqual([expect.objectContaining({ kind: 'register-silent' })]);
  });
});
