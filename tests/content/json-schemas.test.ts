import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { layout, partNames, partOf } from '#src/records/layout.ts';
import { parseYaml } from '#src/records/parse-yaml.ts';
import { jsonSchemas } from '#scripts/field-guide/json-schemas.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const schemas = new Map(
  jsonSchemas().map(({ text }, place) => [partNames[place], ajv.compile(JSON.parse(text))]),
);

test('every kind of record has a JSON Schema, and every real record keeps to it', () => {
  expect([...schemas.keys()]).toEqual(Object.keys(layout));
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  const records = files.filter((file) => file.endsWith('.yaml'));
  const refused = records.flatMap((file) => {
    const part = partOf(file);
    const check = part && schemas.get(part);
    const { content } = parseYaml(file, readFileSync(`content/${file}`, 'utf8'));
    return check?.(content) ? [] : [`${file}: ${ajv.errorsText(check?.errors)}`];
  });
  expect(refused).toEqual([]);
  expect(records.length).toBeGreaterThan(50);
});

test('the schemas refuse what editors get wrong', () => {
  const check = schemas.get('confirmations');
  const sound = { service: 'a-house', on: '2026-06-01', how: 'phone', held: ['name'], wrong: [] };
  expect(check?.(sound)).toBe(true);
  expect(check?.({ ...sound, how: 'by chance' })).toBe(false);
  expect(check?.({ ...sound, manager: 'A name' })).toBe(false);
  expect(schemas.get('services')?.({ kind: 'residential-rehab' })).toBe(false);
});
