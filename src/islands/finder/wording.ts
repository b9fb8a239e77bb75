import type { Count } from '#src/directory/finder/counts.ts';

export function countServices(count: number): string {
  return count === 1 ? '1 service' : `${count} services`;
}

/** What choosing a filter would give, in words. A count that mixes yes and silence is never one number. */
export function describeCount(count: Count, isAdmission: boolean): string {
  const { yes, 'case-by-case': maybe, ask } = count;
  if (yes + maybe + ask === 0) return 'none with your other choices';
  if (!isAdmission && maybe + ask === 0) return String(yes);
  const parts = [
    `${yes === 0 ? 'none' : yes} ${sayYes(yes, isAdmission)}`,
    ...(maybe > 0 ? [`${maybe} case by case`] : []),
    ...(ask > 0 ? [`${ask} to ask`] : []),
  ];
  return parts.join(', ');
}

function sayYes(count: number, isAdmission: boolean): string {
  const verb = count === 1 ? 'says' : 'say';
  return isAdmission ? `${verb} yes` : `${verb} so`;
}
