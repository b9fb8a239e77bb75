import { describe, expect, it } from 'vitest';
import { soundText as sound, toldOf } from './sound-folder.ts';

const house = 'services/fictional-house.yaml';
const guide = 'guides/fictional-guide.md';

/** What the check says when one file of a sound folder is hostile: `line kind`, and what is printed. */
async function told(file: string, content: string | Buffer) {
  const { directory, problems, printed } = await toldOf({ [file]: content });
  expect(directory).toBeUndefined();
  const own = problems.filter((problem) => problem.file === file);
  return { lines: own.map(({ line, kind }) => `${line} ${kind}`), printed };
}

const letters = 'abcdefghi';
const bomb = [...letters]
  .map(
    (letter, at) =>
      `${letter}: &${letter} [${Array(9)
        .fill(at ? `*${letters[at - 1]}` : 'x')
        .join(', ')}]`,
  )
  .join('\n');

describe('a file made to hurt the build', () => {
  it.each<[string, string | Buffer, string]>([
    ['aliases that grow to millions of words', bomb, '1 yaml-alias'],
    ['brackets nested a hundred thousand deep', '['.repeat(100_000), '1 yaml-syntax'],
    [
      'groups nested twenty thousand deep',
      `a: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}`,
      '1 yaml-syntax',
    ],
    [
      'groups on five hundred levels',
      Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      '1 field-unknown',
    ],
    [
      'twenty thousand fields',
      Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'),
      '1 file-too-large',
    ],
    ['more than 256 kB', 'a'.repeat(300_000), '1 file-too-large'],
    ['letters that are not UTF-8', Buffer.from([0x61, 0x0a, 0xc3, 0x28]), '2 file-encoding'],
    ['a tag that would run code', 'name: !!js/function "x"', '1 yaml-tag'],
    ['a field that every object has', '__proto__: { kind: crisis }', '1 field-unknown'],
    ['the same field twice', 'kind: crisis\nkind: crisis', '2 yaml-repeated-key'],
  ])('is a clear error: %s', async (_what, content, expected) => {
    const { lines } = await told(house, content);
    expect(lines).toContain(expected);
  });
});

describe('words made to deceive', () => {
  it.each([
    ['a right-to-left override', '\\u202E'],
    ['an isolate', '\\u2066'],
    ['a zero-width space', '\\u200B'],
    ['a soft hyphen', '\\u00AD'],
    ['a nought', '\\0'],
    ['an escape to the terminal', '\\e[2J'],
    ['a line separator', '\\u2028'],
    ['tag letters', '\\U000E0041'],
    ['half a character', '\\uD83C'],
    ['a filler that looks like a space', '\\u3164'],
    ['a blank in Braille', '\\u2800'],
    ['a joiner of letters', '\\u034F'],
    ['stacked accents', 'a\\u0301\\u0302\\u0303\\u0304'],
  ])('are refused on their line: %s', async (_what, unseen) => {
    const { lines } = await told(
      house,
      sound(house).replace('On a fictional condition.', `"On a ${unseen} condition."`),
    );
    expect(lines).toEqual(['13 field-wrong']);
  });

  it.each([
    ['website', 'javascript:alert(1)'],
    ['website', 'data:text/html,<script>alert(1)</script>'],
    ['website', 'https://fictional.example:x@evil'],
    ['website', 'https://fictional.example@evil.example/'],
    ['website', 'https://fictional.example/\\u202Egpj.exe'],
    ['website', 'https://fictional.example/\\0'],
    ['website', "https://fictional.example/'><script>"],
    ['phone', 'tel:999;alert'],
    ['email', 'a@b.example?bcc=c@d.example'],
  ])('cannot be a %s: %s', async (field, value) => {
    const { lines } = await told(
      house,
      sound(house).replace(
        / {2}phone: .*/,
        `  ${field}: { value: "${value}", source: fictional-service }`,
      ),
    );
    expect(lines).toContain('10 field-wrong');
  });

  it('cannot reach the terminal that shows the problems', async () => {
    const { printed } = await told(house, `${sound(house)}"\\e[2J\\u202Ekind": crisis\n`);
    expect(printed).toContain('\\u{1b}[2J\\u{202e}kind');
    for (const unseen of ['\u001B', '\u202E']) expect(printed).not.toContain(unseen);
  });

  it.each([
    ['<script>alert(1)</script>', 'guide-element'],
    ['<img src=x onerror=alert(1)>', 'guide-element'],
    ['[Ring](javascript:alert(1))', 'guide-link'],
    ['[Ring](data:text/html,x)', 'guide-link'],
    ['[Ring](https://elsewhere.example/)', 'guide-link'],
    ['![A picture](https://elsewhere.example/x.png)', 'guide-element'],
    ['A \u202Eword.', 'guide-unseen'],
    ['a'.repeat(60), 'guide-long-word'],
    [`${'> '.repeat(200)}deep`, 'guide-element'],
  ])('are refused in a guide: %s', async (words, kind) => {
    const text = `${sound(guide).trimEnd()}\n\n${words}\n`;
    const { lines } = await told(guide, text);
    expect(lines).toContain(`${text.trimEnd().split('\n').length} ${kind}`);
  });

  it('are refused in the glossary and in helplines', async () => {
    const glossary = sound('glossary.yaml').replace('A word of a test.', '"A \\u202E word."');
    expect((await told('glossary.yaml', glossary)).lines).toEqual(['3 field-wrong']);
    const helplines = sound('helplines.yaml').replace(/(name: ).*/, '$1"A \\u200B line"');
    expect((await told('helplines.yaml', helplines)).lines.join()).toContain('field-wrong');
  });
});
