import type { Confirmation } from '#src/schema/confirmation.ts';
import { daysSince } from '#src/directory/dates.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { median } from './median.ts';

/** How often we were right, from the checks with services themselves. */
export interface Accuracy {
  /** Services that the directory counts, and how many of them have been asked at least once. */
  services: number;
  asked: number;
  checks: number;
  /** Facts that services judged in all checks, and how many of them held. */
  facts: number;
  held: number;
  /** Services with nothing wrong in their newest check. */
  faultless: number;
  /** Middle number of days until what was wrong was put right. */
  daysToMend: number | undefined;
  /** Wrong facts that still wait. */
  waiting: number;
}

/** Checks of services that are not counted stay out: the rate speaks for the services the directory counts. */
export function accuracyOf(
  confirmations: readonly Confirmation[],
  counted: readonly ServiceRecord[],
): Accuracy {
  const slugs = new Set(counted.map(({ slug }) => slug));
  const checks = confirmations.filter(({ service }) => slugs.has(service));
  const newest = newestChecks(checks);
  const wrong = checks.flatMap((check) => check.wrong.map((fact) => ({ ...fact, on: check.on })));
  const held = sum(checks.map((check) => check.held.length));
  return {
    services: counted.length,
    asked: newest.size,
    checks: checks.length,
    facts: held + wrong.length,
    held,
    faultless: [...newest.values()].filter((check) => check.wrong.length === 0).length,
    daysToMend: median(
      wrong.flatMap(({ on, mendedOn }) => (mendedOn === undefined ? [] : daysSince(on, mendedOn))),
    ),
    waiting: wrong.filter(({ mendedOn }) => mendedOn === undefined).length,
  };
}

/** The newest check of each service, by slug. */
export function newestChecks<Check extends Confirmation>(
  checks: readonly Check[],
): ReadonlyMap<string, Check> {
  const sorted = checks.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return new Map(sorted.map((check) => [check.service, check]));
}

/** A share in whole per cent, rounded down: nearly all is never shown as all. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 100);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
