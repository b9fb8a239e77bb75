import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBarChart } from '#src/components/charts/draw-chart.ts';
import type { Bar } from '#src/directory/charts/bar-chart.ts';
import { nationalCharts } from '#src/directory/charts/national-charts.ts';
import { placesByBoard, placesByKind } from '#src/directory/charts/places-charts.ts';
import { readDirectory } from '#src/records/read-directory.ts';

const { directory } = await readDirectory('content');
const figures = directory?.figures ?? [];
const names = { id: 'chart', title: 'A <chart>', description: 'Words & numbers' };

const anyBar: fc.Arbitrary<Bar> = fc.record({
  label: fc.string({ maxLength: 20 }),
  parts: fc.array(
    fc.record({
      value: fc.nat(2000),
      words: fc.string({ maxLength: 6 }),
      tone: fc.constantFrom('main' as const, 'second' as const),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

describe('a chart', () => {
  it('is drawn without inline styles and is named, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBar, { maxLength: 4 }), async (bars) => {
        const svg = await drawBarChart({ bars }, names);
        expect(svg).not.toMatch(/ style=|NaN|<script/);
        expect(svg).toContain('<title id="chart-title">A &lt;chart&gt;</title>');
      }),
      { numRuns: 12 },
    );
  });

  it('is as wide as a phone, however long its words are', async () => {
    const long = {
      label: 'Words '.repeat(40),
      parts: [{ value: 1, words: '1', tone: 'main' as const }],
    };
    expect(await drawBarChart({ bars: [long] }, names)).toMatch(/^<svg viewBox="0 0 31\d /);
  });
});

describe('the national charts', () => {
  it('never hold people and placements together, save an aim, and always say what they cannot', () => {
    const charts = nationalCharts(figures);
    expect(charts.map(({ id }) => id)).toEqual(['beds', 'placements', 'who-paid', 'who-paid-2019']);
    for (const { figures: drawn, cautions } of charts) {
      const groups = new Set(drawn.map(({ group }) => group).filter((group) => group !== 'aims'));
      expect(groups.size).toBe(1);
      expect(cautions.length).toBeGreaterThan(0);
    }
  });

  it('leave a chart out when one of its figures is missing', () => {
    const without = figures.filter(({ slug }) => slug !== 'aim-beds');
    expect(nationalCharts(without).map(({ id }) => id)).not.toContain('beds');
  });
});

describe('places today', () => {
  it('count every rehab in one board, and rehab apart from other kinds', () => {
    if (!directory) throw new Error('The records have problems.');
    const boards = placesByBoard(directory);
    const [rehab] = placesByKind(directory.services);
    expect(boards).toHaveLength(14);
    expect(boards.reduce((sum, { services }) => sum + services, 0)).toBe(rehab?.services);
    expect(boards.reduce((sum, { places }) => sum + places, 0)).toBe(rehab?.places);
  });
});
