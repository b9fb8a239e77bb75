import { describe, expect, it } from 'vitest';
import { sourceNote } from '#src/directory/source-note.ts';
import type { Standable } from '#src/directory/standing/standing.ts';
import { fictionalContext, fictionalSources } from '#tests/fixtures/fictional.ts';

const { register, service, press, revealing } = fictionalSources;
const context = fictionalContext();
const wordsOf = (fact: Standable) => sourceNote(fact, 'contact', context).words;

describe('sourceNote', () => {
  it('names the publisher and the date of a current fact and adds nothing', () => {
    const note = sourceNote({ source: register, asOf: '2026-05-31' }, 'contact', context);
    expect(note.words).toBe('Fictional Regulator, 31 May 2026.');
    expect(note.url).toBe('https://register.example.org/');
    expect(note).toMatchObject({ standing: 'current', date: '2026-05-31' });
  });

  it('says why a fact stands lower', () => {
    expect(wordsOf({ source: service, asOf: '2020-01' })).toBe(
      'Fictional Provider, January 2020 (old).',
    );
    expect(wordsOf({ source: service })).toBe('Fictional Provider, no date.');
    expect(wordsOf({ source: service, asOf: '2026', asOfInferred: true })).toBe(
      'Fictional Provider, about 2026.',
    );
    expect(wordsOf({ source: press, asOf: '2026-05' })).toBe(
      'Fictional Newspaper, a news report of May 2026.',
    );
    expect(wordsOf({ source: press })).toBe('Fictional Newspaper, a news report with no date.');
    const conflicts = [{ value: 2, source: register }];
    expect(wordsOf({ source: service, asOf: '2026-05', conflicts })).toBe(
      'Fictional Provider, May 2026. Sources differ.',
    );
  });

  it('says when the service confirmed it', () => {
    const fact = { source: service, confirmed: { on: '2026-06-01' } };
    expect(wordsOf(fact)).toBe(
      'Fictional Provider, no date. Confirmed by the service, 1 June 2026.',
    );
  });

  it('never links a source that says where a withheld place is', () => {
    const note = sourceNote({ source: revealing }, 'contact', context);
    expect(note).not.toHaveProperty('url');
  });
});
