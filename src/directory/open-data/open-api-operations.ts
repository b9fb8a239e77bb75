import type { DataFile } from './files.ts';

/** What hosts send with every file. */
export const commonHeaders = {
  'Access-Control-Allow-Origin': {
    description: 'Any page may read the file.',
    schema: { type: 'string', const: '*' },
  },
  ETag: {
    description: 'Send it back in If-None-Match to take the file only when it has changed.',
    schema: { type: 'string' },
  },
};

/** A short true extract of a file. */
export function extractOf(value: unknown) {
  if (value === undefined) return {};
  return { examples: { extract: { summary: 'The file, cut short.', value } } };
}

export const checksums = {
  operationId: 'getChecksums',
  tags: ['about-the-data'],
  summary: 'Checksums',
  description: 'SHA-256 of every file, as sha256sum writes and checks them.',
  responses: {
    '200': {
      description: 'One line a file.',
      headers: commonHeaders,
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
  },
};

export function schemaOperation(described: readonly DataFile[]) {
  return {
    operationId: 'getSchema',
    tags: ['about-the-data'],
    summary: 'JSON Schema of a file',
    description: 'JSON Schema, draft 2020-12. For a CSV file it describes one row.',
    parameters: [
      {
        name: 'name',
        in: 'path',
        required: true,
        description: 'Which shape.',
        schema: { type: 'string', enum: described.flatMap(({ shape }) => shape ?? []) },
      },
    ],
    responses: {
      '200': {
        description: 'The schema.',
        headers: commonHeaders,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      '404': { description: 'There is no such schema.' },
    },
  };
}

export function metadataOperation(example: unknown) {
  return {
    operationId: 'getServicesCsvMetadata',
    tags: ['about-the-data'],
    summary: 'The columns of services.csv',
    description:
      'What each cell of a row holds, as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data) describes it. An apostrophe before the words of a cell is not part of them.',
    responses: {
      '200': {
        description: 'The description.',
        headers: commonHeaders,
        content: { 'application/json': { schema: { type: 'object' }, ...extractOf(example) } },
      },
    },
  };
}
