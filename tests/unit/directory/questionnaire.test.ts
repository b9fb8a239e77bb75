import { describe, expect, it } from 'vitest';
import { readAnswers } from '#src/directory/csv/import.ts';
import { serviceRow } from '#src/directory/csv/export.ts';
import { cardDoubts, statusLine } from '#src/directory/card-standing.ts';
import { questionnaireForm } from '#src/directory/questionnaire/form.ts';
import { phoneSheet } from '#src/directory/questionnaire/phone-sheet.ts';
import { questionnaireColumns, questionnaireParts } from '#src/directory/questionnaire/sheet.ts';
import { servicesToCheck } from '#src/directory/stale/calls.ts';
import { admissionQuestions } from '#src/schema/admission.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  testDay,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const old = { source: fictionalSources.service, asOf: '2024' } as const;
const house = fictionalService({
  contact: {
    phone: { value: '01632 960001', ...old },
    hours: { value: '<b>Always</b> & "now"', ...old },
  },
  admission: {
    methadone: { onArrival: { value: 'yes', ...old }, duringStay: { value: 'reduce', ...old } },
  },
});
const kept = withheldFictionalService();
const directory = fictionalDirectory({ services: [house, kept] });
const context = fictionalContext(directory);

describe('the questionnaire', () => {
  const rows = questionnaireParts(house, context).flatMap((part) => part.rows);

  it('lets every question about coming in be answered “prefer not to publish”', () => {
    const admission = rows.filter(({ isAdmission }) => isAdmission).flatMap(({ keys }) => keys);
    expect(admission.toSorted()).toEqual([...admissionQuestions].toSorted());
    const form = questionnaireForm(house, {}, context);
    expect(form.split('</span>Prefer not to publish').length - 1).toBe(
      rows.filter(({ isAdmission }) => isAdmission).length,
    );
  });

  it('is filled in with what is held, its source and its date, as words and not as marks', () => {
    const medicine = rows.find(({ keys }) => keys.includes('admission.methadone.onArrival'));
    expect(medicine).toMatchObject({
      held: 'Yes; It is reduced',
      from: 'Fictional Provider, 2024',
    });
    const form = questionnaireForm(house, {}, context);
    expect(form).toContain('&lt;b&gt;Always&lt;/b&gt; &amp; &quot;now&quot;');
    expect(form).toContain('nobody answers for the directory yet');
    expect(questionnaireForm(house, { contact: 'desk@directory.example' }, context)).toContain(
      'Send it to desk@directory.example.',
    );
  });

  it('comes back unchanged when nobody changed it', () => {
    for (const service of [house, kept]) {
      const columns = questionnaireColumns(service);
      const cells = serviceRow(service, columns, {
        context,
        caution: '',
        site: 'https://x.example/',
      });
      const header = { line: 1, cells: columns.map(({ name }) => name) };
      const told = { source: fictionalSources.service, on: testDay };
      expect(readAnswers(header, [{ line: 2, cells }], { directory, context, ...told })).toEqual({
        changes: [],
        older: [],
        problems: [],
        services: 1,
      });
    }
  });

  it('asks a house that the regulator keeps back for no way to reach it', () => {
    const keys = questionnaireParts(kept, context).flatMap((part) =>
      part.rows.flatMap((row) => row.keys),
    );
    expect(keys.filter((key) => key.startsWith('contact.'))).toEqual([]);
    expect(
      questionnaireColumns(kept).filter(({ name }) => /^(?:contact|location)/u.test(name)),
    ).toEqual([]);
  });
});

describe('the sheet for the calls', () => {
  it('asks the same questions in the order of what to check', () => {
    const sheet = phoneSheet(servicesToCheck([house], context), testDay);
    const places = [
      'Which number should people ring?',
      'Can people come while they take methadone?',
      'Which ages?',
    ].map((ask) => sheet.indexOf(ask));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(sheet).toContain('Ring Fictional House: 01632 960001');
    expect(sheet).toContain('Do people who take methadone stay on it in the stay');
  });
});

describe('a card', () => {
  it('says who says that the service is open, and when', () => {
    expect(statusLine(house, context)).toBe('Open: Fictional Regulator, 31 May 2026.');
    const undated = { value: 'open', source: fictionalSources.service } as const;
    expect(statusLine(fictionalService({ status: undated }), context)).toBe(
      'Open: Fictional Provider, no date.',
    );
  });

  it('says what on it is from news reports, and where sources differ', () => {
    const sex = { value: 'women', source: fictionalSources.press } as const;
    const conflicts = [{ value: 3, source: fictionalSources.register }];
    const capacity = { places: { value: 4, source: fictionalSources.service, conflicts } };
    expect(statusLine(fictionalService({ who: { sex }, capacity }), context)).toBe(
      'Open: Fictional Regulator, 31 May 2026. Some of this is from news reports. Sources differ on some of this.',
    );
    const closed = { value: 'closed', source: fictionalSources.register } as const;
    expect(cardDoubts(fictionalService({ who: { sex }, status: closed }), context)).toEqual([]);
  });
});
