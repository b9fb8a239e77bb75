import { describe, expect, it } from 'vitest';
import { countPresses } from '#src/components/leave-this-page.ts';

function leavesAfter(presses: [key: string, second: number][]): boolean {
  const pressed = countPresses();
  return presses.map(([key, second]) => pressed(key, second * 1000)).at(-1) ?? false;
}

describe('countPresses', () => {
  it.each<[string, [string, number][], boolean]>([
    [
      'three presses of Shift',
      [
        ['Shift', 0],
        ['Shift', 1],
        ['Shift', 2],
      ],
      true,
    ],
    [
      'three presses over more than five seconds',
      [
        ['Shift', 0],
        ['Shift', 3],
        ['Shift', 6],
      ],
      false,
    ],
    [
      'capitals being typed',
      [
        ['Shift', 0],
        ['A', 0.1],
        ['Shift', 1],
        ['B', 1.1],
        ['Shift', 2],
      ],
      false,
    ],
    [
      'Escape',
      [
        ['Escape', 0],
        ['Escape', 1],
        ['Escape', 2],
      ],
      false,
    ],
  ])('for %s', (_presses, keys, leaves) => {
    expect(leavesAfter(keys)).toBe(leaves);
  });
});
