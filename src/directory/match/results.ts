import type { Verdict } from './verdict.ts';
import { type Matched, verdicts } from './verdict.ts';

export const verdictHeadings: Record<Verdict, string> = {
  yes: 'They say yes to what you told us',
  ask: 'Ask them',
  no: 'They say no to this',
};

/** How far a service is, in a straight line; `undefined` where either end is not known. */
export interface Nearness {
  miles: number | undefined;
  overSea: boolean;
}

export interface Placed extends Matched {
  nearness: Nearness | undefined;
}

export interface ResultGroup {
  id: Verdict | 'all' | 'further' | 'related';
  heading: string;
  placed: Placed[];
}

/**
 * Rehabs by verdict, then those beyond the distance asked for, then other kinds of service.
 * Inside a group the nearest come first; equals keep the order of the list.
 */
export function groupResults(placed: readonly Placed[], within: number | null): ResultGroup[] {
  const sorted = [...placed].sort(compareMiles);
  const isFurther = ({ nearness }: Placed) =>
    within !== null && nearness?.miles !== undefined && nearness.miles > within;
  const rehabs = sorted.filter(({ service }) => service.isRehab);
  const near = rehabs.filter((one) => !isFurther(one));
  const groups: ResultGroup[] = [
    ...verdicts.map((verdict) => ({
      id: verdict,
      heading: verdictHeadings[verdict],
      placed: near.filter((one) => one.verdict === verdict),
    })),
    {
      id: 'all',
      heading: 'All services',
      placed: near.filter(({ verdict }) => verdict === null),
    },
    {
      id: 'further',
      heading: `Further than ${within ?? 0} miles`,
      placed: byVerdict(rehabs.filter(isFurther)),
    },
    {
      id: 'related',
      heading: 'Not rehab, but may be a first step',
      placed: byVerdict(sorted.filter(({ service }) => !service.isRehab)),
    },
  ];
  return groups.filter((group) => group.placed.length > 0);
}

function byVerdict(placed: Placed[]): Placed[] {
  const rank = ({ verdict }: Placed) => (verdict === null ? 0 : verdicts.indexOf(verdict));
  return [...placed].sort((a, b) => rank(a) - rank(b));
}

function compareMiles(a: Placed, b: Placed): number {
  const [near, far] = [a.nearness?.miles, b.nearness?.miles];
  if (near === undefined || far === undefined) {
    return Number(near === undefined) - Number(far === undefined);
  }
  return near - far;
}
