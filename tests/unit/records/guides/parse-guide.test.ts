import { expect, test } from 'vitest';
import { judge } from '#src/records/judge.ts';
import { parseGuide } from '#src/records/guides/parse-guide.ts';
import { guideSchema } from '#src/schema/guide.ts';

const front = [
  '---',
  'title: A fictional guide',
  'description: Nothing in it is true.',
  'audience: person',
  'group: understand',
  'order: 1',
  'reviewedOn: 2026-05-01',
  'sources: [fictional-service]',
  'next:',
  '  - { to: /help/, words: Help now }',
  '---',
  '',
];
const firstLine = front.length + 1;
const read = (...lines: string[]) =>
  parseGuide('guides/fictional.md', [...front, ...lines].join('\n'));
const told = (...lines: string[]) =>
  read(...lines).problems.map(({ line, message }) => `${line - firstLine}: ${message}`);

test('allowed Markdown becomes exactly the elements of the schema', () => {
  const { content, problems } = read(
    '## A heading, plainly',
    'Words with **bold**, *emphasis*, [a page](/match/#take) and a claim.[^fictional-service]',
    '',
    '1. Ring [Fictional line](helpline:fictional-line)',
    '',
    '> [!say]',
    '> “Hello.” [Its page](source:fictional-service)',
    '',
    '> [!safety overdose]',
    '',
    '> [!services prison]',
  );
  expect(problems).toEqual([]);
  const { judged, findings } = judge(guideSchema, content, false);
  expect(findings).toEqual([]);
  expect((judged as { body: { kind: string }[] }).body.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'list',
    'callout',
    'safety',
    'services',
  ]);
  expect(JSON.stringify(content)).toContain('{"kind":"cite","key":"fictional-service"}');
});

test.each([
  ['<script>alert(1)</script>', 'holds raw HTML.'],
  ['Words <img src=x onerror=alert(1)> more', 'holds raw HTML.'],
  ['<!-- hidden -->', 'holds raw HTML.'],
  ['[a](javascript:alert(1))', 'links to “javascript:alert(1)”.'],
  ['[a](JaVaScRiPt:alert(1))', 'links to “JaVaScRiPt:alert(1)”.'],
  ['[a](data:text/html,x)', 'links to “data:text/html,x”.'],
  ['<javascript:alert(1)>', 'links to “javascript:alert(1)”.'],
  ['[a](https://fictional.example/)', 'links to “https://fictional.example/”.'],
  ['[a](//fictional.example/)', 'links to “//fictional.example/”.'],
  ['[a](/match/?q=1)', 'links to “/match/?q=1”.'],
  ['[a](/../secret/)', 'links to “/../secret/”.'],
  ['[](/match/)', 'holds a link without words.'],
  ['![a](/x.png)', 'holds a picture.'],
  ['`code`', 'holds code.'],
  ['    code', 'holds code (or words set in by four spaces).'],
  ['# Another title', 'holds a heading of level 1.'],
  [
    '## A **bold** heading',
    'holds a heading that is empty, or with marks, links or citations in it.',
  ],
  ['> words', 'holds a box that does not say what it is.'],
  ['> [!shout] words', 'holds a box that does not say what it is.'],
  ['- a\n  - b', 'holds a list inside a list entry.'],
  ['A claim.[^Not A Key]', 'cites “Not A Key”, which is no key.'],
  ['[a]: javascript:alert(1)', 'holds the address of a link by reference.'],
  ['Left \u202e right', 'holds a character that cannot be seen (a control or a direction mark).'],
  ['Zero\u200bwidth', 'holds a character that cannot be seen (a control or a direction mark).'],
  ['a'.repeat(60), 'holds a word of more than 40 letters.'],
])('%s is one clear problem at its line', (written, message) => {
  const problems = told('First.', '', written);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(/^[23]: /u);
  expect(problems.join('\n')).toContain(message);
});

test('escaped HTML stays words', () => {
  const { content, problems } = read('Write \\<b> and &lt;i&gt; as words.');
  expect(problems).toEqual([]);
  expect(JSON.stringify(content)).toContain('Write <b> and <i> as words.');
});

test('a guide without fields, and one with an unknown field, are told', () => {
  const [problem] = parseGuide('guides/fictional.md', 'Only words.').problems;
  expect(problem?.message).toBe('The guide does not begin with its fields.');
  const { content } = read('Words.');
  const { findings } = judge(
    guideSchema,
    { ...(content as object), reviewdOn: '2026-05-01' },
    false,
  );
  expect(findings.map(({ words }) => words)).toEqual([
    'is not a field of this group. Did you mean “reviewedOn”?',
  ]);
});

test('lines are those of the file, for the fields as well', () => {
  expect(read('Words.').lineOf(['reviewedOn'])).toBe(7);
  expect(read('Words.').lineOf(['next', 0, 'to'])).toBe(10);
});
