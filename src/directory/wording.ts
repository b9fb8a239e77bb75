import type { Bedrooms } from '#src/schema/capacity.ts';
import type { Address } from '#src/schema/location.ts';
import type { Ages, Catchment } from '#src/schema/who.ts';
import type { Context } from './context.ts';
import { inWords } from './labels.ts';

/** “16 and over”, “up to 10”, “18 to 65” */
export function describeAges({ from, to, words }: Ages): string {
  const range =
    from !== undefined && to !== undefined
      ? `${from} to ${to}`
      : from !== undefined
        ? `${from} and over`
        : to !== undefined
          ? `up to ${to}`
          : undefined;
  if (range === undefined) return words ?? '';
  return words === undefined ? range : `${range} (${words})`;
}

export function describeCatchment(catchment: Catchment, context: Context): string {
  const named = (catchment.councils ?? []).map((slug) => context.council(slug)?.name ?? slug);
  const extent = {
    scotland: 'All of Scotland',
    anywhere: 'Anywhere, also outside Scotland',
    named: inWords(named),
  }[catchment.extent];
  return [extent, catchment.words].filter(Boolean).join('. ');
}

export function describeAddress({ lines, postcode }: Address, town: string): string {
  const parts = [...lines, ...(lines.includes(town) ? [] : [town])];
  return [parts.join(', '), postcode].filter(Boolean).join(', ');
}

/** “All 34 bedrooms are single.” What is shared is counted in beds, as the register does. */
export function describeBedrooms({ beds, single }: Bedrooms): string {
  if (single === 0)
    return `The register lists no single bedrooms, for ${beds} beds. Ask how rooms are shared.`;
  if (single < beds) {
    const where = single === 1 ? 'is in a single bedroom' : 'are in single bedrooms';
    return `${single} of the ${beds} beds ${where}.`;
  }
  return beds === 1 ? 'There is one bedroom, a single one.' : `All ${beds} bedrooms are single.`;
}

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

export function describePounds(amount: number): string {
  return pounds.format(amount);
}

/** The number as a telephone link: digits only. */
export function telephoneLink(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}

export function mailLink(address: string): string {
  return `mailto:${address}`;
}

/** “1 place”, “31 places” */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Words that stand in a list, one after the other: those that end in a stop need nothing between them. */
export function inOneLine(lines: readonly string[]): string {
  const [first = '', ...more] = lines;
  return more.reduce(
    (said, line) => (asSentence(said) === said ? `${said} ${line}` : `${said}; ${line}`),
    first,
  );
}

/** Words of a record with the stop that ends a sentence, whether or not they came with one. */
export function asSentence(words: string): string {
  return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`;
}
