import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reportText } from '#src/directory/register/import-report.ts';
import {
  allTexts,
  folders,
  imported,
  registerFixtures as fixtures,
} from '#tests/fixtures/register/folders.ts';
import {
  type Era,
  eras,
  registerFile,
  today as now,
} from '#tests/fixtures/register/register-file.ts';
import { juneRows, julyRows } from '#tests/fixtures/register/rows.ts';

// Long, for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Which lines went and came, by file. */
function differences(before: Map<string, string>, after: Map<string, string>): string {
  return [...after]
    .filter(([name, text]) => before.get(name) !== text)
    .map(([name, text]) => {
      const old = (before.get(name) ?? '').split('\n');
      const fresh = text.split('\n');
      const gone = old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`);
      const come = fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`);
      return [`== ${name}`, ...gone, ...come].join('\n');
    })
    .join('\n');
}

describe('an import of a newer file', () => {
  it('writes and reports exactly what changed, and a second time nothing', async () => {
    const place = await folders();
    const before = await allTexts(place.records);
    const report = await imported(place, 'datastore-30-june-2026.csv', registerFile(juneRows));
    const after = await allTexts(place.records);
    await expect(reportText(report, 'Done.')).toMatchFileSnapshot(
      join(process.cwd(), fixtures, 'june.report.md'),
    );
    await expect(`${differences(before, after)}\n`).toMatchFileSnapshot(
      join(process.cwd(), fixtures, 'june.changes.txt'),
    );
    expect(report).toMatchObject({
      written: true,
      withheld: false,
      publicPullRequest: true,
      lastFile: '2026-05-31',
    });
    const everything = [...after.values(), JSON.stringify(report)].join('\n');
    expect(everything).not.toMatch(/Fictional Manager|named\.person|S01999999|07700/u);

    const again = await imported(place, 'datastore-30-june-2026.csv', registerFile(juneRows));
    expect(await allTexts(place.records)).toEqual(after);
    expect(again).toMatchObject({ written: false, changed: [] });
  });

  it('writes nothing in a dry run and reports the same', async () => {
    const place = await folders();
    const before = await allTexts(place.records);
    const dry = await imported(place, '260630datastoreexternal.csv', registerFile(juneRows), {
      dryRun: true,
    });
    expect(await allTexts(place.records)).toEqual(before);
    const real = await imported(place, '260630datastoreexternal.csv', registerFile(juneRows));
    expect({ ...dry, written: true }).toEqual(real);
  });

  it.each(eras)('writes the same from a file of $name', async (era: Era) => {
    const place = await folders();
    const report = await imported(
      place,
      'MDSF_data_30%20June%202026.csv',
      registerFile(juneRows, era),
    );
    const same = await folders();
    const expected = await imported(
      same,
      'MDSF_data_30%20June%202026.csv',
      registerFile(juneRows, now),
    );
    expect(report).toEqual(expected);
    expect(await allTexts(place.records)).toEqual(await allTexts(same.records));
  });
});

describe('an address that is newly withheld', () => {
  it('is taken out of the record and its neighbour, masked in the report, and kept from the public', async () => {
    const place = await folders();
    await imported(place, '2026-06-30.csv', registerFile(juneRows));
    const before = await allTexts(place.records);
    const report = await imported(place, '2026-07-31.csv', registerFile(julyRows));
    const after = await allTexts(place.records);
    expect(report).toMatchObject({ withheld: true, publicPullRequest: false, written: true });
    const text = reportText(report, 'Done.');
    await expect(text).toMatchFileSnapshot(join(process.cwd(), fixtures, 'july.report.md'));
    await expect(after.get('services/shown-house.yaml') ?? '').toMatchFileSnapshot(
      join(process.cwd(), fixtures, 'july.shown-house.yaml'),
    );
    const telling =
      /9 Telling|ZZ9|960009|960011|Telling Outreach|CS00000001(?:09|10|11)|Telling Lodge/u;
    expect(before.get('services/shown-house.yaml')).toMatch(telling);
    expect(JSON.stringify(report)).not.toMatch(telling);
    for (const name of ['services/shown-house.yaml', 'services/annexe.yaml']) {
      expect(after.get(name)?.replaceAll(/csNumber: .*/gu, '')).not.toMatch(telling);
    }
    expect(report.uncertain).toContainEqual(
      expect.objectContaining({ slug: 'neighbour-house', kind: 'same-place', withheld: true }),
    );
    const again = await imported(place, '2026-07-31.csv', registerFile(julyRows));
    expect(again).toMatchObject({ written: false, changed: [], withheld: false });
    const shownAgain = await imported(place, '2026-08-14.csv', registerFile(juneRows));
    expect(shownAgain.uncertain).toContainEqual(expect.objectContaining({ slug: 'shown-house' }));
    expect((await allTexts(place.records)).get('services/shown-house.yaml')).not.toMatch(
      /ZZ9|9 Telling/u,
    );
  });
});

