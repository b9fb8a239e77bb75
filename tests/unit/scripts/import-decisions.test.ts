import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCsv } from '#scripts/import-csv.ts';
import { hostileImport } from './hostile-import.ts';

const tried = hostileImport();
const house = () => join(tried.folder, 'records/services/fictional-house.yaml');
const told = (from: string, on: string) => [tried.file, '--from', from, '--on', on];
const answer = (cells: string) =>
  writeFileSync(tried.file, `slug,admission.methadone.onArrival\nfictional-house,${cells}\n`);

function withLimits(): void {
  const held = readFileSync(house(), 'utf8');
  const limits = 'limits: [{ medicine: Methadone, at: admission, amount: 40 mg }]';
  writeFileSync(
    house(),
    held.replace('condition: On a fictional condition.', (all) => `${all}, ${limits}`),
  );
}

describe('an import that would take away what the directory says besides', () => {
  it('names it, and writes it only when somebody says yes', async () => {
    withLimits();
    answer('no');
    await importCsv(told('fictional-house', '2026-06-10'));
    expect(tried.said.join('\n')).toContain(
      [
        '  changed: Arriving on methadone: yes (condition: On a fictional condition.) → no',
        '    would be lost: condition: On a fictional condition.',
        '    would be lost: Limit for Methadone: 40 mg at admission.',
        '',
        'One change takes away what the directory says besides',
      ].join('\n'),
    );
    expect(await tried.refusal('fictional-house')).toMatch(
      /If it may go, add --accept-losses\. Nothing was written\.$/,
    );
    await importCsv([...told('fictional-house', '2026-06-10'), '--write', '--accept-losses']);
    const after = readFileSync(house(), 'utf8');
    expect(after).toMatch(/onArrival:[\s{]+value: "?no"?/u);
    expect(after).not.toContain('40 mg');
  });

  it('keeps limits without a question when the answer is the same', async () => {
    withLimits();
    writeFileSync(
      tried.file,
      'slug,admission.methadone.onArrival.condition\nfictional-house,On another one.\n',
    );
    await importCsv([...told('fictional-house', '2026-06-10'), '--write']);
    expect(readFileSync(house(), 'utf8')).toMatch(/On another one[\s\S]*40 mg/u);
  });
});

it('an older answer is told, kept beside the newer one, and written once', async () => {
  writeFileSync(tried.file, 'slug,contact.phone\nfictional-house,01632 960002\n');
  const args = [...told('fictional-house', '2026-01-10'), '--write'];
  await importCsv(args);
  expect(tried.said.join('\n')).toContain(
    'kept beside: Phone number: 01632 960001, 31 May 2026 stays: it is newer than 01632 960002, 10 January 2026. It is kept beside it.',
  );
  const after = readFileSync(house(), 'utf8');
  expect(after).toMatch(/value: "01632 960001"[\s\S]*conflicts:[\s\S]*01632 960002/u);
  tried.said.length = 0;
  await importCsv(args);
  expect(tried.said.join('\n')).toMatch(/not taken over: Phone number: .*The records stay/su);
  expect(readFileSync(house(), 'utf8')).toBe(after);
});

describe('who speaks', () => {
  it('is the service when a source has the same name', async () => {
    const sources = join(tried.folder, 'records/sources.yaml');
    const page = '{ title: A page, publisher: Fictional Provider, tier: service }';
    writeFileSync(sources, `${readFileSync(sources, 'utf8')}fictional-house: ${page}\n`);
    answer('yes');
    writeFileSync(tried.file, 'slug,who.couples\nfictional-house,no\n');
    await importCsv([...told('fictional-house', '2026-06-10'), '--write']);
    expect(readFileSync(house(), 'utf8')).toContain('source: told-by-fictional-house');
  });

  it('was last heard on the day of its newest answers', async () => {
    const sources = () => readFileSync(join(tried.folder, 'records/sources.yaml'), 'utf8');
    const readOn = () => /told-by-fictional-house:[^}]*?readOn: (\S+)/u.exec(sources())?.[1];
    for (const [on, couples, heard] of [
      ['2026-06-01', 'no', '2026-06-01'],
      ['2026-06-10', 'yes', '2026-06-10'],
      ['2026-06-05', 'no', '2026-06-10'],
    ] as const) {
      writeFileSync(tried.file, `slug,who.couples\nfictional-house,${couples}\n`);
      await importCsv([...told('fictional-house', on), '--write']);
      expect(readOn()).toBe(heard);
    }
    expect(sources().match(/told-by/gu)).toHaveLength(1);
  });

  it('is no publisher that runs no service', async () => {
    const sources = join(tried.folder, 'records/sources.yaml');
    const page = '{ title: A page, publisher: Fictional Others, tier: service }';
    writeFileSync(sources, `${readFileSync(sources, 'utf8')}others-page: ${page}\n`);
    answer('no');
    expect(await tried.refusal('others-page')).toMatch(
      /^“--from others-page” is a source of Fictional Others, which runs no service/,
    );
  });

  it.each([
    [['--fro', 'x'], /^“--fro” is no option of this command\. Use: npm run/],
    [['--from'], /^“--from” is not used so\. Use: npm run/],
    [['--write=yes'], /^“--write” is not used so\. Use: npm run/],
  ])('and how the import is asked for is told in our words: %j', async (args, expected) => {
    await expect(importCsv([tried.file, ...args])).rejects.toThrow(expected);
  });
});

describe('a file', () => {
  it.each([
    ['sep=; above', 'sep=;\r\nslug;who.couples\r\nfictional-house;maybe\r\n', 3],
    ['“sep=;” above', '"sep=;"\nslug;who.couples\nfictional-house;maybe\n', 3],
    [
      'sep=; above, saved again with commas',
      'sep=;,,\nslug,who.couples\nfictional-house,maybe\n',
      3,
    ],
    ['sep=, that nothing follows', 'sep=,\nslug;who.couples\nfictional-house;maybe\n', 3],
    ['semicolons', 'slug;who.couples\nfictional-house;maybe\n', 2],
    ['semicolons and a comma in a name', 'slug;who.couples;"a, b"\nfictional-house;maybe;\n', 2],
    ['tabs', 'slug\twho.couples\nfictional-house\tmaybe\n', 2],
    ['bars', 'slug|who.couples\nfictional-house|maybe\n', 2],
    ['empty lines above', '\r\n\r\nslug;who.couples\r\nfictional-house;maybe\r\n', 4],
  ])('with %s is read, and its lines are counted', async (_what, text, line) => {
    writeFileSync(tried.file, text);
    expect(await tried.refusal()).toContain(
      `answers.csv:${line}  who.couples – “maybe” must be yes, no or case-by-case`,
    );
  });

  it('of which only “sep=;” is left holds no row', async () => {
    writeFileSync(tried.file, 'sep=;\n');
    expect(await tried.refusal()).toMatch(/holds no row/);
  });
});
