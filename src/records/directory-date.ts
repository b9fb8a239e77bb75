import { scottishDay } from '../directory/scottish-day.ts';
import { wholeDate } from '../schema/partial-date.ts';

/** The day the directory is built for: DIRECTORY_DATE, else today in Scotland. */
export function directoryDate(): string {
  const today = scottishDay(new Date());
  const asked = process.env['DIRECTORY_DATE'] || today;
  if (wholeDate.safeParse(asked).success) return asked;
  throw new Error(
    `DIRECTORY_DATE is “${asked}”. Write it as year-month-day, such as ${today}, or leave it out.`,
  );
}
