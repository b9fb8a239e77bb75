import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneNumber, postcode, slug, text, webAddress } from '#src/schema/text.ts';

test('a phone number has the digits of its kind, with single spaces anywhere between', () => {
  const digits = fc.stringMatching(
    /^(?:01[1-9][2-9]\d{7}|02[03489]\d{8}|03[0347]\d{8}|07[1-57-9]\d{8}|0800\d{6,7}|0808\d{7})$/u,
  );
  fc.assert(
    fc.property(digits, fc.integer({ min: 2, max: 8 }), (number, gap) => {
      expect(phoneNumber.safeParse(number).success).toBe(true);
      const spaced = `${number.slice(0, gap)} ${number.slice(gap)}`;
      expect(phoneNumber.safeParse(spaced).success).toBe(true);
    }),
  );
});

test('what is accepted as a phone number can be rung', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 +()-]{5,16}$/u), (written) => {
      if (!phoneNumber.safeParse(written).success) return;
      expect(written.replaceAll(' ', '')).toMatch(/^(?:0\d{9,10}|08001111)$/u);
    }),
    { numRuns: 2000 },
  );
});

test.each([1294588761, '1294 588761', '+44 1294 588761', '01294', '01294 588761 ext 2', ''])(
  '%j is no phone number',
  (written) => {
    expect(phoneNumber.safeParse(written).success).toBe(false);
  },
);

test('accepted text shows every one of its characters, and nothing around them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      if (!text.safeParse(words).success) return;
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(words.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('ordinary words are kept as they are', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zàéœŵ’£&<>"'][ -~]{0,90}[!-~]$/u), (words) => {
      expect(text.parse(words)).toBe(words);
    }),
  );
});

test.each(['a\u202eb', 'a\u200bb', 'a\nb', 'a\u2028b', 'a\u0000b', ' a', 'a ', ''])(
  '%j is no text to show',
  (words) => {
    expect(text.safeParse(words).success).toBe(false);
  },
);

test.each(['constructor', 'harper-house', 'a1'])('%s may name a record', (name) => {
  expect(slug.safeParse(name).success).toBe(true);
});

test.each(['__proto__', 'Harper', 'a--b', '-a', 'a/b', '..', ''])('%j names no record', (name) => {
  expect(slug.safeParse(name).success).toBe(false);
});

test.each([
  'javascript:alert(1)',
  'ftp://a.example',
  '//a.example',
  'http://localhost',
  'a.example',
])('%s is no web address', (address) => {
  expect(webAddress.safeParse(address).success).toBe(false);
});

test.each(['KA21 5JB', 'G1 1AA', 'EC1A 1BB'])('%s is a postcode', (code) => {
  expect(postcode.safeParse(code).success).toBe(true);
});
