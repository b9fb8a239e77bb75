import { createHash } from 'node:crypto';
import type { APIContext, APIRoute } from 'astro';
import { absolute, dataRoot, schemaPath } from '#src/directory/open-data/addresses.ts';
import { jsonSchemaOf, shapeNames } from '#src/schema/open-data/json-schemas.ts';

export interface MadeFile {
  /** Its name below /data/v1/. */
  name: string;
  bytes: number;
  sha256: string;
}

// Every endpoint that stands beside this file and makes a file that people take away.
const endpoints = import.meta.glob<{ GET: APIRoute }>(['./*.*.ts', '!./checksums.txt.ts']);
let made: Promise<MadeFile[]> | undefined;

/** Names of the files below /data/v1/ that this site has. */
export function madeNames(): string[] {
  return Object.keys(endpoints).map(nameOf).sort();
}

/** Every file below /data/v1/ with its size and checksum. Worked out once in a build. */
export function madeFiles(site: URL): Promise<MadeFile[]> {
  if (import.meta.env.DEV) return makeFiles(site);
  made ??= makeFiles(site);
  return made;
}

async function makeFiles(site: URL): Promise<MadeFile[]> {
  const files = shapeNames.map((shape) => {
    const address = absolute(schemaPath(shape), site);
    const text = JSON.stringify(jsonSchemaOf(shape, address));
    return measured(schemaPath(shape).slice(dataRoot.length), Buffer.from(text));
  });
  for (const [module, load] of Object.entries(endpoints)) {
    const { GET } = await load();
    const response = await GET(contextFor(nameOf(module), site));
    files.push(measured(nameOf(module), await response.bytes()));
  }
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

// Endpoints of fixed files look at nothing else of the request.
function contextFor(name: string, site: URL): APIContext {
  return { site, url: new URL(`${dataRoot}${name}`, site), params: {}, props: {} } as APIContext;
}

function nameOf(module: string): string {
  return module.slice('./'.length, -'.ts'.length);
}

function measured(name: string, bytes: Uint8Array): MadeFile {
  return {
    name,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
