import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryLock } from '#scripts/publish/lock.ts';

test('a lock that one publisher holds is not given to another until it is free', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'publish.lock');
  const held = tryLock(file);
  expect(tryLock(file)).toBeUndefined();
  held?.release();
  const again = tryLock(file);
  expect(again).toBeDefined();
  again?.release();
});

test('a lock that cannot be made says where and what to do', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'not-there', 'publish.lock');
  expect(() => tryLock(file)).toThrow(
    `The lock of the publisher, ${file}, does not work. It cannot be made there. Check who owns the folder`,
  );
});
