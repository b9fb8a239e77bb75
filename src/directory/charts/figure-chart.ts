import type { Figure } from '#src/schema/figure.ts';
import type { Keyed } from '#src/directory/directory.ts';
import { inWords } from '#src/directory/labels.ts';
import type { BarChart } from './bar-chart.ts';

export type FigureRecord = Keyed<Figure>;

/** A chart with the records behind it: what it draws, the table draws too. */
export interface FigureChart {
  id: string;
  title: string;
  /** What the drawing shows, in words. */
  description: string;
  chart: BarChart;
  figures: FigureRecord[];
  /** What the figures cannot say. */
  cautions: string[];
}

const whole = new Intl.NumberFormat('en-GB');

/** “1,601”, “34%”, “£2,240,045” */
export function figureWords({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (unit === 'percent') return `${value}%`;
  return unit === 'pounds' ? `£${whole.format(value)}` : whole.format(value);
}

/** The figures of these keys, in this order; nothing when one is missing: half a chart misleads. */
export function figuresOf<const Keys extends readonly string[]>(
  figures: readonly FigureRecord[],
  keys: Keys,
): { -readonly [Place in keyof Keys]: FigureRecord } | undefined {
  const found = keys.flatMap((key) => figures.find(({ slug }) => slug === key) ?? []);
  if (found.length !== keys.length) return undefined;
  // One figure was found for each key, in the order of the keys.
  return found as { -readonly [Place in keyof Keys]: FigureRecord };
}

/** Each caution of the records once; one that holds for some periods only says for which. */
export function cautionsOf(figures: readonly FigureRecord[]): string[] {
  const cautioned = figures.filter(({ caveat }) => caveat !== undefined);
  const byCaution = [...Map.groupBy(cautioned, ({ caveat }) => caveat ?? '')];
  const periodsOf = (of: readonly FigureRecord[]) => [
    ...new Set(of.flatMap(({ period }) => period ?? [])),
  ];
  const isSaidLonger = (caution: string) =>
    byCaution.some(([other]) => other !== caution && other.startsWith(caution));
  return byCaution
    .filter(([caution]) => !isSaidLonger(caution))
    .map(([caution, concerned]) => {
      const periods = periodsOf(concerned);
      const holdsForAll = periods.length === periodsOf(figures).length;
      return holdsForAll || periods.length === 0 ? caution : `${inWords(periods)}: ${caution}`;
    });
}

/** The caution that most figures of a table share: said once above it. One that two share is said with each. */
export function sharedCaution(figures: readonly FigureRecord[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { caveat } of figures) {
    if (caveat !== undefined) counts.set(caveat, (counts.get(caveat) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 2 ? most[0] : undefined;
}
