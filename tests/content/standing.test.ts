import { describe, expect, test } from 'vitest';
import { serviceCells } from '#src/directory/compare/service-cells.ts';
import { type Context, contextOf } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { keyQuestionLabels } from '#src/directory/labels.ts';
import type { FactKey } from '#src/directory/match/match-fact.ts';
import { matchService } from '#src/directory/match/match-service.ts';
import { contactRows } from '#src/directory/compare/service-cells.ts';
import { serviceSections } from '#src/directory/service-sections.ts';
import { factSources } from '#src/directory/standing/fact-sources.ts';
import { sourceNote } from '#src/directory/source-note.ts';
import { whomToRing } from '#src/directory/whom-to-ring.ts';
import { notedFacts } from '#src/directory/standing/noted-facts.ts';
import { restsOn } from '#src/directory/standing/rests-on.ts';
import { needsNote } from '#src/directory/standing/section.ts';
import { checksOf } from '#src/directory/stale/check.ts';
import { asSentence } from '#src/directory/wording.ts';
import { readDirectory } from '#src/records/read-directory.ts';

const { directory } = await readDirectory('content');
if (directory === undefined) throw new Error('The records have problems.');
const { services } = directory;
// Between them every limit has passed for some fact and not for another.
const days = ['2026-06-15', '2026-08-15', '2026-11-28', '2027-06-15', '2028-06-15'];
const contexts = days.map((day) => contextOf(directory, day));
const eachService = services.map((service) => [service.slug, service] as const);

/** Every fact that the page tells, with its note, as its parts show them. */
function pageParts(service: ServiceRecord, context: Context) {
  const { page: _page, admission, ...parts } = serviceSections(service, context);
  return [
    { ...admission, rows: [...admission.answers, ...admission.rows, ...admission.reported] },
    ...Object.values(parts),
  ];
}

describe.each(eachService)('%s', (_, service) => {
  test('no view gives a fact another standing than the page, whatever the day', () => {
    const alone = { ...service, provider: undefined };
    const grades = new Set(Object.values(keyQuestionLabels));
    for (const context of contexts) {
      // Where the service shows no number, the row of its number holds somebody else’s.
      const numbers = [service, alone].flatMap((one) => whomToRing(one, context).phone ?? []);
      const notes = [
        ...notedFacts(service, context).map(({ note }) => note),
        ...numbers.map((phone) => sourceNote(phone, 'contact', context)),
      ];
      const held = new Set(notes.map(({ words, standing }) => `${asSentence(words)} ${standing}`));
      const shown = [
        ...pageParts(service, context).flatMap(({ rows }) => rows),
        ...contactRows(alone, context),
      ];
      const onPage = shown.flatMap(({ label, note }) => (note && !grades.has(label) ? note : []));
      const compared = Object.values(serviceCells(alone, context))
        .flat()
        .filter(({ label }) => !grades.has(label))
        .flatMap(({ cell }) => cell.flatMap(({ note }) => note ?? []));
      expect(onPage.length).toBeGreaterThan(0);
      for (const { words, standing } of [...onPage, ...compared]) {
        expect(held).toContain(`${asSentence(words)} ${standing}`);
      }
    }
  });

  test('match leans on a fact only where the page calls it confirmed or current', () => {
    const rowOf: Partial<Record<FactKey, string>> = {
      sex: 'Women, men or both',
      ages: 'Ages',
      areas: 'People from',
      substances: 'What people come with',
      funding: 'Who can pay',
      childrenAges: 'Ages of children who can live in',
    };
    const gazetteer = { town: () => undefined, district: () => undefined };
    for (const context of contexts) {
      const { facts } = matchService(service, gazetteer, context);
      const rows = pageParts(service, context).flatMap((part) => part.rows);
      for (const [key, fact] of Object.entries(facts)) {
        if (fact.doubt === undefined) expect(['confirmed', 'current']).toContain(fact.standing);
        const row = rows.find(({ label }) => label === rowOf[key as FactKey]);
        if (row) expect([key, row.note?.standing]).toEqual([key, fact.standing]);
      }
    }
  });

  test('whatever is neither confirmed nor current is listed to be checked', () => {
    if (service.status.value === 'closed') return;
    for (const context of contexts) {
      const asked = new Set(checksOf(service, context).map(({ label }) => label));
      const doubted = notedFacts(service, context).filter(
        ({ path, note }) =>
          note.doubt !== undefined &&
          !/^(?:capacity\.registeredPlaces|regulation|location\.coordinates|kindReason|statusEvidence|reported)/.test(
            path,
          ),
      );
      for (const { label } of doubted) expect(asked).toContain(label);
    }
  });

  test('its page says in one or two sentences what it rests on, and no more than is so', () => {
    for (const context of contexts) {
      const words = restsOn(service, context);
      const sentences = words.split(/(?<=\.) /);
      expect(sentences.length).toBeLessThanOrEqual(2);
      expect(words).toMatch(/^(?:All|Most) of this is from [a-zA-Z][^.]+ \([^)]+\)\./);
      const registered = notedFacts(service, context).filter(
        ({ note }) => note.tier === 'register',
      );
      if (/from the care register/.test(words)) expect(registered.length).toBeGreaterThan(0);
      expect(/has not confirmed/.test(words)).toBe(service.status.value !== 'closed');
    }
  });

  test('a note stands beside no more than half of a part, and says another thing than the part', () => {
    for (const context of contexts) {
      for (const { rows, section } of pageParts(service, context)) {
        const notes = rows.flatMap(({ label, note }) =>
          note && !Object.values(keyQuestionLabels).includes(label) ? note : [],
        );
        const marked = notes.filter((note) => needsNote(note, section));
        expect(marked.length * 2).toBeLessThanOrEqual(notes.length);
        for (const { words } of marked) expect(words).not.toMatch(/\bring\b|\bask\b/i);
      }
    }
  });

  test('every fact is under its source and date in the list at the end', () => {
    const [context] = contexts;
    if (context === undefined) throw new Error('There is a day.');
    const listed = factSources(service, context).flatMap(({ dates }) => dates);
    const hidden = ['capacity.registeredPlacesHistory', 'location.coordinates'];
    for (const { label, path, note, fact } of notedFacts(service, context)) {
      if (hidden.includes(path)) continue;
      const dated = listed.filter(({ date }) =>
        fact.asOf === undefined ? date === 'no date' : note.words.includes(date),
      );
      expect(dated.flatMap(({ facts }) => facts)).toContain(label);
    }
  });
});

test('the register of May 2026 is current in November 2026', () => {
  const context = contextOf(directory, '2026-11-28');
  const fromRegister = services
    .flatMap((service) => notedFacts(service, context))
    .filter(({ fact }) => fact.asOf === '2026-05-31' && !fact.conflicts);
  expect(fromRegister.length).toBeGreaterThan(150);
  expect(fromRegister.filter(({ note }) => note.standing !== 'current')).toEqual([]);
});
