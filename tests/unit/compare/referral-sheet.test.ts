import { describe, expect, it } from 'vitest';
import { serviceCells } from '#src/directory/compare/service-cells.ts';
import { isDetoxOrMedicine } from '#src/directory/compare/answer-topics.ts';
import { contextOf } from '#src/directory/context.ts';
import { leftToThePage, sheetLabels } from '#src/directory/referral-order.ts';
import { hasSheet, referralSheet } from '#src/directory/referral-sheet.ts';
import { sheetText } from '#src/directory/referral-text.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { fictionalContext } from '#tests/fixtures/fictional.ts';
import { closed, frank, hidden, silent } from './services.ts';

const context = fictionalContext();
const about = {
  name: 'Fictional',
  url: 'https://x.example/',
  day: '15 June 2026',
  caution: 'Ring.',
};

describe('referralSheet', () => {
  it('has the same sections in the same order for every service', () => {
    const headings = [frank, silent, hidden].map((service) =>
      referralSheet(service, context).sections.map(({ heading }) => heading),
    );
    expect(headings[0]).toEqual([
      'The service',
      'Registration',
      'Contact',
      'Who may refer',
      'Who they take, and who they do not',
      'Medication and detox',
      'Papers they ask for',
      'Steps and waiting',
      'Cost and who pays',
      'What the person should bring and know',
      'Family and visits',
      'After leaving',
    ]);
    expect(headings[1]).toEqual(headings[0]);
    expect(headings[2]).toEqual(headings[0]);
  });

  it('gives each fact a source that is listed with its date', () => {
    const { sections, sources } = referralSheet(frank, context);
    const cited = sections.flatMap(({ rows }) =>
      rows.flatMap(({ statements }) => statements.flatMap(({ source }) => source ?? [])),
    );
    expect(new Set(cited)).toEqual(new Set(sources.map(({ number }) => number)));
    expect(sources.map(({ words }) => words)).toContain(
      'Fictional House, own page. Fictional Provider, May 2026',
    );
  });

  it('asks about what is not published', () => {
    const text = sheetText(referralSheet(silent, context), about);
    expect(text).toContain(
      'MEDICATION AND DETOX\nNot published, ask: Detox needed first; Detox there;',
    );
    expect(text).toContain('Phone: Whom to ring in Fictional Council');
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  it('holds no register number and no address of a withheld service', () => {
    const sheet = referralSheet(hidden, context);
    expect(JSON.stringify(sheet) + sheetText(sheet, about)).not.toMatch(
      /CS20\d{8}|Made-up Street|ZZ1|CS number|Address/,
    );
  });

  it('is not made for a closed service', () => {
    expect([hasSheet(frank), hasSheet(closed)]).toEqual([true, false]);
  });
});

const { directory } = await readDirectory('content');

describe('on the real records', () => {
  if (!directory) throw new Error('The records have problems.');
  const real = contextOf(directory, '2026-11-21');
  const services = directory.services.filter(hasSheet);

  it('no subject falls between the sheet and the page', () => {
    const placed = new Set([...sheetLabels, ...leftToThePage]);
    const lost = services.flatMap((service) =>
      Object.values(serviceCells(service, real))
        .flat()
        .filter(({ id }) => !placed.has(id) && !isDetoxOrMedicine(id))
        .map(({ id }) => id),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  it('no withheld service shows a register number or a postcode', () => {
    const withheld = services.filter(({ location }) => location.disclosure === 'withheld');
    expect(withheld.length).toBeGreaterThan(0);
    for (const service of withheld) {
      expect(sheetText(referralSheet(service, real), about)).not.toMatch(
        /CS20\d{8}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
      );
    }
  });
});
