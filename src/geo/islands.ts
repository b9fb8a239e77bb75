import type { Coordinates } from './projection.ts';
import { nearestDistrict } from './districts.ts';

export { councilOfIsland, islandsIn } from './island-councils.ts';

/** Islands with no bridge to the mainland, by their postcode districts. Skye and Seil have bridges. */
const islandDistricts: Record<string, readonly string[]> = {
  'Lewis and Harris': ['HS1', 'HS2', 'HS3', 'HS4', 'HS5'],
  'the Uists and Barra': ['HS6', 'HS7', 'HS8', 'HS9'],
  Orkney: ['KW15', 'KW16', 'KW17'],
  Shetland: ['ZE1', 'ZE2', 'ZE3'],
  Arran: ['KA27'],
  Cumbrae: ['KA28'],
  Bute: ['PA20'],
  Gigha: ['PA41'],
  Islay: ['PA42', 'PA43', 'PA44', 'PA45', 'PA46', 'PA47', 'PA48', 'PA49'],
  Jura: ['PA60'],
  Colonsay: ['PA61'],
  Mull: [
    'PA62',
    'PA63',
    'PA64',
    'PA65',
    'PA66',
    'PA67',
    'PA68',
    'PA69',
    'PA70',
    'PA71',
    'PA72',
    'PA73',
    'PA74',
    'PA75',
  ],
  Iona: ['PA76'],
  Tiree: ['PA77'],
  Coll: ['PA78'],
  Eigg: ['PH42'],
  Rum: ['PH43'],
  Canna: ['PH44'],
};

/** Islands that no bridge reaches, by name. */
export const ISLANDS: readonly string[] = Object.keys(islandDistricts);

const islandOfDistrict = new Map(
  Object.entries(islandDistricts).flatMap(([island, districts]) =>
    districts.map((district): [string, string] => [district, island]),
  ),
);

/** The island a point lies on, by the postcode district whose centre is nearest; `undefined` on the mainland. */
export function islandAt(point: Coordinates): string | undefined {
  return islandOfDistrict.get(nearestDistrict(point).outcode);
}

/** True when a ferry or a plane lies between two points, as far as the districts tell. */
export function seaBetween(a: Coordinates, b: Coordinates): boolean {
  return islandAt(a) !== islandAt(b);
}
