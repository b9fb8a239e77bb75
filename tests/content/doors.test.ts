import { expect, test } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import { doorsOf } from '#src/directory/doors/doors.ts';
import { readDirectory } from '#src/records/read-directory.ts';

const { directory } = await readDirectory('content');
if (!directory) throw new Error('The records do not read: run “npm run check:content”.');
const doors = doorsOf(directory, contextOf(directory, '2026-11-21'));

test('every step of the three ways in leads to a page that is there', () => {
  const counts = doors.map(({ slug, steps }) => [
    slug,
    steps.map(({ action, more }) => [action, ...more].length),
  ]);
  expect(counts).toEqual([
    ['for-me', [7, 5, 4, 3, 2]],
    ['for-families', [2, 4, 4, 5, 3]],
    ['for-referrers', [4, 2, 3, 3, 2, 4]],
  ]);
});

test('the way for families begins with danger and a number to ring', () => {
  const steps = doors.find(({ slug }) => slug === 'for-families')?.steps ?? [];
  expect(steps[0]?.action.href).toBe('/help/#safety');
  expect(steps[1]?.action.href).toMatch(/^tel:\d+$/);
});
