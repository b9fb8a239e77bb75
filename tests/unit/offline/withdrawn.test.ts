import { expect, test } from 'vitest';
import { goneKey, holdsWithdrawn, readWithdrawn } from '#src/offline/withdrawn.ts';

const held = new Map<string, string | undefined>([
  ['/help/', 'a1'],
  ['/services/fictional-house/', 'b2'],
  ['/services/fictional-old-name/', 'c3'],
]);

test('a copy that holds a page in another revision may no longer be shown', async () => {
  expect(await holdsWithdrawn({ '/services/fictional-house/': 'b2' }, held)).toBe(false);
  expect(await holdsWithdrawn({ '/services/fictional-house/': 'newer' }, held)).toBe(true);
  expect(await holdsWithdrawn({ '/services/fictional-house/': null }, held)).toBe(true);
  expect(await holdsWithdrawn({ '/services/fictional-other/': null }, held)).toBe(false);
});

test('a page that is gone is known by its digest, and the list does not tell its address', async () => {
  const list = { [await goneKey('/services/fictional-old-name/')]: null };
  expect(JSON.stringify(list)).not.toContain('fictional');
  expect(readWithdrawn(list)).toEqual(list);
  expect(await holdsWithdrawn(list, held)).toBe(true);
  expect(await holdsWithdrawn({ [await goneKey('/services/never-kept/')]: null }, held)).toBe(
    false,
  );
});
