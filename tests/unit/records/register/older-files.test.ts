import { describe, expect, it, vi } from 'vitest';
import {
  allTexts,
  type Folders,
  folders,
  imported,
  rewritten,
} from '#tests/fixtures/register/folders.ts';
import {
  type Era,
  eras,
  type FictionalRow,
  firstEra,
  registerFile,
} from '#tests/fixtures/register/register-file.ts';
import { juneRows } from '#tests/fixtures/register/rows.ts';

// Long, for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const young = ['annexe', 'changed-house', 'cited-house', 'shown-house', 'steady-house'];

/** Half of the houses are younger than the older files. */
async function foldersOfToday(): Promise<Folders> {
  const place = await folders();
  for (const slug of young) {
    await rewritten(place, `services/${slug}.yaml`, (text) =>
      text.replace(/registeredOn: \S+/u, 'registeredOn: 2024-02-01'),
    );
  }
  return place;
}

const youngNumbers = [
  'CS0000000101',
  'CS0000000102',
  'CS0000000103',
  'CS0000000109',
  'CS0000000111',
];

/** What the register held then, before the young houses. */
const thenRows = (asAt: string): FictionalRow[] =>
  juneRows
    .filter(
      ({ csNumber, registeredOn = '' }) => !youngNumbers.includes(csNumber) && registeredOn <= asAt,
    )
    .map((row) => ({ ...row, gradedOn: '', inspectedOn: '' }));

const formOf = (year: string) => eras.find(({ name }) => name.startsWith(year)) ?? firstEra;
const older: [string, Era][] = [
  ['2016-03-31', firstEra],
  ['2019-03-31', formOf('2019')],
  ['2021-08-31', formOf('2021')],
  ['2023-08-31', formOf('2023')],
];

describe.each(older)('a file of %s', (asAt, era) => {
  it('gives its report and changes nothing: it is whole with what existed on its day', async () => {
    const place = await foldersOfToday();
    const before = await allTexts(place.records);
    const rows = thenRows(asAt);
    const report = await imported(place, `${asAt}.csv`, registerFile(rows, era));
    expect(await allTexts(place.records)).toEqual(before);
    expect(report).toMatchObject({
      written: false,
      changed: [],
      missing: [],
      uncertain: [{ kind: 'older-file' }],
      file: { asAt, services: rows.length },
    });
  });

  it('is refused when it is cut off between rows', async () => {
    const place = await foldersOfToday();
    const rows = thenRows(asAt).slice(-1);
    await expect(imported(place, `${asAt}.csv`, registerFile(rows, era))).rejects.toThrow(
      /is not whole: \d of our \d registrations of that day/u,
    );
  });

  it('that holds days after its own gives its report too, and says that its day is doubtful', async () => {
    const place = await foldersOfToday();
    const before = await allTexts(place.records);
    const rows = thenRows(asAt).map((row) => ({ ...row, registeredOn: '2023-12-01' }));
    const report = await imported(place, `${asAt}.csv`, registerFile(rows, era));
    expect(await allTexts(place.records)).toEqual(before);
    expect(report.uncertain).toEqual([
      expect.objectContaining({
        kind: 'older-file',
        message: expect.stringMatching(/Its day is doubtful too: \d+ of its services/u),
      }),
    ]);
  });
});
