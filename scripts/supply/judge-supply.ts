import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { z } from 'astro/zod';
import type { LockedPackage, Manifest } from './lock-file.ts';

const reason = z.string().min(10);

const rulesSchema = z.strictObject({
  /** SPDX names, each with why. */
  allowed: z.record(z.string(), z.string().min(1)),
  exceptions: z.array(
    z.strictObject({ packages: z.array(z.string()).min(1), licence: z.string(), reason }),
  ),
  acceptedAdvisories: z.array(z.strictObject({ package: z.string(), reason })),
});

export type SupplyRules = z.infer<typeof rulesSchema>;

export const rulesFile = 'scripts/supply/licences.json';

export function readRules(): SupplyRules {
  return rulesSchema.parse(JSON.parse(readFileSync(rulesFile, 'utf8')));
}

/** `1.2.3`, or `npm:name@1.2.3` for a package under another name. */
const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

export function loosePins({ dependencies, devDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `package.json: ${name} is "${version}". Write one exact version.`);
}

/** Packages that could become others without anyone noticing. */
export function unsealed(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ place, integrity, address }) => [
    ...(integrity?.startsWith('sha512-')
      ? []
      : [`package-lock.json: ${place} has no sha512 checksum. Install it again with npm.`]),
    ...(address === undefined
      ? []
      : [
          `package-lock.json: ${place} names the host it came from. Install with the project’s .npmrc.`,
        ]),
  ]);
}

export function licenceProblems(packages: readonly LockedPackage[], rules: SupplyRules): string[] {
  return packages.flatMap(({ name, place, licence }) => {
    const extra = rules.exceptions
      .filter((exception) => exception.packages.some((glob) => matchesGlob(name, glob)))
      .map((exception) => exception.licence);
    const allowed = new Set([...Object.keys(rules.allowed), ...extra]);
    if (licence !== undefined && permits(licence, allowed)) return [];
    const said = licence === undefined ? 'names no licence' : `has the licence ${licence}`;
    return [`${place} ${said}. Choose another package, or add it to ${rulesFile} with a reason.`];
  });
}

/** Reads `MIT OR CC0-1.0` and `(Apache-2.0 AND MIT)`; no package here nests them deeper. */
export function permits(expression: string, allowed: ReadonlySet<string>): boolean {
  const plain = expression.replaceAll(/[()]/g, '').trim();
  if (plain.includes(' OR ') && plain.includes(' AND ')) return false;
  return plain.includes(' OR ')
    ? plain.split(' OR ').some((name) => allowed.has(name.trim()))
    : plain.split(' AND ').every((name) => allowed.has(name.trim()));
}

/** How many packages have each licence, most first. */
export function licenceCounts(packages: readonly LockedPackage[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { licence = 'none' } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
