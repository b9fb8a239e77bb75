import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fictionalRepository } from '#tests/fixtures/fictional-history.ts';

test('a record renamed without its old address leading on is told, with the line to add', () => {
  const { records, rename, commit } = fictionalRepository();
  commit('2026-06-01');
  rename('fictional-house', 'fictional-home');
  commit('2026-06-02');
  const check = spawnSync(process.execPath, ['scripts/check-content.ts', records], {
    encoding: 'utf8',
  });
  expect(check.status).toBe(1);
  expect(check.stderr).toContain(
    'Add the line "/services/fictional-house/ /services/fictional-home/ 200"',
  );
});
