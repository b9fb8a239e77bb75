import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostileImport } from './hostile-import.ts';

const tried = hostileImport();

describe('a file of hostile answers is told line by line, all at once', () => {
  it('columns and services that are not there, twice there, or paths', async () => {
    const rows = [
      '../../operator',
      '..\\x',
      '/etc/passwd',
      '__proto__',
      'constructor',
      '',
      'fictional-house',
    ];
    const head = 'slug,programme.pets,programme.pets,__proto__,../x,=1+1,\u001b[2J\u202Ered';
    writeFileSync(
      tried.file,
      [head, ...rows.map((slug) => `${slug},a`), 'fictional-house,b', ''].join('\n'),
    );
    const message = await tried.refusal();
    const told = message
      .split('\n')
      .flatMap((line) => /^answers\.csv:(\d+ {2}\S+)/.exec(line)?.[1] ?? []);
    expect(told).toEqual([
      ...['1  programme.pets', '1  __proto__', '1  ../x', '1  =1+1', '1  \\u{1b}[2J\\u{202e}red'],
      ...['2  slug', '3  slug', '4  slug', '5  slug', '6  slug', '7  slug', '9  slug'],
    ]);
    expect(message).toMatch(/12 problems\. Nothing was written\.$/);
  });

  it.each([
    '=HYPERLINK("x")',
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '＝1',
    "'=1+1",
    ' =1',
    'Plain. | =1+1',
  ])('a formula instead of words: %s', async (formula) => {
    const cell = `"${formula.replaceAll('"', '""')}"`;
    writeFileSync(
      tried.file,
      `slug,programme.pets,programme.visits,who.couples,who.couples.condition\nfictional-house,${cell},${cell},yes,${cell}\n`,
    );
    const message = await tried.refusal();
    expect(message.match(/begins with = \+ - or @/g)).toHaveLength(3);
  });

  it('what nobody can see, in an answer and in its condition', async () => {
    for (const unseen of ['\u202E', '\u200B', '\u2028', '\u0007', '\u3164']) {
      writeFileSync(
        tried.file,
        `slug,programme.pets,who.couples,who.couples.condition\nfictional-house,a${unseen}b,yes,a${unseen}b\n`,
      );
      expect(
        (await tried.refusal()).match(/answers\.csv:2 .* holds a character that cannot be seen/g),
      ).toHaveLength(2);
    }
  });

  it('a comma without quotes, which would move answers under other questions', async () => {
    writeFileSync(tried.file, 'slug,programme.pets,who.couples\nfictional-house,Cats, yes,no\n');
    expect(await tried.refusal()).toContain(
      'answers.csv:2  cell 4 – stands beyond the last column.',
    );
  });

  it.each<[string, string]>([
    ['a cell', `slug,programme.pets\nfictional-house,${'a'.repeat(1_000_000)}\n`],
    ['a column', `slug,${'a'.repeat(1_000_000)}\nfictional-house,x\n`],
    ['a slug', `slug,programme.pets\n${'a'.repeat(1_000_000)},x\n`],
    ['a hundred thousand rows', `slug,programme.pets\n${'x,y\n'.repeat(100_000)}`],
    ['a hundred thousand columns', `slug${',a'.repeat(100_000)}\nfictional-house\n`],
    ['fifty thousand answers of one service', `slug\n${'fictional-house\n'.repeat(50_000)}`],
  ])('%s cannot fill the screen', async (_what, content) => {
    writeFileSync(tried.file, content);
    expect((await tried.refusal()).split('\n').length).toBeLessThan(210);
  });
});

it.each(['regulator', 'provider-has-not-agreed'])(
  'the address of a service that is withheld (%s) is not taken over in free words, and not printed',
  async (reason) => {
    const record = join(tried.folder, 'records/services/fictional-withheld-house.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace('regulator', reason));
    for (const words of ['9 Hidden Row', 'FK1 2AB', 'at ＦＫ１ ２ＡＢ', 'Ask at 9a Hidden Way']) {
      const head = 'slug,programme.pets,who.couples,who.couples.condition';
      writeFileSync(tried.file, `${head}\nfictional-withheld-house,${words},yes,${words}\n`);
      const message = await tried.refusal();
      expect(message.match(/holds a postcode, a street/g)).toHaveLength(2);
      expect(tried.said.join('\n')).toContain('new: Pets: [hidden: ');
      expect([...tried.said, message].join('\n')).not.toMatch(/Hidden [RW]|FK1|ＦＫ/u);
    }
  },
);

it('line ends of three kinds in one file keep their rows apart', async () => {
  writeFileSync(
    tried.file,
    'slug,programme.pets\r\nfictional-house,One.\nfictional-withheld-house,Two.\rno-house,x\r\n',
  );
  expect(await tried.refusal()).toMatch(/^answers\.csv:4 {2}slug – is “no-house”/);
  expect(tried.said.join('\n')).toMatch(/2 services, 2 changes/);
});
