import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { allTexts, folders, imported, rewritten } from '#tests/fixtures/register/folders.ts';
import { type FictionalRow, registerFile } from '#tests/fixtures/register/register-file.ts';
import { julyRows, juneRows } from '#tests/fixtures/register/rows.ts';

// Long, for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const found = {
  Complaints_upheld_2627: '1',
  first_date_2526: '10/10/2025',
  first_recs_2526: 'Fictional Manager should write things down.',
  first_reqs_2526: 'By 29 December 2025, Fictional Manager must mend the door of the Secret Wing.',
  first_reqs_2627: '',
};
const withFindings = (rows: FictionalRow[], csNumber: string) =>
  rows.map((row) => (row.csNumber === csNumber ? { ...row, yearly: found } : row));

describe('complaints and inspections in a file', () => {
  it('are written as counts and days, reported, and a second time change nothing', async () => {
    const place = await folders();
    const file = registerFile(withFindings(juneRows, 'CS0000000102'));
    const report = await imported(place, '2026-06-30.csv', file);
    const record = await readFile(join(place.records, 'services/changed-house.yaml'), 'utf8');
    expect(record).toContain('complaintsUpheld:\n        - { year: 2026-27, upheld: 1 }');
    expect(record).toContain('dueBy: [2025-12-29]');
    expect(report.changed.find(({ slug }) => slug === 'changed-house')?.changes).toContainEqual({
      field: 'inspections',
      from: null,
      to: '2025-10-10: requirements by 2025-12-29, recommendations',
    });
    const everything = [...(await allTexts(place.records)).values(), JSON.stringify(report)];
    expect(everything.join('\n')).not.toMatch(/Fictional Manager|Secret Wing/u);
    expect(await imported(place, '2026-06-30.csv', file)).toMatchObject({ changed: [] });
  });

  it('stay as counts and days when the address is newly withheld: an editor’s words go', async () => {
    const place = await folders();
    const rows = (of: FictionalRow[]) => withFindings(of, 'CS0000000109');
    const mayBeInJune = juneRows.map((row) => ({ ...row }));
    await imported(place, '2026-06-30.csv', registerFile(rows(mayBeInJune)));
    await rewritten(place, 'services/shown-house.yaml', (text) =>
      text.replace('dueBy:', 'inShort: "The door to the Secret Wing."\n          dueBy:'),
    );
    const report = await imported(place, '2026-07-31.csv', registerFile(rows(julyRows)));
    const record = await readFile(join(place.records, 'services/shown-house.yaml'), 'utf8');
    expect(report.withheld).toBe(true);
    expect(record).toContain('dueBy: [2025-12-29]');
    expect(record).toContain('upheld: 1');
    expect(`${record}${JSON.stringify(report)}`).not.toMatch(/Secret Wing|inShort/u);
  });
});

describe('areas of provision and beds', () => {
  it('with an area that we have no word for are left to a person', async () => {
    const place = await folders();
    const rows = juneRows.map((row) =>
      row.csNumber === 'CS0000000102' ? { ...row, areas: 'Drug dependency, Fictional care,' } : row,
    );
    const report = await imported(place, '2026-06-30.csv', registerFile(rows));
    expect(report.uncertain).toContainEqual(
      expect.objectContaining({
        slug: 'changed-house',
        kind: 'area-unknown',
        message: expect.stringContaining('Fictional care'),
      }),
    );
    const record = await readFile(join(place.records, 'services/changed-house.yaml'), 'utf8');
    expect(record).not.toContain('registeredFor');
  });

  it('that the register no longer gives stay, and are doubted', async () => {
    const place = await folders();
    await imported(place, '2026-06-30.csv', registerFile(juneRows));
    const rows = juneRows.map(({ beds: _beds, areas: _areas, ...row }) => row);
    const report = await imported(place, '2026-07-31.csv', registerFile(rows));
    const silent = report.uncertain.filter(
      ({ slug, kind }) => slug === 'changed-house' && kind === 'register-silent',
    );
    expect(silent.map(({ message }) => message.split('.')[0])).toEqual([
      'The register no longer gives beds in single bedrooms',
      'The register no longer gives areas of provision',
    ]);
  });
});

describe('a column that was renamed', () => {
  const text = registerFile(juneRows).toString('latin1');
  it.each([
    'SingleBedrooms',
    'TotalBeds',
    'Care_Home_All_Areas_of_Provision',
    'first_reqs_2526',
    'second_recs_2526',
  ])('%s is refused, and nothing is written', async (column) => {
    const place = await folders();
    const before = await allTexts(place.records);
    const renamed = Buffer.from(text.replace(column, 'Fictional_column'), 'latin1');
    await expect(imported(place, '2026-06-30.csv', renamed)).rejects.toThrow(
      new RegExp(`lacks the columns? ${column}`, 'u'),
    );
    expect(await allTexts(place.records)).toEqual(before);
  });
});

describe('two registrations of one house', () => {
  it('write its facts from the first alone: the second may word them differently', async () => {
    const place = await folders();
    const second = `    - link: same-service
      csNumber: CS0000000112
      registeredName: "Steady House"
      careService: "Housing Support Service"
      status: active
      source: fictional-register
      asOf: 2026-05-31
      gradings: []
`;
    await rewritten(place, 'services/steady-house.yaml', (text) => `${text}${second}`);
    const twin = {
      csNumber: 'CS0000000112',
      name: 'Steady House',
      careService: 'Housing Support Service',
      lines: ['Steady House', '1 Steady Street'],
      postcode: 'ZZ1 1ZZ',
      phone: '01632 960099',
    };
    const report = await imported(place, '2026-06-30.csv', registerFile([...juneRows, twin]));
    const record = await readFile(join(place.records, 'services/steady-house.yaml'), 'utf8');
    expect(record).not.toMatch(/960099|"Steady House", "1 Steady Street"/u);
    expect(record.match(/complaintsUpheld: \[\]/gu)).toHaveLength(2);
    expect(report.uncertain.filter(({ slug }) => slug === 'steady-house')).toEqual([]);
  });
});
