import type { ShapeName } from '#src/schema/open-data/json-schemas.ts';
import { dataRoot } from './addresses.ts';

/** A file that people and programs take away, in the words of its page. */
export interface DataFile {
  name: string;
  title: string;
  /** What it holds and whom it suits, in plain words. */
  about: string;
  mediaType: string;
  /** Its JSON Schema; for CSV that of a row. Absent when another page explains its columns. */
  shape?: ShapeName;
}

export const dataFiles: readonly DataFile[] = [
  {
    name: 'services.csv',
    title: 'Services, for a spreadsheet',
    about: 'One row a service. Opens in Excel, LibreOffice and Google Sheets. Start here.',
    mediaType: 'text/csv; charset=utf-8',
  },
  {
    name: 'services.json',
    title: 'Services, in full',
    about: 'Every fact about every service, each with its source and its date. For programs.',
    mediaType: 'application/json; charset=utf-8',
    shape: 'services',
  },
  {
    name: 'services.geojson',
    title: 'Services, for a map',
    about:
      'A point for each service, and how exact the point is. No point where the address is private.',
    mediaType: 'application/geo+json; charset=utf-8',
    shape: 'services-map',
  },
  {
    name: 'areas.json',
    title: 'Areas',
    about: 'Councils, health boards and Alcohol and Drug Partnerships, with what stands in each.',
    mediaType: 'application/json; charset=utf-8',
    shape: 'areas',
  },
  {
    name: 'figures.csv',
    title: 'National figures',
    about: 'Beds, placements and other numbers for all Scotland, with what each does not mean.',
    mediaType: 'text/csv; charset=utf-8',
    shape: 'figures-row',
  },
  {
    name: 'sources.json',
    title: 'Sources',
    about: 'Everything the facts rest on: title, publisher, address and licence.',
    mediaType: 'application/json; charset=utf-8',
    shape: 'sources',
  },
];

export function filePath({ name }: Pick<DataFile, 'name'>): string {
  return `${dataRoot}${name}`;
}

export function dataFile(name: string): DataFile {
  const found = dataFiles.find((file) => file.name === name);
  if (found === undefined) throw new Error(`There is no data file called ${name}.`);
  return found;
}
