import { z } from 'astro/zod';

// The parts of OpenAPI 3.1 that a description of files can use, after its specification: nothing else may be there.
const schemaObject = z.record(z.string(), z.unknown());
const externalDocs = z.strictObject({ url: z.url(), description: z.string().optional() });
const header = z.strictObject({ description: z.string(), schema: schemaObject });
const mediaTypeObject = z.strictObject({
  schema: schemaObject,
  examples: z
    .record(
      z.string().regex(/^[\w.-]+$/),
      z.strictObject({ summary: z.string(), value: z.unknown() }),
    )
    .optional(),
});
const response = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), header).optional(),
  content: z.record(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/), mediaTypeObject).optional(),
});
const parameter = z.strictObject({
  name: z.string(),
  in: z.literal('path'),
  required: z.literal(true),
  description: z.string(),
  schema: schemaObject,
});
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-zA-Z]\w*$/),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string(),
  parameters: z.array(parameter).optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), response),
});

export const openApiShape = z
  .strictObject({
    openapi: z.string().regex(/^3\.1\.\d+$/),
    jsonSchemaDialect: z.url(),
    info: z
      .object({
        title: z.string().min(1),
        summary: z.string(),
        description: z.string(),
        version: z.string(),
        license: z.strictObject({ name: z.string(), url: z.url() }),
      })
      .catchall(z.unknown())
      .refine((info) =>
        Object.keys(info).every(
          (key) =>
            ['title', 'summary', 'description', 'version', 'license'].includes(key) ||
            key.startsWith('x-'),
        ),
      ),
    servers: z.array(z.strictObject({ url: z.url(), description: z.string() })).min(1),
    externalDocs,
    tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
    paths: z.record(z.string().startsWith('/'), z.strictObject({ get: operation })),
  })
  .refine(({ paths }) => {
    const ids = Object.values(paths).map(({ get }) => get.operationId);
    return new Set(ids).size === ids.length;
  }, 'has one operationId twice')
  .refine(
    ({ paths }) =>
      Object.entries(paths).every(([path, { get }]) => {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        return inPath.join() === (get.parameters ?? []).map(({ name }) => name).join();
      }),
    'has a path whose parameters are not described',
  );
