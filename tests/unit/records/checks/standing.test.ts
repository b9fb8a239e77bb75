import { expect, test } from 'vitest';
import { moreSources, toldOfHouse } from './told-of-house.ts';

const status = 'status: { value: open, source: fictional-register, asOf: 2026-05-31 }';
const registration = `  regulator: care-inspectorate
  registrations:
    - link: same-service
      csNumber: CS0000000001
      registeredName: Fictional House
      careService: Care Home Service
      status: active
      source: fictional-register
      asOf: 2026-05-31
      gradings:
        - { publishedOn: 2026-03-01, scheme: key-questions, wellbeing: 5 }
`;
const none = '  regulator: not-found\n  reason: A fictional register.\n';

async function toldOfStatus(words: string, isRegistered: boolean, more = ''): Promise<string[]> {
  const changes: [string, string][] = [[status, `status: { ${words} }${more}`]];
  if (!isRegistered) changes.push([registration, none]);
  return toldOfHouse(changes, { 'sources.yaml': moreSources });
}

const at = 'services/fictional-house.yaml:4 status –';
const needs =
  'Cite its own registration, or a report of the last 24 months; else use not-confirmed.';

test.each([
  [
    'the register alone, which does not hold it',
    'source: fictional-register, asOf: 2026-05-31',
    'says open by the register, but the record holds no registration of its own.',
  ],
  [
    'an old report',
    'source: fictional-press, asOf: 2022-02-02',
    'says open by a sign of 2022-02-02, more than 24 months before it was read.',
  ],
  ['a report without a date', 'source: fictional-press', 'says open by a report that has no date.'],
])('a service is not open by %s', async (_, words, message) => {
  const told = await toldOfStatus(`value: open, ${words}`, false);
  expect(told).toEqual([`${at} ${message} ${needs}`]);
});

test('a page without a date makes a service open only with a caution that says so', async () => {
  const words = 'value: open, source: fictional-read';
  expect(await toldOfStatus(words, false)).toEqual([
    `${at} says open by a page that has no date, and does not say so. Add a caution that says that the page has no date.`,
  ]);
  expect(await toldOfStatus(`${words}, caution: "The page has no date: ask."`, false)).toEqual([]);
});

test.each([
  ['its own registration', 'source: fictional-press', true],
  ['a report of the last 24 months', 'source: fictional-press, asOf: 2025-10', false],
  [
    'a registration of another house, with a caution that says whose',
    'source: fictional-register, caution: "Registered under its day service: ask."',
    false,
  ],
])('a service is open by %s', async (_, words, isRegistered) => {
  expect(await toldOfStatus(`value: open, ${words}`, isRegistered)).toEqual([]);
});

test('a service that the register holds as active is not “not confirmed”', async () => {
  const words = 'value: not-confirmed, source: fictional-register, asOf: 2026-05-31';
  expect(await toldOfStatus(words, true)).toEqual([
    `${at} says not confirmed, but is registered as active. Use open, and cite this sign of it.`,
  ]);
});

test('a registration that came after the status was judged stops no import', async () => {
  const words = 'value: not-confirmed, source: fictional-read, asOf: 2025-12';
  expect(await toldOfStatus(words, true)).toEqual([]);
});

test('nor is one with a sign of the last 24 months', async () => {
  const words = 'value: not-confirmed, source: fictional-read';
  const sign = (asOf: string) =>
    `\nstatusEvidence:\n  - { value: It took people in., source: fictional-press, asOf: "${asOf}" }`;
  expect(await toldOfStatus(words, false, sign('2025-10'))).toEqual([
    'services/fictional-house.yaml:6 statusEvidence#1 – is a sign of 2025-10, but the status says not confirmed. Use open, and cite this sign of it.',
  ]);
  expect(await toldOfStatus(words, false, sign('2022-02-02'))).toEqual([]);
});
