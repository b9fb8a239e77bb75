import { describeDate } from '#src/directory/dates.ts';
import type { Source } from '#src/schema/source.ts';

/** The entry in sources.yaml for the file of one day. */
export function registerSource(day: string, readOn: string, services: number): Source {
  return {
    title: `Care Inspectorate datastore (register of care services) as at ${describeDate(day)}`,
    publisher: 'Care Inspectorate',
    tier: 'register',
    url: 'https://www.careinspectorate.scot/resources-data/data-and-statistics/datastore',
    publishedOn: day,
    readOn,
    services,
    licence: 'Open Government Licence v3.0',
    attribution:
      'Contains Care Inspectorate data, licensed under the Open Government Licence v3.0.',
  };
}
