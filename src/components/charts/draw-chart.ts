import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { type BarChart, barChartSpec } from '#src/directory/charts/bar-chart.ts';

/** Runs in the build alone: no chart code reaches a browser. */
export async function drawBarChart(
  chart: BarChart,
  { id, title, description }: { id: string; title: string; description: string },
): Promise<string> {
  const { spec } = compile(barChartSpec(chart) as unknown as TopLevelSpec);
  const drawn = await new View(parse(spec), { renderer: 'none' }).toSVG();
  const inside = /^<svg[^>]*viewBox="([^"]+)"[^>]*>(.*)<\/svg>$/su.exec(drawn);
  const [, viewBox, marks] = inside ?? [];
  if (viewBox === undefined || marks === undefined || / style=/u.test(marks)) {
    throw new Error(`The chart “${title}” was drawn in a form that the page cannot hold.`);
  }
  const names = `aria-labelledby="${id}-title" aria-describedby="${id}-words"`;
  // The drawing is one picture with one name: its parts say nothing by themselves.
  const silent = marks.replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/gu, '');
  const words = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-words">${escaped(description)}</desc>`;
  return `<svg viewBox="${viewBox}" role="img" ${names}>${words}${silent}</svg>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
