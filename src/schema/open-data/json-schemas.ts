import { z } from 'astro/zod';
import { areasFile } from './areas-file.ts';
import { figureRow } from './figures-file.ts';
import { servicesMap } from './map-file.ts';
import { servicesFile } from './services-file.ts';
import { sourcesFile } from './sources-file.ts';

/** The shape of each data file, by the name of its JSON Schema. A CSV file is described by one of its rows. */
export const fileShapes = {
  services: servicesFile,
  'services-map': servicesMap,
  areas: areasFile,
  sources: sourcesFile,
  'figures-row': figureRow,
} as const;

export type ShapeName = keyof typeof fileShapes;
export const shapeNames = Object.keys(fileShapes) as ShapeName[];

/** JSON Schema (2020-12) of a file, with the address it is published at. */
export function jsonSchemaOf(name: ShapeName, address: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(fileShapes[name], {
    io: 'output',
    target: 'draft-2020-12',
    reused: 'ref',
  });
  return { $schema, $id: address, ...rest };
}
