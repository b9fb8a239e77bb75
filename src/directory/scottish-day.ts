const scottish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The day in Scotland at a moment. */
export function scottishDay(moment: string | Date): string {
  return scottish.format(new Date(moment));
}
