import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonForScript, serviceStructuredData } from '#src/directory/structured-data.ts';
import {
  fictionalContext,
  fictionalService,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const site = new URL('https://directory.example.org');

describe('serviceStructuredData', () => {
  it('never speaks of ratings or reviews', () => {
    const words = JSON.stringify(
      serviceStructuredData(fictionalService(), fictionalContext(), site),
    );
    expect(words).not.toMatch(/rating|review/i);
    expect(words).toContain('1 Made-up Street');
  });

  it('gives no place for a withheld address', () => {
    const words = JSON.stringify(
      serviceStructuredData(withheldFictionalService(), fictionalContext(), site),
    );
    expect(words).not.toContain('PostalAddress');
  });
});

describe('jsonForScript', () => {
  it('can neither close its script element nor change its meaning', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('</script><!--&\u2028')),
        (words) => {
          const json = jsonForScript({ words });
          expect(json).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(json)).toEqual({ words });
        },
      ),
    );
  });
});
