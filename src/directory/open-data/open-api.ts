import type { AboutFile } from '#src/schema/open-data/about-file.ts';
import { absolute, dataRoot, schemaPath } from './addresses.ts';
import { licence } from './about-data.ts';
import { metadataName, metadataPath } from './csv-metadata.ts';
import { type DataFile, dataFiles, filePath } from './files.ts';
import {
  checksums,
  commonHeaders,
  extractOf,
  metadataOperation,
  schemaOperation,
} from './open-api-operations.ts';

export interface OpenApiParts {
  about: AboutFile;
  site: URL;
  /** A short true extract of each file that has a shape, by its name. */
  examples: Record<string, unknown>;
  /** Files that this site has. */
  names: readonly string[];
}

/** An OpenAPI 3.1 description of the files: there is no server behind them, so each is one GET. */
export function openApi({ about, site, examples, names }: OpenApiParts) {
  const described = dataFiles.filter(({ name }) => names.includes(name));
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Rehab Directory Scotland: open data',
      summary: 'Residential drug and alcohol rehab services in Scotland, as files.',
      description: `${about.caution} Files are made again with every change of the site. There is no key, no limit and no query: take the whole file.`,
      version: '1.0.0',
      license: licence,
      ...(about.preview ? { 'x-preview': true } : {}),
    },
    servers: [{ url: absolute('/', site).replace(/\/$/, ''), description: 'The public site.' }],
    externalDocs: { url: about.page, description: 'The data explained for people.' },
    tags: [
      { name: 'facts', description: 'Services, areas and national figures.' },
      { name: 'about-the-data', description: 'Shapes and checksums.' },
    ],
    paths: {
      ...Object.fromEntries(
        described.map((file) => [filePath(file), { get: fileOperation(file, site, examples) }]),
      ),
      [metadataPath]: { get: metadataOperation(examples[metadataName]) },
      [`${dataRoot}checksums.txt`]: { get: checksums },
      [`${dataRoot}schema/{name}.schema.json`]: { get: schemaOperation(described) },
    },
  };
}

function fileOperation(
  { name, title, about, mediaType, shape }: DataFile,
  site: URL,
  examples: Record<string, unknown>,
) {
  const [type = mediaType] = mediaType.split(';');
  const example = examples[name];
  const isCsv = type === 'text/csv';
  return {
    operationId: operationId(name),
    tags: ['facts'],
    summary: title,
    description: about,
    responses: {
      '200': {
        description: title,
        headers: commonHeaders,
        content: {
          [type]: {
            schema: isCsv
              ? {
                  type: 'string',
                  description: csvWords(absolute(rowDescription(shape), site)),
                }
              : { $ref: absolute(schemaPath(shape ?? name), site) },
            ...extractOf(example),
          },
        },
      },
    },
  };
}

/** What describes a row of a CSV file for programs. */
function rowDescription(shape: DataFile['shape']): string {
  return shape === undefined ? metadataPath : schemaPath(shape);
}

function csvWords(description: string): string {
  return `RFC 4180 with a header row and a byte order mark, UTF-8. One row is described by ${description}`;
}

function operationId(name: string): string {
  return `get${name
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;
}
