import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { allTexts, folders, imported } from '#tests/fixtures/register/folders.ts';
import { type FictionalRow, registerFile, today } from '#tests/fixtures/register/register-file.ts';
import { juneRows } from '#tests/fixtures/register/rows.ts';

// Long, for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const june = '260630datastoreexternal.csv';
const july = '260731datastoreexternal.csv';

const changed = (change: (row: FictionalRow) => Partial<FictionalRow>) =>
  juneRows.map((row) => ({ ...row, ...change(row) }));
const gradesIn = (texts: Map<string, string>) =>
  [...texts.values()].join('\n').match(/^ +(?:wellbeing|setting|staffTeam): \d$/gmu) ?? [];

it('a grade column of another name is refused, and no grade is lost', async () => {
  const place = await folders();
  await imported(place, june, registerFile(juneRows));
  const before = await allTexts(place.records);
  const text = registerFile(juneRows).toString('latin1');
  const renamed = Buffer.from(text.replace('KQ_Support_Wellbeing', 'KQ_Wellbeing'), 'latin1');
  await expect(imported(place, july, renamed)).rejects.toThrow('KQ_Support_Wellbeing');
  expect(await allTexts(place.records)).toEqual(before);
});

it.each(['7', 'see report', '4.5'])('the cell “%s” changes no grade, and is named', async (odd) => {
  const place = await folders();
  await imported(place, june, registerFile(juneRows));
  const before = await allTexts(place.records);
  const rows = registerFile(
    changed(({ grades }) => (grades ? { grades: [999, ...grades.slice(1)] } : {})),
  );
  const file = Buffer.from(rows.toString('latin1').replaceAll('999', odd), 'latin1');
  const report = await imported(place, july, file);
  expect(report.uncertain).toContainEqual(
    expect.objectContaining({
      kind: 'grades-differ',
      message: expect.stringContaining(`“${odd}”`),
    }),
  );
  expect(gradesIn(await allTexts(place.records))).toEqual(gradesIn(before));
});

it('a grade that a day had is not taken away when its cell falls empty or says so', async () => {
  const place = await folders();
  await imported(place, june, registerFile(juneRows));
  const before = await allTexts(place.records);
  const rows = registerFile(
    changed(({ grades }) => (grades ? { grades: [888, ...grades.slice(1)] } : {})),
  );
  for (const words of ['', 'Not assessed']) {
    const file = Buffer.from(rows.toString('latin1').replaceAll('888', words), 'latin1');
    const report = await imported(place, july, file, { dryRun: true });
    const fields = report.changed.flatMap(({ changes }) => changes.map(({ field }) => field));
    expect(fields).not.toContain('grades');
    expect(report.uncertain).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('no longer gives every grade') }),
    );
  }
  expect(await allTexts(place.records)).toEqual(before);
});

it('a home whose address falls silent is kept back, though its row says that it is public', async () => {
  const place = await folders();
  await imported(place, june, registerFile(juneRows));
  const silent = changed(({ csNumber }) =>
    csNumber === 'CS0000000109' ? { lines: [], postcode: '', phone: '' } : {},
  );
  const report = await imported(place, july, registerFile(silent, today));
  expect(report).toMatchObject({ withheld: true, publicPullRequest: false, written: true });
  const record = (await allTexts(place.records)).get('services/shown-house.yaml') ?? '';
  expect(record).toContain('disclosure: withheld');
  expect(record).not.toMatch(/ZZ9|9 Telling/u);
});

it('a file cut off at the end of a row is refused by the number of its services', async () => {
  const place = await folders();
  await imported(place, june, registerFile(juneRows));
  const sources = join(place.records, 'sources.yaml');
  const text = await readFile(sources, 'utf8');
  expect(text).toMatch(/ci-register-2026-06-30:[\s\S]*services: \d+/u);
  await writeFile(sources, text.replaceAll(/services: \d+/gu, 'services: 1000'));
  const before = await allTexts(place.records);
  await expect(imported(place, july, registerFile(juneRows))).rejects.toThrow(
    /has \d+ services, and the file of 2026-06-30 had 1000\. That looks cut off/u,
  );
  expect(await allTexts(place.records)).toEqual(before);
});

it.each(['2026-06', 'June 2026', '2026-02-30'])('--as-at %s is refused', async (asAt) => {
  const place = await folders();
  await expect(imported(place, 'register.csv', registerFile(juneRows), { asAt })).rejects.toThrow(
    `--as-at is “${asAt}”. Give a whole day`,
  );
});

it.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
])('a file saved again with %s is refused in words', async (name, mark) => {
  const place = await folders();
  const text = registerFile(juneRows).toString('latin1').replaceAll(',', mark);
  await expect(imported(place, june, text)).rejects.toThrow(
    `has ${name} between its cells, as a spreadsheet saves it`,
  );
});

it('a house newly withheld whose registered name is a street is named by what it is', async () => {
  const place = await folders();
  await imported(place, june, registerFile(juneRows));
  const hidden = changed(({ csNumber }) =>
    csNumber === 'CS0000000109' ? { name: '9 Telling Street', isPublic: false } : {},
  );
  const report = await imported(place, july, registerFile(hidden, today));
  expect(report).toMatchObject({ withheld: true, written: true });
  const record = (await allTexts(place.records)).get('services/shown-house.yaml') ?? '';
  expect(record).toContain('Care Home Service, Fictiontown');
  expect(`${record}${JSON.stringify(report)}`).not.toMatch(/Telling Street/u);
});
