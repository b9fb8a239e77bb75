import { z } from 'astro/zod';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, a month or a day: `2026`, `2026-05` or `2026-05-31`. Shown at the precision it was written. */
export const partialDate = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number'
        ? 'was read as a number. Put the year in quotes: "2026".'
        : 'must be a date: "2026", 2026-05 or 2026-05-31.',
  })
  .refine(isCalendarDate, {
    error:
      'is not a date in the calendar. Write a year, a month or a day: 2026, 2026-05 or 2026-05-31.',
  });

/** A day, written `2026-05-31`. */
export const wholeDate = z
  .string({ error: 'must be a day, written like 2026-05-31.' })
  .refine((written) => written.length === 10 && isCalendarDate(written), {
    error: 'must be a day in the calendar, written like 2026-05-31.',
  });

export type PartialDate = z.output<typeof partialDate>;

function isCalendarDate(written: string): boolean {
  const [, year, month, day] = shape.exec(written) ?? [];
  if (year === undefined || Number(year) < 1900) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= daysInMonth;
}
