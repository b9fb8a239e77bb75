import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { type SourceNote, sourceNote } from '#src/directory/source-note.ts';
import { factSources } from '#src/directory/standing/fact-sources.ts';
import { restsOn } from '#src/directory/standing/rests-on.ts';
import { needsNote, sectionOf } from '#src/directory/standing/section.ts';
import { type Standable, standings } from '#src/directory/standing/standing.ts';
import { fictionalContext, fictionalService, fictionalSources } from '#tests/fixtures/fictional.ts';

const { register, service, press, revealing } = fictionalSources;
const context = fictionalContext();
const noteOf = (fact: Standable) => sourceNote(fact, 'admission', context);

const current = noteOf({ source: register, asOf: '2026-05-31' });
const undated = noteOf({ source: service });
const old = noteOf({ source: service, asOf: '2021' });
const reported = noteOf({ source: press, asOf: '2022-03' });

describe('what a section says once', () => {
  it('names the source of all, and then no fact has a note', () => {
    const section = sectionOf([undated, undefined, undated]);
    expect(section?.words).toBe('From their own pages (no date).');
    expect(needsNote(undated, section)).toBe(false);
  });

  it('leaves a note to what stands lower, and says that it speaks of most', () => {
    const section = sectionOf([current, current, undated, reported]);
    expect(section?.words).toBe('Mostly from the care register (31 May 2026).');
    expect([current, undated, reported].map((note) => needsNote(note, section))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('names every source that it speaks for, with the span of their dates', () => {
    const older = noteOf({ source: service, asOf: '2019-04' });
    expect(sectionOf([old, older, reported, undated, current])?.words).toBe(
      'Mostly from their own pages (2019 to 2021, some no date) and the care register (31 May 2026).',
    );
  });

  it('says “about” of a date that was worked out', () => {
    const guessed = noteOf({ source: service, asOf: '2023', asOfInferred: true });
    expect(sectionOf([guessed])?.words).toBe('From their own pages (about 2023).');
  });

  it('says a date once where all have the same', () => {
    const report = noteOf({ source: press });
    expect(sectionOf([report, report, undated])?.words).toBe(
      'From news reports and their own pages (no date).',
    );
    expect(sectionOf([report, report])?.words).toBe('From news reports (no date).');
    const page = noteOf({ source: service, asOf: '2026-05-31' });
    expect(sectionOf([current, current, page])?.words).toBe(
      'From the care register and their own pages (31 May 2026).',
    );
  });

  it('does not say again what the page has said of most', () => {
    const said = 'their own pages (no date)';
    expect(sectionOf([undated], said)).toEqual({ words: '', standing: 'dated' });
    expect(sectionOf([current, undated], said)?.words).toBe(
      'Mostly from the care register (31 May 2026).',
    );
  });

  it('says nothing where nothing is published; then a fact keeps its own note', () => {
    expect(sectionOf([undefined])).toBeUndefined();
    expect(needsNote(current, undefined)).toBe(true);
  });

  it('never promises more of a fact without a note than it holds, and marks half at most', () => {
    const anyNotes = fc.array(fc.constantFrom(current, undated, old, reported), { minLength: 1 });
    const rank = ({ standing }: Pick<SourceNote, 'standing'>) => standings.indexOf(standing);
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const section = sectionOf(notes);
        if (section === undefined) throw new Error('There are facts.');
        const unmarked = notes.filter((note) => !needsNote(note, section));
        expect(unmarked.every((note) => rank(note) >= rank(section))).toBe(true);
        expect(unmarked.length * 2).toBeGreaterThanOrEqual(notes.length);
        expect(section.words.startsWith('Mostly')).toBe(unmarked.length < notes.length);
        expect(section.words.includes('care register')).toBe(unmarked.includes(current));
      }),
    );
  });
});

describe('what a page says once', () => {
  const told = (changes: object) => ({ value: 'Fictional words.', ...changes });
  const programme = (...facts: object[]) =>
    ({ programme: { about: facts.map(told) } }) as Partial<ServiceRecord>;
  const unconfirmed = 'The service has not confirmed it: ask before you rely on it.';

  it('says that one source is all there is', () => {
    expect(restsOn(fictionalService(), context)).toBe(
      `All of this is from the care register (31 May 2026). ${unconfirmed}`,
    );
  });

  it('names the sources of most, those with most facts first, and leaves the rest to notes', () => {
    const pages = Array.from({ length: 20 }, () => ({ source: service }));
    expect(restsOn(fictionalService(programme(...pages)), context)).toBe(
      `Most of this is from their own pages (no date). ${unconfirmed}`,
    );
    expect(restsOn(fictionalService(programme({ source: service })), context)).toBe(
      `Most of this is from the care register (31 May 2026). ${unconfirmed}`,
    );
  });

  it('asks nobody to ring a closed service, nor twice to ring one that is not confirmed', () => {
    const status = (value: 'closed' | 'not-confirmed') =>
      fictionalService({ status: { value, source: register, asOf: '2026-05-31' } });
    expect(restsOn(status('closed'), context)).toBe(
      'All of this is from the care register (31 May 2026).',
    );
    expect(restsOn(status('not-confirmed'), context)).toContain('has not confirmed it.');
  });

  it('tells how much the service confirmed, and forgets it after a year', () => {
    const phone = {
      value: '01632 960001',
      source: service,
      confirmed: { on: '2026-06-01', how: 'phone' as const },
    };
    expect(restsOn(fictionalService({ contact: { phone } }), context)).toContain(
      'The service confirmed 1 of these 7 facts, the last on 1 June 2026. Ask about the rest.',
    );
    const stale = { ...phone, confirmed: { on: '2025-06-15', how: 'phone' as const } };
    expect(restsOn(fictionalService({ contact: { phone: stale } }), context)).toContain(
      unconfirmed,
    );
  });
});

describe('where the facts come from', () => {
  it('names every fact once under each source and date, and what another source says', () => {
    const phone = {
      value: '01632 960001',
      source: service,
      conflicts: [{ value: '01632 960002', source: press, asOf: '2022' }],
    };
    const listed = factSources(fictionalService({ contact: { phone } }), context);
    expect(listed.map(({ name, dates }) => [name, dates])).toEqual([
      [
        'Fictional register, Fictional Regulator',
        [
          {
            date: '31 May 2026',
            facts: ['Name', 'Who runs it', 'Open or closed', 'Council area', 'Town', 'Address'],
          },
        ],
      ],
      [
        'Fictional House, own page, Fictional Provider',
        [{ date: 'no date', facts: ['Phone number'] }],
      ],
      [
        'Fictional newspaper report, Fictional Newspaper',
        [{ date: '2022', facts: ['Phone number (says otherwise)'] }],
      ],
    ]);
  });

  it('never shows a source that says where a withheld place is', () => {
    const contact = { website: { value: 'https://house.example.org', source: revealing } };
    const listed = factSources(fictionalService({ contact }), context);
    expect(JSON.stringify(listed)).not.toContain('reveals');
    expect(listed).toHaveLength(1);
  });
});
