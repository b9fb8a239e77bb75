import { expect, test } from 'vitest';
import {
  correctionFormLink,
  correctionMailLink,
  correctionMessage,
  factChoices,
} from '#src/directory/correction-message.ts';
import { correctionFigures } from '#src/directory/quality/corrections.ts';
import { recordVersion } from '#src/records/record-version.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fictionalService } from '#tests/fixtures/fictional.ts';

const subject = {
  page: 'Fictional House',
  address: 'https://fictional-directory.example/services/fictional-house/',
  today: '2026-06-15',
  record: { slug: 'fictional-house', version: '0a1b2c3d' },
};

test('the message names the page, the record, its version and the day, and asks for the rest', () => {
  expect(correctionMessage(subject).split('\n')).toEqual([
    'Page: Fictional House',
    'Address: https://fictional-directory.example/services/fictional-house/',
    'Record: fictional-house, version 0a1b2c3d',
    'Site of: 15 June 2026',
    'Which fact:',
    'What is wrong:',
    'What is right:',
    'How we can check it:',
    '',
  ]);
  const { record: _none, ...page } = subject;
  expect(correctionMessage(page)).not.toContain('Record');
});

test('the mail link carries the whole message, and the public form what is known', () => {
  const mail = new URL(correctionMailLink('office@fictional.example', subject));
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(correctionMessage(subject));
  expect(mail.searchParams.get('subject')).toBe('Something wrong: fictional-house');
  const form = new URL(correctionFormLink('https://github.com/fictional/directory/', subject));
  expect(form.pathname).toBe('/fictional/directory/issues/new');
  const template: { body: { id?: string }[] } = parse(
    readFileSync(`.github/ISSUE_TEMPLATE/${form.searchParams.get('template')}`, 'utf8'),
  );
  const fields = template.body.map(({ id }) => id);
  for (const name of ['page', 'record', 'version']) {
    expect(form.searchParams.get(name)).toBeTruthy();
    expect(fields).toContain(name);
  }
  expect(fields).toEqual(expect.arrayContaining(['field', 'wrong', 'right', 'check']));
  expect(correctionFormLink('https://code.fictional.example/x', subject)).toBe(
    'https://code.fictional.example/x',
  );
});

test('the facts to choose from are those of the record, and its version changes with any of them', () => {
  const house = fictionalService();
  expect(factChoices(house).map(({ path }) => path)).toEqual([
    'name',
    'provider',
    'status',
    'location.council',
    'location.town',
    'location.address',
  ]);
  const other = fictionalService({ name: { ...house.name, value: 'Another' } });
  expect(recordVersion(house)).toMatch(/^[0-9a-f]{8}$/);
  expect(recordVersion(fictionalService())).toBe(recordVersion(house));
  expect(recordVersion(other)).not.toBe(recordVersion(house));
});

test('the time to mend is the middle of what was mended; what waits or was right is only counted', () => {
  expect(correctionFigures([])).toMatchObject({ reported: 0, daysToMend: undefined });
  const told = { service: 'fictional-house', reportedOn: '2026-06-01' };
  const figures = correctionFigures([
    { ...told, outcome: 'mended', closedOn: '2026-06-01' },
    { ...told, outcome: 'mended', closedOn: '2026-06-03' },
    { ...told, outcome: 'mended', closedOn: '2026-06-30' },
    { ...told, outcome: 'was-right', closedOn: '2026-06-20' },
    { ...told, outcome: 'waiting' },
  ]);
  expect(figures).toEqual({ reported: 5, mended: 3, answered: 1, waiting: 1, daysToMend: 2 });
});
