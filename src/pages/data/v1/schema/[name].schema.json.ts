import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, schemaPath } from '#src/directory/open-data/addresses.ts';
import { jsonSchemaOf, type ShapeName, shapeNames } from '#src/schema/open-data/json-schemas.ts';

export const getStaticPaths = (() =>
  shapeNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: ShapeName }> = ({ props, site, url }) =>
  Response.json(jsonSchemaOf(props.name, absolute(schemaPath(props.name), site ?? url)));
