import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readDirectory } from '#src/records/read-directory.ts';

const operator = `
name: Fictional Operator
contact: office@fictional-operator.example
clinicalReviewer: { name: Dr Fictional, on: 2026-06-01 }
helplinesCheckedOn: 2026-06-01
providersToldOn: 2026-06-01
`;
const sound = `
service: fictional-house
on: 2026-06-10
how: phone
spokenWith: manager
held: [contact.phone, admission.methadone.onArrival]
wrong: [{ field: who.children, mendedOn: 2026-06-11 }]
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-records-'));
  await cp('tests/fixtures/records/sound', folder, { recursive: true });
  await mkdir(join(folder, 'confirmations'));
  await writeFile(join(folder, 'confirmations/README.md'), '# Checks');
  await writeFile(join(folder, 'operator.yaml'), operator);
});

async function problemsWith(file: string, text: string): Promise<string[]> {
  await writeFile(join(folder, file), text);
  const { problems } = await readDirectory(folder, '2026-06-15');
  return problems.map(({ kind, line, field, message, action }) =>
    [`${kind}:${line}`, field, message, ...(action.startsWith('Did') ? [action] : [])]
      .filter(Boolean)
      .join(' '),
  );
}

const check = 'confirmations/fictional-house-2026-06-10.yaml';

test('a folder with only a guide is sound, and so is a check that fits its service', async () => {
  expect((await readDirectory(folder, '2026-06-15')).directory?.confirmations).toEqual([]);
  expect(await problemsWith(check, sound)).toEqual([]);
  const { directory } = await readDirectory(folder, '2026-06-15');
  expect(directory?.confirmations[0]).toMatchObject({ service: 'fictional-house', how: 'phone' });
});

test('nobody confirms anything before somebody answers for the directory', async () => {
  await writeFile(join(folder, 'operator.yaml'), '{}');
  expect(await problemsWith(check, sound)).toEqual([
    expect.stringContaining('confirmed-without-operator:1'),
  ]);
});

test('all that does not fit is said at once, on its line', async () => {
  const wrong = sound
    .replace('contact.phone', 'contact.fone, capacity.places')
    .replace('who.children', 'admission.methadone.onArrival')
    .replace('2026-06-11', '2026-06-01');
  expect(await problemsWith(check, wrong)).toEqual([
    'fact-named-twice:1 The check names “admission.methadone.onArrival” twice.',
    'unknown-fact:6 held#1 is “contact.fone”, which is no fact of a service. Did you mean “contact.phone”?',
    'unknown-fact:6 held#2 is “capacity.places”, but the record of the service holds no such fact.',
    'future-date:7 wrong#1.mendedOn is 2026-06-01, before the check of 2026-06-10.',
  ]);
});

test('the name of the file, the service, the role and the day are judged', async () => {
  const file = 'confirmations/other-2026-06-10.yaml';
  expect(await problemsWith(file, sound.replace('fictional-house', 'fictional-hous'))).toEqual([
    expect.stringContaining('confirmation-name:1'),
    expect.stringContaining('unknown-service:2'),
  ]);
  expect(await problemsWith(file, sound.replace('manager', 'Fiona'))).toEqual([
    expect.stringContaining('field-choice:5 spokenWith must be one of'),
  ]);
  await writeFile(join(folder, file), sound.replace('2026-06-10', '2026-06-20'));
  expect((await readDirectory(folder, '2026-06-15')).problems.map(({ kind }) => kind)).toContain(
    'future-date',
  );
});

test('an older check may name a fact that has gone since; the newest may not', async () => {
  const gone = sound.replace('contact.phone', 'capacity.places');
  expect(await problemsWith(check, gone)).toHaveLength(1);
  const newer = sound.replace('2026-06-10', '2026-06-12').replace('2026-06-11', '2026-06-12');
  expect(await problemsWith('confirmations/fictional-house-2026-06-12.yaml', newer)).toEqual([]);
});

test('a correction is settled with a day, or waits without one', async () => {
  const lines = [
    'waits: { service: fictional-house, field: contact.phone, reportedOn: 2026-06-01, outcome: waiting }',
    'mended: { page: /help/, reportedOn: 2026-06-01, outcome: mended, closedOn: 2026-06-03 }',
  ];
  expect(await problemsWith('corrections.yaml', lines.join('\n'))).toEqual([]);
  const broken = [
    'waits: { service: fictional-house, field: contact.fax, reportedOn: 2026-06-01, outcome: waiting }',
    'mended: { page: /help/, reportedOn: 2026-06-01, outcome: mended }',
    'nothing: { reportedOn: 2026-06-05, outcome: mended, closedOn: 2026-06-01 }',
  ];
  expect((await problemsWith('corrections.yaml', broken.join('\n'))).map(lineOf)).toEqual([
    'unknown-fact:1',
    'field-wrong:2',
    'field-wrong:3',
    'field-wrong:3',
  ]);
});

const lineOf = (problem: string) => problem.split(' ')[0];
