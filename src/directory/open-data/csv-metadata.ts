import type { AboutFile } from '#src/schema/open-data/about-file.ts';
import type { CsvwColumn, CsvwDatatype, CsvwTable } from '#src/schema/open-data/csv-metadata.ts';
import { separator } from '#src/directory/csv/cell-list.ts';
import type { CellShape } from '#src/directory/csv/cell-shape.ts';
import { cellRules, type Column, serviceColumns } from '#src/directory/csv/columns.ts';
import { dataFile, filePath } from './files.ts';

const { name: fileName, title } = dataFile('services.csv');

/** CSV on the Web says that readers look for the description of a file beside it, under this name. */
export const metadataName = `${fileName}-metadata.json`;
export const metadataPath = filePath({ name: metadataName });

/** services.csv for programs, after W3C “Metadata Vocabulary for Tabular Data”, made from the same columns. */
export function csvMetadata(
  about: AboutFile,
  columns: readonly Column[] = serviceColumns,
): CsvwTable {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: fileName,
    'dc:title': title,
    'dc:description': [about.caution, ...cellRules].join(' '),
    'dc:license': { '@id': about.licence.url },
    'dc:rights': about.attribution.join(' '),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: { primaryKey: 'slug', columns: columns.map(metadataColumn) },
  };
}

function metadataColumn({ name, role, description, shape }: Column): CsvwColumn {
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: datatypeOf(shape),
    ...(shape.isList ? { separator } : {}),
    ...(role === 'slug' ? { required: true } : {}),
  };
}

function datatypeOf({ kind, codes = [], range }: CellShape): CsvwDatatype {
  switch (kind) {
    case 'text':
      return 'string';
    case 'address':
      return 'anyURI';
    case 'day':
      return 'date';
    case 'number':
      return {
        base: range?.isWhole ? 'integer' : 'number',
        ...(range?.least === undefined ? {} : { minimum: range.least }),
        ...(range?.most === undefined ? {} : { maximum: range.most }),
      };
    case 'phone':
      // A number without spaces has an apostrophe before it.
      return { base: 'string', format: "^'?0[0-9 ]+$" };
    case 'code':
      return { base: 'string', format: `^(?:${codes.join('|')})$` };
    case 'date':
      return { base: 'string', format: '^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$' };
    case 'key':
      return { base: 'string', format: '^[A-Za-z0-9.-]+$' };
  }
}
