import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corrected, councilCorrections } from '#scripts/build-basemap/council-corrections.ts';

const table = readFileSync('scripts/build-basemap/authored/council-corrections.txt', 'utf8');

describe('the corrections of council lines', () => {
  const corrections = councilCorrections(table);

  it.each([
    ['Glen Etive', [-4.99, 56.62], 'Highland'],
    ['Ballachulish', [-5.13, 56.675], 'Highland'],
    ['Bridge of Orchy', [-4.77, 56.52], 'Argyll and Bute'],
    ['Appin', [-5.37, 56.56], 'Argyll and Bute'],
  ] as const)('put %s in the right council', (_, at, council) => {
    expect(corrected('Argyll and Bute', at, corrections)).toBe(council);
  });

  it('leave land of other councils alone', () => {
    expect(corrected('Perth and Kinross', [-4.99, 56.62], corrections)).toBe('Perth and Kinross');
    expect(corrected(null, [-4.99, 56.62], corrections)).toBeNull();
  });

  it('say which row is broken', () => {
    expect(() => councilCorrections('Highland|Fife|why|56,-3;57')).toThrow('Highland');
  });
});
