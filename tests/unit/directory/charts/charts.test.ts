import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBarChart } from '#src/components/charts/draw-chart.ts';
import type { Bar } from '#src/directory/charts/bar-chart.ts';
import { sharedCaution } from '#src/directory/charts/figure-chart.ts';
import { nationalCharts } from '#src/directory/charts/national-charts.ts';
import {
  placesByBoard,
  placesByKind,
  unknownPlacesSentence,
} from '#src/directory/charts/places-charts.ts';
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
    expect(charts.map(({ id }) => id)).toEqual([
      'beds',
      'publicly-funded',
      'placements',
      'who-paid',
      'who-paid-2019',
    ]);
    for (const { figures: drawn, cautions } of charts) {
      const groups = new Set(drawn.map(({ group }) => group).filter((group) => group !== 'aims'));
      expect(groups.size).toBe(1);
      expect(cautions.length).toBeGreaterThan(0);
    }
  });

  const chartOf = (id: string) => nationalCharts(figures).find((chart) => chart.id === id);

  it('draw the aim for people against people, never against placements', () => {
    const people = chartOf('publicly-funded')?.chart;
    expect(people?.aim?.value).toBe(1000);
    expect(people?.bars.map(({ parts }) => parts[0]?.value)).toEqual([542, 1033, 984]);
    const aimed = nationalCharts(figures).filter(({ chart }) => chart.aim !== undefined);
    expect(aimed.map(({ id }) => id)).toEqual(['beds', 'publicly-funded']);
  });

  it('say that the First Minister called the aim met, and what was said after', () => {
    const said = figures.find(({ slug }) => slug === 'aim-people-a-year-said-met');
    expect(said?.source).toBe('gov-news-new-residential-rehabilitation-service-opens');
    expect(said?.asOf).toBe('2025-03-12');
    const cautions = chartOf('publicly-funded')?.cautions.join(' ');
    expect(cautions).toMatch(/March 2025 the First Minister .* 1,033 .* 984, is below 1,000/u);
  });

  it('draw placements on one base and tell the other numbers beside it', () => {
    const placements = chartOf('placements');
    const drawn = placements?.chart.bars.map(({ parts }) => parts[0]?.value);
    expect(drawn).toEqual([540, 812, 938]);
    expect(drawn?.reduce((sum = 0, value = 0) => sum + value)).toBe(
      figures.find(({ slug }) => slug === 'placements-2021-2024-mar')?.value,
    );
    const cautions = placements?.cautions.join(' ');
    for (const told of ['511', '458', '53', '601', '940', '477', '479', 'July 2024']) {
      expect(cautions).toContain(told);
    }
  });

  it('set people living in Scotland beside all who started', () => {
    const shown = chartOf('who-paid')?.figures.map(({ value }) => value);
    expect(shown).toEqual(expect.arrayContaining([1601, 830]));
  });

  it('add up: halves to their year, and what is left of a sum to the sum', () => {
    const worth = (wanted: string) => figures.find(({ slug }) => slug === wanted)?.value ?? NaN;
    const laterYear = worth('placements-2023-24-edition-december-2024');
    expect(worth('placements-2023-apr-sep') + worth('placements-2023-oct-2024-mar')).toBe(
      laterYear,
    );
    expect(
      worth('placements-2021-22-edition-december-2024') +
        worth('placements-2022-23') +
        laterYear +
        worth('placements-2024-apr-sep'),
    ).toBe(worth('placements-2021-2024-sep'));
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

  it('name the services that publish no number, and those among them that must be large', () => {
    if (!directory) throw new Error('The records have problems.');
    const words = unknownPlacesSentence(placesByKind(directory.services));
    expect(words).toMatch(/Castle Craig is probably one of the largest: it has 10 beds for detox/u);
    for (const name of ['Sunnybrae', 'Ward 5', 'Whitchester']) expect(words).toContain(name);
    expect(unknownPlacesSentence([])).toBe('Every service here publishes how many places it has.');
  });
});

describe('a table of figures', () => {
  const figure = (slug: string, caveat?: string) => ({
    slug,
    group: 'beds' as const,
    label: 'Beds',
    value: 1,
    unit: 'count' as const,
    source: 'a-report',
    ...(caveat === undefined ? {} : { caveat }),
  });

  it('says once what most of its lines share, and leaves what two share with each', () => {
    const shared = ['a', 'b', 'c'].map((slug) => figure(slug, 'An estimate.'));
    const own = ['d', 'e'].map((slug) => figure(slug, 'Known for 4.'));
    expect(sharedCaution([...own, ...shared, figure('f')])).toBe('An estimate.');
    expect(sharedCaution(own)).toBeUndefined();
  });
});
