import { describe, expect, it } from 'vitest';
import { describeConflict } from '#src/directory/row.ts';
import { fictionalContext, fictionalSources } from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const said = (value: string) =>
  describeConflict({ value, source: fictionalSources.service }, String, context).words;

describe('what another source says', () => {
  it('names a provider and a council as people know them, never by their key', () => {
    expect(said('fictional-provider')).toBe('Fictional Provider');
    expect(said('fictional-council')).toBe('Fictional Council');
  });

  it('says a code in words', () => {
    expect(said('women-and-men')).toBe('Women and men');
    expect(said('not-confirmed')).not.toContain('-');
  });

  it('leaves words as they are', () => {
    expect(said('28 beds in two houses')).toBe('28 beds in two houses');
    expect(said('01632 960001')).toBe('01632 960001');
  });
});
