import { z } from 'astro/zod';

// The part of W3C “Metadata Vocabulary for Tabular Data” that describes one file by its columns.
const datatype = z.union([
  z.enum(['string', 'anyURI', 'date']),
  z.strictObject({
    base: z.literal('string'),
    /** The whole of the cell, or of one entry where it holds several. */
    format: z.string().min(1),
  }),
  z.strictObject({
    base: z.enum(['integer', 'number']),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
]);

const column = z.strictObject({
  // A name may stand in a URI template (RFC 6570).
  name: z.string().regex(/^[A-Za-z0-9]+(?:[._][A-Za-z0-9]+)*$/),
  titles: z.string().min(1),
  'dc:description': z.string().min(1),
  datatype,
  separator: z.string().min(1).optional(),
  required: z.literal(true).optional(),
});

export const csvwTable = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('en') }),
  ]),
  url: z.string().min(1),
  'dc:title': z.string().min(1),
  'dc:description': z.string().min(1),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:rights': z.string().min(1),
  dialect: z.strictObject({
    encoding: z.literal('utf-8'),
    header: z.literal(true),
    lineTerminators: z.array(z.string()).min(1),
  }),
  tableSchema: z.strictObject({ primaryKey: z.string(), columns: z.array(column).min(1) }),
});

export type CsvwTable = z.output<typeof csvwTable>;
export type CsvwColumn = z.output<typeof column>;
export type CsvwDatatype = z.output<typeof datatype>;
