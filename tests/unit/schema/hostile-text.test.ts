import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailAddress, phoneNumber, slug, text, webAddress } from '#src/schema/text.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';

const ajv = new Ajv2020();
addFormats.default(ajv);
const isUri = ajv.compile({ type: 'string', format: 'uri' });

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: string) =>
  schema.safeParse(value).success;

describe('free words', () => {
  it('may look like code, a formula or another alphabet: they come through unchanged', () => {
    for (const words of acceptedWords) expect(text.parse(words)).toBe(words);
  });

  it('may not hold what nobody can see, what no file can hold, or ten thousand letters', () => {
    expect(refusedWords.filter((words) => accepts(text, words))).toEqual([]);
  });

  it('that are accepted survive being written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        if (accepts(text, words)) expect(Buffer.from(words).toString()).toBe(words);
      }),
    );
  });
});

describe('a web address', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT://fictional.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://fictional.example/x',
    'https://rehab.example@evil.example/',
    'https://name:word@fictional.example/',
    'https://fictional.example/\u202Egpj.exe',
    'https://fictional.example/a\u200Bb',
    'https://fictional.example/\0',
    'https://fictional.example/\ud800',
    'https://fictional.example/a b',
    'https://fictional.example/"onclick="x',
    "https://fictional.example/<script>alert('1')</script>",
    'https://fictional.example/`x`',
    'https://fictional.example\\@evil.example/',
    'https://fictional.example/%zz',
    'https://fictional.example/a#b#c',
    'https://%72ehab.example/',
    'https://аррӏе.example/',
    'https:fictional.example',
    '//fictional.example/',
  ])('is not %j', (address) => {
    expect(accepts(webAddress, address)).toBe(false);
  });

  it('that is accepted leads where it says, and is one to the readers of our data', () => {
    const tail = fc.string({
      unit: fc.constantFrom(...'aZ9-._~:/?#@!$&\'()*+,;=%20[]<>"\\^`{|} é'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(tail, (written) => {
        const outcome = webAddress.safeParse(`https://fictional.example${written}`);
        if (!outcome.success) return;
        expect(`${outcome.data} ${isUri(outcome.data)}`).toBe(`${outcome.data} true`);
        const { hostname, username, password, protocol } = new URL(outcome.data);
        expect([protocol, username, password]).toEqual(['https:', '', '']);
        expect(outcome.data.toLowerCase()).toContain(hostname);
      }),
      { numRuns: 3000 },
    );
  });
});

it.each([
  [emailAddress, 'a@fictional.example?bcc=b@fictional.example'],
  [emailAddress, 'a@fictional.example\r\nBcc: b@fictional.example'],
  [emailAddress, '"<script>"@fictional.example'],
  [emailAddress, 'a@fictional.example,b@fictional.example'],
  [phoneNumber, '01632 960001;ext=1'],
  [phoneNumber, '٠١٦٣٢ ٩٦٠٠٠١'],
  [phoneNumber, '01632\u00a0960001'],
  [phoneNumber, '01632 960001\n'],
  [slug, '../../etc/passwd'],
  [slug, 'a\n'],
  [slug, 'а-cyrillic'],
  [slug, '%2e%2e'],
])('what leads somewhere or names a file holds nothing else: %#', (schema, written) => {
  expect(accepts(schema, written)).toBe(false);
});
