import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const names = z.record(z.string(), z.string()).default({});

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: names,
  devDependencies: names,
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A package as package-lock.json fixes it. */
export interface LockedPackage {
  /** Where it lies: `node_modules/a/node_modules/b`. */
  place: string;
  name: string;
  version: string;
  licence: string | undefined;
  integrity: string | undefined;
  /** A download address, which the lock file should not hold. */
  address: string | undefined;
}

export function parseManifest(text: string): Manifest {
  return manifestSchema.parse(JSON.parse(text));
}

export function parseLock(text: string): LockedPackage[] {
  return Object.entries(lockSchema.parse(JSON.parse(text)).packages)
    .filter(([place, { link }]) => place !== '' && !link)
    .map(([place, { name, version, license, integrity, resolved }]) => ({
      place,
      name: name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: version ?? '',
      licence: license,
      integrity,
      address: resolved,
    }));
}

export function readManifest(): Manifest {
  return parseManifest(readFileSync('package.json', 'utf8'));
}

export function readLock(): LockedPackage[] {
  return parseLock(readFileSync('package-lock.json', 'utf8'));
}
