import { z } from 'astro/zod';
import { type Part, partNames, shapeOf, writtenSchema } from '#src/records/layout.ts';

const fileNames: Record<Part, string> = {
  services: 'service',
  providers: 'provider',
  councils: 'councils',
  healthBoards: 'health-boards',
  partnerships: 'partnerships',
  fundingRoute: 'funding-route',
  sources: 'sources',
  helplines: 'helplines',
  safety: 'safety',
  vocabulary: 'vocabulary',
  figures: 'figures',
  guides: 'guide',
  glossary: 'glossary',
  operator: 'operator',
  coverage: 'coverage',
  confirmations: 'confirmation',
  corrections: 'corrections',
};

/** A JSON Schema of each kind of file, for editors that complete and check as people type. */
export function jsonSchemas(): { name: string; text: string }[] {
  return partNames.map((part) => ({
    name: `${fileNames[part]}.schema.json`,
    text: `${JSON.stringify(jsonSchema(part), null, 1)}\n`,
  }));
}

function jsonSchema(part: Part): unknown {
  const schema = writtenSchema(part);
  const holdsMany = shapeOf(part) === 'map' || shapeOf(part) === 'maps';
  const file = holdsMany ? z.record(z.string(), schema) : schema;
  return z.toJSONSchema(file, { io: 'input', target: 'draft-7', reused: 'ref' });
}