describe('an address withheld in a row that we only suppose to be the service', () => {
  const rows = juneRows.map((row) =>
    row.csNumber === 'CS0000000104' ? { ...row, isPublic: false, name: 'Renamed Refuge' } : row,
  );

  it('is left to a person, told in capitals without its number, and kept from the public', async () => {
    const place = await folders();
    const before = await allTexts(place.records);
    const report = await imported(place, '2026-06-30.csv', registerFile(rows));
    const after = await allTexts(place.records);
    expect(after.get('services/guessed-house.yaml')).toBe(
      before.get('services/guessed-house.yaml'),
    );
    expect(report).toMatchObject({ withheld: true, publicPullRequest: false });
    expect(report.uncertain).toContainEqual(
      expect.objectContaining({
        slug: 'guessed-house',
        kind: 'newly-withheld',
        withheld: true,
        message: expect.stringContaining('THE REGISTER WITHHOLDS THE ADDRESS'),
      }),
    );
    expect(JSON.stringify(report)).not.toMatch(
      /CS0000000104|Renamed Refuge|Guessed Street|960044/u,
    );
  });
});

describe('a file that must not be written', () => {
  const whole = registerFile(juneRows);
  const text = whole.toString('latin1');
  const cut = text.lastIndexOf('CS0000000301') + 40;
  const openQuote = text.lastIndexOf('A long text,') + 5;
  const bytes = (words: string) => Buffer.from(words, 'latin1');
  const [header = ''] = text.split('\r\n');
  const wrong: [string, string, Buffer, RegExp][] = [
    [
      'cut off in a row',
      '2026-06-30.csv',
      bytes(text.slice(0, cut)),
      /is cut off: it ends in the middle of a row/u,
    ],
    ['cut off in a quote', '2026-06-30.csv', bytes(text.slice(0, openQuote)), /is cut off/u],
    [
      'cut off between rows',
      '2026-06-30.csv',
      registerFile(juneRows.slice(0, 4)),
      /is not whole: 6 of our 10 registrations/u,
    ],
    [
      'of something else',
      '2026-06-30.csv',
      bytes('Name,Beds\r\nA,2\r\n'),
      /is not the register of care services: it begins with “Name”, “Beds”/u,
    ],
    ['empty', '2026-06-30.csv', bytes(''), /is empty/u],
    [
      'without services',
      '2026-06-30.csv',
      bytes(`${header}\r\n`),
      /has the register’s columns and no services/u,
    ],
    ['a web page', '2026-06-30.csv', bytes('<!doctype html><title>403</title>'), /is a web page/u],
    ['a spreadsheet', '2026-06-30.csv', bytes('PK\u0003\u0004'), /is a spreadsheet/u],
    [
      'with a renamed key column',
      '2026-06-30.csv',
      bytes(text.replace('CSNumber', 'CSNumbers')),
      /lacks the column CSNumber \(perhaps now “CSNumbers”\)/u,
    ],
    [
      'with a row twice',
      '2026-06-30.csv',
      registerFile([...juneRows, ...juneRows.slice(1, 2)]),
      /repeats the CS number/u,
    ],
    [
      'with an unknown answer',
      '2026-06-30.csv',
      registerFile(juneRows, { ...now, yes: 'Perhaps' }),
      /line \d+: the row has neither Yes nor No in PublicList/u,
    ],
    ['without a day', 'datastore.csv', whole, /does not say which day the file shows.*--as-at/u],
    ['of a day to come', '2026-09-30.csv', whole, /still to come/u],
    ['of the wrong day', '2026-06-01.csv', whole, /cannot be of 2026-06-01: 3 of its services/u],
  ];

  it.each(wrong)('%s gets one clear message', async (_what, name, content, message) => {
    const place = await folders();
    const before = await allTexts(place.records);
    await expect(imported(place, name, content)).rejects.toThrow(message);
    expect(await allTexts(place.records)).toEqual(before);
  });

  it('a year older than the last changes nothing and says so', async () => {
    const place = await folders();
    const before = await allTexts(place.records);
    const old = juneRows.map((row) => ({ ...row, gradedOn: '', registeredOn: '2010-01-01' }));
    const report = await imported(place, '2025-05-31.csv', registerFile(old));
    expect(await allTexts(place.records)).toEqual(before);
    expect(report).toMatchObject({
      written: false,
      changed: [],
      missing: [],
      uncertain: [{ kind: 'older-file' }],
    });
    expect(report.unchanged).toHaveLength(10);
  });

  it('an older one that withheld what is shown now changes nothing, says so in capitals, and is kept from the public', async () => {
    const place = await folders();
    const before = await allTexts(place.records);
    const old = julyRows.map((row) => ({ ...row, gradedOn: '', registeredOn: '2010-01-01' }));
    const report = await imported(place, '2025-05-31.csv', registerFile(old));
    expect(await allTexts(place.records)).toEqual(before);
    expect(report).toMatchObject({
      written: false,
      changed: [],
      withheld: true,
      publicPullRequest: false,
      uncertain: [
        { kind: 'older-file' },
        {
          kind: 'newly-withheld',
          slug: 'shown-house',
          message: expect.stringMatching(/WAS WITHHELD IN THIS OLDER FILE AND IS SHOWN NOW/u),
        },
      ],
    });
    expect(JSON.stringify(report)).not.toMatch(/9 Telling|ZZ9|960009|CS0000000109/u);
  });

  it('changes nothing when the records would not pass their checks', async () => {
    const place = await folders();
    const file = join(place.records, 'services/steady-house.yaml');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('kind: residential-rehab', 'kind: castle'),
    );
    const before = await allTexts(place.records);
    const attempt = imported(place, '2026-06-30.csv', registerFile(juneRows));
    await expect(attempt).rejects.toThrow(/put the records right first.*steady-house\.yaml:4/su);
    expect(await allTexts(place.records)).toEqual(before);
  });
});
