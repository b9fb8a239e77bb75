import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

// Beside the project, or beside the folder of its worktrees, where its authors work; not part of it.
const found = ['..', '../..']
  .map((above) => resolve(above, 'shared/data/open-referral/public/specifications/3.0'))
  .find((candidate) => existsSync(candidate));

/** Why the official schemas are not looked at; nothing when they are there. */
export const whyNotOfficial =
  found === undefined
    ? 'the official schemas are not beside the project (../shared/data/open-referral)'
    : undefined;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
if (found !== undefined) {
  for (const name of readdirSync(join(found, 'schemata'))) {
    ajv.addSchema(read(`schemata/${name}`), name);
  }
}

/** What the official schema of a thing has against some content. */
export function officialErrors(schema: string, content: unknown): string[] {
  ajv.validate(`${schema}.json`, content);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

export function officialExample(name: string): unknown {
  return read(`examples/${name}.json`);
}

function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(found ?? '', path), 'utf8'));
}
