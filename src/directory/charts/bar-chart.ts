/** A bar, or a part of one that is made of several. */
export interface BarPart {
  value: number;
  /** The number as people read it. */
  words: string;
  tone: 'main' | 'second';
}

export interface Bar {
  label: string;
  parts: BarPart[];
}

export interface BarChart {
  bars: Bar[];
  /** A line across all bars, such as an aim. */
  aim?: { value: number; words: string };
  /** The least that the scale reaches to, so that charts of shares end at 100. */
  atLeast?: number;
}

/** Drawn one to one on a small phone: wider screens enlarge it. */
const frame = { width: 316, band: 48, bar: 20 };
const aimRoom = 22;

/** Colours by meaning. The sheet of the charts replaces them where a reader has chosen colours. */
export const tones = { main: '#0f5257', second: '#a9431a', line: '#8a1c2b' } as const;

/**
 * The chart for Vega-Lite: one band a bar, its label above it and the number behind it,
 * so that long labels fit a phone and no number has to be read off an axis.
 */
export function barChartSpec(chart: BarChart): Record<string, unknown> {
  const rows = chart.bars.flatMap(placedParts);
  const most = Math.max(
    1,
    chart.atLeast ?? 0,
    chart.aim?.value ?? 0,
    ...rows.map(({ end }) => end),
  );
  const x = { type: 'quantitative', axis: null, scale: { domain: [0, most], nice: false } };
  const y = { field: 'label', type: 'ordinal', axis: null, sort: null };
  const layer: unknown[] = [
    {
      mark: { type: 'bar', size: frame.bar, yOffset: 10 },
      encoding: {
        y,
        x: { ...x, field: 'start' },
        x2: { field: 'end' },
        color: {
          field: 'tone',
          scale: { domain: Object.keys(tones), range: Object.values(tones) },
          legend: null,
        },
      },
    },
    {
      transform: [{ filter: 'datum.first' }],
      mark: { type: 'text', align: 'left', yOffset: -11 },
      encoding: { y, x: { value: 0 }, text: { field: 'heading' } },
    },
  ];
  if (chart.aim) layer.push(...aimLayers(chart.aim, x));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: frame.width,
    height: { step: frame.band },
    padding: { top: chart.aim ? aimRoom : 2, bottom: 2, left: 1, right: 1 },
    // Text is measured by guess in a build: room taken by guess would shrink the whole drawing.
    autosize: 'none',
    background: null,
    data: { values: rows },
    layer,
    config: {
      aria: false,
      view: { stroke: null },
      text: { fontSize: 13, font: 'inherit', color: 'currentColor' },
    },
  };
}

function placedParts({ label, parts }: Bar) {
  let end = 0;
  const heading = `${label}: ${parts.map(({ words }) => words).join(' + ')}`;
  return parts.map(({ value, tone }, place) => {
    const start = end;
    end += value;
    return { label, heading, start, end, tone, first: place === 0 };
  });
}

function aimLayers({ value, words }: { value: number; words: string }, x: unknown): unknown[] {
  const at = { ...(x as Record<string, unknown>), datum: value };
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', strokeDash: [5, 4], strokeWidth: 2, color: tones.line },
      encoding: { x: at },
    },
    {
      data: { values: [{ words }] },
      mark: { type: 'text', align: 'right', baseline: 'bottom', dy: -5 },
      encoding: { x: at, y: { value: 0 }, text: { field: 'words' } },
    },
  ];
}
