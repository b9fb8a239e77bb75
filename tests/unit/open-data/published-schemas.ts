import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemaOf, type ShapeName, shapeNames } from '#src/schema/open-data/json-schemas.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
for (const name of shapeNames) ajv.addSchema(jsonSchemaOf(name, `https://data.example/${name}`));

/** What the JSON Schema that we publish has against some content. */
export function schemaErrors(name: ShapeName, content: unknown): string[] {
  ajv.validate(`https://data.example/${name}`, content);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
