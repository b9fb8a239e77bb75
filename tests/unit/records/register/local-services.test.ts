import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { FictionalRow } from '#tests/fixtures/register/register-file.ts';
import { registerFile } from '#tests/fixtures/register/register-file.ts';
import { juneRows } from '#tests/fixtures/register/rows.ts';
import { allTexts, type Folders, folders, imported } from '#tests/fixtures/register/folders.ts';

// Long, for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const file = 'areas/partnerships.yaml';
const partnership = `# Fictional.
fictional-partnership:
  name: Fictional Alcohol and Drug Partnership
  source: fictional-government
  localServices:
    - name: Fictional Recovery Service
      about: { value: Help in Fictiontown., source: fictional-government }
      registration: CS0000000401
      phone: { value: "01632 960401", source: fictional-register, asOf: 2026-05-31 } # rings long
    - name: Fictional Drop-in
      about: { value: A drop-in without a row in the register., source: fictional-government }
      phone: { value: "01632 960402", source: fictional-service }
`;
const row: FictionalRow = {
  csNumber: 'CS0000000401',
  name: 'Fictional Recovery Service',
  careService: 'Support Service',
  phone: '01632 960499',
  registeredOn: '2014-04-01',
};

async function place(): Promise<Folders> {
  const made = await folders();
  await writeFile(join(made.records, file), partnership);
  return made;
}

async function importedWith(rows: FictionalRow[], day = '2026-06-30') {
  const made = await place();
  const report = await imported(made, `${day}.csv`, registerFile([...juneRows, ...rows]));
  const text = await readFile(join(made.records, file), 'utf8');
  return {
    report,
    text,
    doubts: report.uncertain.filter(({ slug }) => slug === 'fictional-partnership'),
  };
}

describe('a local service that is a row of the register', () => {
  it('gets its new number with its date, and keeps every other line', async () => {
    const { report, text } = await importedWith([row]);
    expect(text).toBe(
      partnership.replace(
        '{ value: "01632 960401", source: fictional-register, asOf: 2026-05-31 }',
        '{ value: "01632 960499", source: ci-register-2026-06-30, asOf: 2026-06-30 }',
      ),
    );
    expect(report.changed).toContainEqual({
      csNumber: 'CS0000000401',
      slug: 'fictional-partnership',
      changes: [
        { field: 'phone of Fictional Recovery Service', from: '01632 960401', to: '01632 960499' },
      ],
    });
  });

  it('is dated anew when its number is the same', async () => {
    const { report, text } = await importedWith([{ ...row, phone: '0163 2960 401' }]);
    expect(text).toContain(
      '{ value: "01632 960401", source: ci-register-2026-06-30, asOf: 2026-06-30 }',
    );
    expect(report.unchanged).toContainEqual({
      csNumber: 'CS0000000401',
      slug: 'fictional-partnership',
    });
  });

  it.each<[string, FictionalRow[], RegExp]>([
    ['is gone from the file', [], /is not in this file/u],
    ['is inactive', [{ ...row, status: 'Inactive' }], /is inactive in the register/u],
    [
      'has a number that cannot be read',
      [{ ...row, phone: 'ask inside' }],
      /no longer gives phone/u,
    ],
    ['has a mobile number', [{ ...row, phone: '07700 900401' }], /mobile number.*never taken/u],
  ])('keeps its number and is doubted when it %s', async (_what, rows, message) => {
    const { text, doubts } = await importedWith(rows);
    expect(text).toBe(partnership);
    expect(doubts).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
    expect(JSON.stringify(doubts)).not.toContain('07700');
  });

  it('is told in capitals without its number when the register withholds it, and kept from the public', async () => {
    const { report, text, doubts } = await importedWith([{ ...row, isPublic: false }]);
    expect(text).toBe(partnership);
    expect(report).toMatchObject({ withheld: true, publicPullRequest: false });
    expect(doubts).toEqual([
      expect.objectContaining({
        withheld: true,
        message: expect.stringContaining('THE REGISTER WITHHOLDS'),
      }),
    ]);
    expect(JSON.stringify(report)).not.toContain('CS0000000401');
  });

  it('is not pointed out as new in the category', async () => {
    const { report } = await importedWith([{ ...row, rehab: true }]);
    expect(report.uncertain.filter(({ csNumber }) => csNumber === 'CS0000000401')).toEqual([]);
  });

  it('is left as it is by an older file', async () => {
    const made = await place();
    const before = await allTexts(made.records);
    const rows = [...juneRows, row].map((one) => ({
      ...one,
      gradedOn: '',
      registeredOn: '2010-01-01',
    }));
    const report = await imported(made, '2025-05-31.csv', registerFile(rows));
    expect(await allTexts(made.records)).toEqual(before);
    expect(report).toMatchObject({ written: false, changed: [] });
  });
});
