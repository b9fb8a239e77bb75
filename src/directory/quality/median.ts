/** The middle of some numbers; the mean of the two in the middle when there is no one. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** “the same day”, “1 day”, “2 and a half days” */
export function daysInWords(days: number): string {
  if (days === 0) return 'the same day';
  const whole = Math.floor(days);
  const half = days - whole >= 0.5;
  if (whole === 0) return 'half a day';
  if (half) return `${whole} and a half days`;
  return whole === 1 ? '1 day' : `${whole} days`;
}
