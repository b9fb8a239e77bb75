import { tableRows, toPosition } from './authored-table.ts';
import { line } from './geometry.ts';
import type { LineFeature, Position } from './geometry.ts';

/** Name, latitude, longitude, population (0: not known; only to rank labels), council. */
export type PlaceRow = [string, number, number, number, string];
/** Latitude, longitude, what people call it. */
export type DistrictRow = [number, number, string];

export interface GeoNamesPlace {
  name: string;
  country: string;
  admin1: string;
  admin2: string;
  lat: string;
  lng: string;
}
export interface GeoNamesCouncil {
  code: string;
  name: string;
}
export interface PopulatedPlace {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: Position };
}

const COUNCIL_NAMES: Record<string, string> = {
  'Eilean Siar': 'Na h-Eileanan Siar',
  'The Scottish Borders': 'Scottish Borders',
};
/** Places that only the list of populations holds; it names no council. */
const COUNCIL_OF: Record<string, string> = {
  Blairgowrie: 'Perth and Kinross',
  Sauchen: 'Aberdeenshire',
  Tobermory: 'Argyll and Bute',
};
/** Whole areas that the sources list among towns. */
const isArea = (name: string) => /^Isle of|^(Barra|Benbecula|Highland|Orkney)$/i.test(name);

const kilometres = (a: Position, b: Position) =>
  Math.hypot((a[0] - b[0]) * 0.56, a[1] - b[1]) * 111;
const isSame = (place: PopulatedPlace, name: string, at: Position) =>
  place.name === name && kilometres(place.loc.coordinates, at) < 5;
const toRow = (name: string, [x, y]: Position, population: number, council: string): PlaceRow => [
  name.replace(/^Saint /, 'St '),
  Number(y.toFixed(3)),
  Number(x.toFixed(3)),
  population,
  council,
];

/** Towns and villages of Scotland with their council, the largest first. */
export function scottishPlaces(
  places: GeoNamesPlace[],
  councils: GeoNamesCouncil[],
  populated: PopulatedPlace[],
): PlaceRow[] {
  const councilOfCode = new Map(councils.map(({ code, name }) => [code, name]));
  const scottish = populated.filter((p) => p.country === 'GB' && p.adminCode === 'SCT');
  const named = places
    .filter((p) => p.country === 'GB' && p.admin1 === 'SCT')
    .map((place) => {
      const at: Position = [Number(place.lng), Number(place.lat)];
      const given = councilOfCode.get(`GB.SCT.${place.admin2}`) ?? '';
      const population = scottish.find((p) => isSame(p, place.name, at))?.population ?? 0;
      return { name: place.name, at, population, council: COUNCIL_NAMES[given] ?? given };
    });
  const missing = scottish
    .filter((place) => !named.some(({ name, at }) => isSame(place, name, at)))
    .map(({ name, loc, population }) => ({
      name,
      at: loc.coordinates,
      population,
      council: COUNCIL_OF[name] ?? '',
    }));
  const rows = [...named, ...missing]
    .filter(({ name }) => !isArea(name))
    .map((p) => toRow(p.name, p.at, p.population, p.council));
  const homeless = rows.filter((row) => !row[4]).map(([name]) => name);
  if (homeless.length > 0)
    throw new Error(`No council is known for ${homeless.join(', ')}. Add it to COUNCIL_OF.`);
  return rows.sort((a, b) => b[3] - a[3]);
}

/** The position of the largest place of that name. Fails with `what` in the message. */
function centreOf(name: string, places: PlaceRow[], what: string): Position {
  const found = places.find((place) => place[0] === name.replace(/^Saint /, 'St '));
  if (!found)
    throw new Error(`${what}: no place is called "${name}". Write its latitude,longitude instead.`);
  return [found[2], found[1]];
}

export function postcodeDistricts(table: string, places: PlaceRow[]): Record<string, DistrictRow> {
  return Object.fromEntries(
    tableRows(table).map(([district = '', name = '', at]) => {
      const [x, y] = at ? toPosition(at) : centreOf(name, places, `districts.txt, ${district}`);
      return [district, [y, x, name]];
    }),
  );
}

export function mainRoads(table: string, places: PlaceRow[]): LineFeature[] {
  return tableRows(table).map(([kind = '', road = '', points = '']) =>
    line(
      { k: kind, ref: road },
      points
        .split(';')
        .map((point) =>
          /^-?\d/.test(point) ? toPosition(point) : centreOf(point, places, `roads.txt, ${road}`),
        ),
    ),
  );
}
