import type { z } from 'astro/zod';
import { councilSchema, healthBoardSchema, partnershipSchema } from '../schema/area.ts';
import { confirmationSchema } from '../schema/confirmation.ts';
import { correctionSchema } from '../schema/correction.ts';
import { coverageSchema } from '../schema/coverage.ts';
import { figureSchema } from '../schema/figure.ts';
import { routeLineSchema } from '../schema/funding-route.ts';
import { glossaryTermSchema } from '../schema/glossary.ts';
import { guideFrontMatterSchema, guideSchema } from '../schema/guide.ts';
import { helplineSchema } from '../schema/helpline.ts';
import { operatorSchema } from '../schema/operator.ts';
import { providerSchema } from '../schema/provider.ts';
import { safetyLineSchema } from '../schema/safety.ts';
import { serviceSchema } from '../schema/service.ts';
import { sourceSchema } from '../schema/source.ts';
import { vocabularyEntrySchema } from '../schema/vocabulary.ts';

/** `file-each`: a folder, one record a file. `map`: one file of many records. `maps`: a folder of such files. `one`: one file, one record. `prose`: a folder, one Markdown file each. */
export type Shape = 'file-each' | 'map' | 'maps' | 'one' | 'prose';

interface Place {
  shape: Shape;
  /** A folder ends with a slash. */
  where: string;
  schema: z.ZodType;
  /** What editors write, where the reading adds to it. */
  written?: z.ZodType;
  /** Set when there may be no such records yet. */
  optional?: true;
}

/** Which records there are, where they lie in the records folder, and what judges them. */
export const layout = {
  services: { shape: 'file-each', where: 'services/', schema: serviceSchema },
  providers: { shape: 'file-each', where: 'providers/', schema: providerSchema },
  councils: { shape: 'map', where: 'areas/councils.yaml', schema: councilSchema },
  healthBoards: { shape: 'map', where: 'areas/health-boards.yaml', schema: healthBoardSchema },
  partnerships: { shape: 'map', where: 'areas/partnerships.yaml', schema: partnershipSchema },
  fundingRoute: { shape: 'map', where: 'areas/funding-route.yaml', schema: routeLineSchema },
  sources: { shape: 'map', where: 'sources.yaml', schema: sourceSchema },
  helplines: { shape: 'map', where: 'helplines.yaml', schema: helplineSchema },
  safety: { shape: 'map', where: 'safety.yaml', schema: safetyLineSchema },
  vocabulary: { shape: 'map', where: 'vocabulary.yaml', schema: vocabularyEntrySchema },
  figures: { shape: 'maps', where: 'figures/', schema: figureSchema },
  guides: {
    shape: 'prose',
    where: 'guides/',
    schema: guideSchema,
    written: guideFrontMatterSchema,
    optional: true,
  },
  glossary: { shape: 'map', where: 'glossary.yaml', schema: glossaryTermSchema, optional: true },
  operator: { shape: 'one', where: 'operator.yaml', schema: operatorSchema },
  coverage: { shape: 'one', where: 'coverage.yaml', schema: coverageSchema },
  confirmations: {
    shape: 'file-each',
    where: 'confirmations/',
    schema: confirmationSchema,
    optional: true,
  },
  corrections: {
    shape: 'map',
    where: 'corrections.yaml',
    schema: correctionSchema,
    optional: true,
  },
} as const satisfies Record<string, Place>;

export type Part = keyof typeof layout;
export type Judged<P extends Part> = z.output<(typeof layout)[P]['schema']>;

export const partNames = Object.keys(layout) as Part[];

/** Files of the folder that hold no records: the field guide and its schemas. */
export function holdsNoRecords(file: string): boolean {
  return /(?:^|\/)README\.md$/u.test(file) || file.split('/').some((name) => name.startsWith('.'));
}

/** The part that a file belongs to by its place, whatever its name ends in. */
export function partOf(file: string): Part | undefined {
  return partNames.find((part) => {
    const { where } = layout[part];
    if (!where.endsWith('/')) return file === where;
    return file.startsWith(where) && !file.slice(where.length).includes('/');
  });
}

/** True when the directory can be built without any record of this part. */
export function isOptional(part: Part): boolean {
  return 'optional' in layout[part];
}

/** How the name of a file of this part ends. */
export function endingOf(part: Part): '.yaml' | '.md' {
  return shapeOf(part) === 'prose' ? '.md' : '.yaml';
}

/** The schema of what editors write in a file of this part. */
export function writtenSchema(part: Part): z.ZodType {
  const place: Place = layout[part];
  return place.written ?? place.schema;
}

export function shapeOf(part: Part): Shape {
  return layout[part].shape;
}
