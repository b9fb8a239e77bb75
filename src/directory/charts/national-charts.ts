import type { Bar, BarPart } from './bar-chart.ts';
import { sentenceCase } from '#src/directory/labels.ts';
import {
  cautionsOf,
  type FigureChart,
  type FigureRecord,
  figuresOf,
  figureWords,
} from './figure-chart.ts';

type Figures = readonly FigureRecord[];

/** The charts of national figures. One whose figures are not all there is left out. */
export function nationalCharts(figures: Figures): FigureChart[] {
  return [beds(figures), placements(figures), whoPaid(figures), paidIn2019(figures)].flatMap(
    (chart) => chart ?? [],
  );
}

function beds(figures: Figures): FigureChart | undefined {
  const found = figuresOf(figures, ['beds-2019-20', 'beds-2021', 'beds-2024-baseline', 'aim-beds']);
  if (!found) return undefined;
  const [first, second, third, aim] = found;
  return {
    id: 'beds',
    title: 'Rehab beds in Scotland, and the aim of 650',
    description: `${sentence([first, second, third])} The dashed line is the aim for 2026: ${figureWords(aim)} beds.`,
    chart: {
      bars: [first, second, third].map((figure) => barOf(figure)),
      aim: { value: aim.value, words: `Aim for 2026: ${figureWords(aim)}` },
    },
    figures: found,
    cautions: [
      ...cautionsOf(found),
      'The three numbers come from different surveys. A survey of September 2024 exists, but we could not read its total.',
    ],
  };
}

function placements(figures: Figures): FigureChart | undefined {
  const found = figuresOf(figures, [
    'placements-2021-22',
    'placements-2022-23',
    'placements-2023-apr-sep',
    'placements-2023-oct-2024-mar',
    'placements-2024-apr-sep',
    'aim-people-a-year',
  ]);
  if (!found) return undefined;
  const [year1, year2, half1, half2, half3, aim] = found;
  const bars: Bar[] = [
    barOf(year1),
    barOf(year2),
    {
      label: 'April 2023 to March 2024',
      parts: [partOf(half1, 'main'), partOf(half2, 'second')],
    },
    { label: 'Half a year, April to September 2024', parts: [partOf(half3, 'main')] },
  ];
  return {
    id: 'placements',
    title: 'Publicly funded placements approved in a year, and the aim of 1,000',
    description: `${sentence([year1, year2, half1, half2, half3])} The dashed line is the aim: ${figureWords(aim)} people a year by 2026.`,
    chart: {
      bars,
      aim: { value: aim.value, words: `Aim by 2026: ${figureWords(aim)} people a year` },
    },
    figures: found,
    cautions: [
      ...cautionsOf(found),
      'The aim counts people. The bars count placements: one person can have more than one. The year from April 2023 was published in two halves. The last bar is half a year.',
    ],
  };
}

function whoPaid(figures: Figures): FigureChart | undefined {
  const found = figuresOf(figures, [
    'people-2019-20-public-share',
    'people-2019-20-self-share',
    'people-2022-23-public-share',
    'people-2022-23-private-share',
  ]);
  if (!found) return undefined;
  return {
    id: 'who-paid',
    title: 'People who started rehab: who paid',
    description: sentence(found),
    chart: { bars: found.map((figure) => barOf(figure, shareLabel(figure))), atLeast: 100 },
    figures: found,
    cautions: [
      ...cautionsOf(found),
      'For 2019 to 2020 a third group of about one in twelve is named in the report, but we could not read what it is.',
    ],
  };
}

function paidIn2019(figures: Figures): FigureChart | undefined {
  const found = figuresOf(figures, [
    'placements-2019-20-share-self',
    'placements-2019-20-share-benefits-charity',
    'placements-2019-20-share-insurance',
    'placements-2019-20-share-partnership',
  ]);
  if (!found) return undefined;
  return {
    id: 'who-paid-2019',
    title: 'Placements in 2019 to 2020: who paid',
    description: sentence(found),
    chart: { bars: found.map((figure) => barOf(figure, payerLabel(figure))), atLeast: 100 },
    figures: found,
    cautions: cautionsOf(found),
  };
}

function barOf(figure: FigureRecord, label = figure.period ?? figure.label): Bar {
  return { label, parts: [partOf(figure, 'main')] };
}

function partOf(figure: FigureRecord, tone: BarPart['tone']): BarPart {
  return { value: figure.value, words: figureWords(figure), tone };
}

/** “2022 to 2023, public money”: the year first, since two years are compared. */
function shareLabel({ period, label }: FigureRecord): string {
  const who = /public/u.test(label)
    ? 'public money'
    : /insurance/u.test(label)
      ? 'own money or insurance'
      : 'private';
  return `${period ?? ''}, ${who}`;
}

/** “Insurance”: all bars of the chart are placements paid by someone. */
function payerLabel({ label }: FigureRecord): string {
  return sentenceCase(label.replace(/^Placements (?:paid by (?:an )?|that )/u, ''));
}

function sentence(figures: Figures): string {
  return `${figures
    .map(
      (figure) => `${figure.label}, ${figure.period ?? 'no period given'}: ${figureWords(figure)}`,
    )
    .join('. ')}.`;
}
