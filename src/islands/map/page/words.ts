import type { ShownRow } from './shown-rows.ts';

const services = (count: number) => (count === 1 ? '1 service' : `${count} services`);

/** What the map shows now, in a few sentences. */
export function statusWords(shown: readonly ShownRow[], areaName: string | undefined): string {
  if (shown.length === 0) return 'No service fits all of that. Take one of your choices away.';
  const onMap = shown.filter(({ row }) => row.mapped !== undefined).length;
  const sentences = [`The map shows ${services(onMap)}${standingWords(shown)}.`];
  if (onMap < shown.length)
    sentences.push(`${services(shown.length - onMap)} more in the list without a point.`);
  if (areaName !== undefined) sentences.push(takesWords(shown, areaName));
  return sentences.join(' ');
}

function standingWords(shown: readonly ShownRow[]): string {
  const count = (wanted: string) => shown.filter(({ standing }) => standing === wanted).length;
  const [yes, maybe, ask] = [count('yes'), count('case-by-case'), count('ask')];
  if (yes + maybe + ask === 0) return '';
  const parts = [
    yes === 1 ? '1 says yes' : `${yes === 0 ? 'none' : yes} say yes`,
    ...(maybe > 0 ? [`${maybe} case by case`] : []),
    ...(ask > 0 ? [`${ask} not published, so ask`] : []),
  ];
  return `: ${parts.join(', ')}`;
}

function takesWords(shown: readonly ShownRow[], areaName: string): string {
  const count = shown.filter(({ takesFrom }) => takesFrom).length;
  const who = count === 0 ? 'None' : String(count);
  const says = count === 1 ? 'says it takes' : 'say they take';
  return `${who} ${says} people from ${areaName}. Others may too: most do not publish it.`;
}
