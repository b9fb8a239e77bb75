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
  return [beds, publiclyFunded, placements, whoPaid, paidIn2019].flatMap(
    (chart) => chart(figures) ?? [],
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

function publiclyFunded(figures: Figures): FigureChart | undefined {
  const found = figuresOf(figures, [
    'people-2019-20-public',
    'people-2022-23-public',
    'people-2025-public',
    'aim-people-a-year',
    'aim-people-a-year-said-met',
  ]);
  if (!found) return undefined;
  const [before, reached, newest, aim, saidMet] = found;
  const bars: Bar[] = [barOf(before), barOf(reached), barOf(newest, 'Given in October 2025')];
  return {
    id: 'publicly-funded',
    title: 'People who started rehab with public money, and the aim of 1,000',
    description: `${sentence([before, reached, newest])} The dashed line is the aim: ${figureWords(aim)} people a year by 2026.`,
    chart: {
      bars,
      aim: { value: aim.value, words: `Aim by 2026: ${figureWords(aim)} people a year` },
    },
    figures: found,
    cautions: [
      `In March 2025 the First Minister said that a report suggests the aim had been met: ${figureWords(reached)} people started in ${reached.period ?? 'one year'}. The number given after that, ${figureWords(newest)}, is below ${figureWords(saidMet)}.`,
      'The aim counts people who start. Placements that were approved are another count, and some are never taken up.',
      `For the ${figureWords(newest)}, the text that we read does not say which year it counts.`,
    ],
  };
}

function placements(figures: Figures): FigureChart | undefined {
  const found = figuresOf(figures, [
    'placements-2021-22-edition-july-2024',
    'placements-2022-23',
    'placements-2023-24',
  ]);
  const others = figuresOf(figures, [
    'placements-2021-22',
    'placements-2021-22-edition-december-2024',
    'placements-2023-24-edition-december-2024',
  ]);
  if (!found || !others) return undefined;
  const [drawnEarly, , drawnLate] = found;
  const [firstEarly, newestEarly, newestLate] = others;
  return {
    id: 'placements',
    title: 'Publicly funded placements approved in a year',
    description: sentence(found),
    chart: { bars: found.map((figure) => barOf(figure)) },
    figures: [...found, ...others],
    cautions: [
      'Placements, not people and not starts: one person can have more than one, and some are never taken up. So no aim is drawn here.',
      'Reports changed their numbers. All three bars are drawn as the reports stood in July 2024. The table has the other numbers too.',
      severalCounts([firstEarly, drawnEarly, newestEarly]),
      severalCounts([drawnLate, newestLate]),
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
  const everyone = figuresOf(figures, ['people-2019-20', 'people-2019-20-living-in-scotland']);
  if (!found || !everyone) return undefined;
  return {
    id: 'who-paid',
    title: 'People who started rehab: who paid',
    description: sentence(found),
    chart: { bars: found.map((figure) => barOf(figure, shareLabel(figure))), atLeast: 100 },
    figures: [...found, ...everyone],
    cautions: [
      ...cautionsOf(found),
      severalCounts(everyone),
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

/** Numbers given for the same time by several reports, each with what to know of it. */
function severalCounts(figures: Figures): string {
  const counts = figures.map(
    (figure) => `${figureWords(figure)}: ${figure.caveat ?? figure.label}`,
  );
  return `${figures[0]?.period ?? ''}. ${counts.join(' ')}`;
}
