import { describe, expect, it } from 'vitest';
import { sourceNote } from '#src/directory/source-note.ts';
import { fictionalContext, fictionalSources } from '#tests/fixtures/fictional.ts';

const context = fictionalContext();

describe('sourceNote', () => {
  it('names the publisher and the date of a fresh fact and adds nothing', () => {
    const note = sourceNote(
      { value: 1, source: fictionalSources.register, asOf: '2026-05-31' },
      'contact',
      context,
    );
    expect(note.words).toBe('Fictional Regulator, 31 May 2026.');
    expect(note.url).toBe('https://register.example.org/');
  });

  it('asks to ring when the fact is old or has no date', () => {
    const old = { value: 1, source: fictionalSources.service, asOf: '2020-01' };
    expect(sourceNote(old, 'contact', context).words).toBe(
      'Fictional Provider, January 2020. Old: ring to confirm.',
    );
    const undated = { value: 1, source: fictionalSources.service };
    expect(sourceNote(undated, 'contact', context).words).toBe(
      'Fictional Provider. No date: ring to confirm.',
    );
  });

  it('says when the service confirmed it', () => {
    const fact = {
      value: 1,
      source: fictionalSources.service,
      confirmed: { on: '2026-06-01', how: 'phone' as const },
    };
    expect(sourceNote(fact, 'contact', context).words).toBe(
      'Fictional Provider. Confirmed by the service, 1 June 2026.',
    );
  });

  it('never links a source that says where a withheld place is', () => {
    const note = sourceNote({ value: 1, source: fictionalSources.revealing }, 'contact', context);
    expect(note).not.toHaveProperty('url');
  });
});
