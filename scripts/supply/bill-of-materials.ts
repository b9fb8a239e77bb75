import { createHash } from 'node:crypto';
import type { LockedPackage, Manifest } from './lock-file.ts';

/** Packages with code or styles that reach a visitor. All others only help to make the site. */
export const SENT_TO_VISITORS = [
  '@astrojs/react',
  '@scottish-government/design-system',
  'astro',
  'damerau-levenshtein',
  'double-metaphone',
  'leaflet',
  'pagefind',
  'react',
  'react-dom',
  'scheduler',
  'topojson-client',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Everything that package-lock.json fixes, as CycloneDX 1.6. The same lock file gives the same bytes. */
export function billOfMaterials(manifest: Manifest, packages: readonly LockedPackage[]): object {
  const components = [...new Map(packages.map((found) => [packageUrl(found), found]))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([purl, found]) => component(purl, found));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify(components)),
    version: 1,
    metadata: {
      component: {
        'bom-ref': manifest.name,
        type: 'application',
        name: manifest.name,
        version: manifest.version,
        licenses: [{ license: { id: manifest.license } }],
      },
    },
    components,
  };
}

function component(purl: string, { name, version, licence, integrity, place }: LockedPackage) {
  const isSent = SENT_TO_VISITORS.includes(name) && place === `node_modules/${name}`;
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    'bom-ref': purl,
    type: 'library',
    ...(group === undefined ? {} : { group }),
    name: short,
    version,
    scope: isSent ? 'required' : 'excluded',
    ...(integrity === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] }),
    ...(licence === undefined ? {} : { licenses: [licenceChoice(licence)] }),
    purl,
  };
}

function licenceChoice(licence: string) {
  return / (?:AND|OR) /.test(licence) ? { expression: licence } : { license: { id: licence } };
}

function packageUrl({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}

/** A UUID made of the contents. */
function serialNumber(contents: string): string {
  const hex = createHash('sha256').update(contents).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
