import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { serviceSchema } from '#src/schema/service.ts';

const service: Record<string, unknown> = parse(
  readFileSync('tests/fixtures/records/sound/services/fictional-house.yaml', 'utf8'),
);
const fact = { value: 'Fictional Person', source: 'fictional-register' };

test('the fictional service is sound', () => {
  expect(serviceSchema.safeParse(service).success).toBe(true);
});

test.each(['manager', 'managerName', 'registeredManager', 'registerEmail', 'relief_manager'])(
  'a service has no field %s',
  (field) => {
    expect(serviceSchema.safeParse({ ...service, [field]: fact }).success).toBe(false);
    const contact = { [field]: fact };
    expect(serviceSchema.safeParse({ ...service, contact }).success).toBe(false);
  },
);
