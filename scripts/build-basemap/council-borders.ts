import { collection, end, line } from './geometry.ts';
import type { AreaFeature, Collection, LineFeature, Position, Ring } from './geometry.ts';

/** Natural Earth's spelling, where it is not the council's own. */
const COUNCIL_NAMES: Record<string, string> = {
  Aberdeen: 'Aberdeen City',
  Dundee: 'Dundee City',
  Edinburgh: 'City of Edinburgh',
  'Eilean Siar': 'Na h-Eileanan Siar',
  Glasgow: 'Glasgow City',
  'North Ayshire': 'North Ayrshire',
  Orkney: 'Orkney Islands',
  'Perthshire and Kinross': 'Perth and Kinross',
};
const COUNCILS = new Set([
  'Aberdeen City',
  'Aberdeenshire',
  'Angus',
  'Argyll and Bute',
  'City of Edinburgh',
  'Clackmannanshire',
  'Dumfries and Galloway',
  'Dundee City',
  'East Ayrshire',
  'East Dunbartonshire',
  'East Lothian',
  'East Renfrewshire',
  'Falkirk',
  'Fife',
  'Glasgow City',
  'Highland',
  'Inverclyde',
  'Midlothian',
  'Moray',
  'Na h-Eileanan Siar',
  'North Ayrshire',
  'North Lanarkshire',
  'Orkney Islands',
  'Perth and Kinross',
  'Renfrewshire',
  'Scottish Borders',
  'Shetland Islands',
  'South Ayrshire',
  'South Lanarkshire',
  'Stirling',
  'West Dunbartonshire',
  'West Lothian',
]);
/** Every part of Great Britain that is in none of the 32 council areas. */
export const ENGLAND = 'ENG';

function firstPosition({ geometry }: AreaFeature): Position {
  const outer =
    geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
  return end(outer ?? [], 'first');
}

/** The 32 councils under their own names, and the rest of Britain near them under one. */
export function nameCouncils(units: AreaFeature[]): Collection<AreaFeature> {
  return collection(
    units.flatMap((unit) => {
      if (!unit.geometry) return [];
      const given = String(unit.properties.name);
      const council = COUNCIL_NAMES[given] ?? given;
      const isCouncil = COUNCILS.has(council);
      const [longitude, latitude] = firstPosition(unit);
      const isNorthernIreland = !isCouncil && longitude < -5.3 && latitude > 53.9;
      if (isNorthernIreland) return [];
      return [{ ...unit, properties: { name: isCouncil ? council : ENGLAND } }];
    }),
  );
}

const CLEARANCE = 0.06; // degrees: the two coasts differ by less than this, about 4 km
const DIRECTION_OVER = 0.02;

/** Lengthens a line beyond its last point, in the direction of its last stretch. */
function lengthen(points: Ring): Ring {
  const tip = end(points, 'last');
  const squeeze = Math.cos((tip[1] * Math.PI) / 180);
  const reach = (from: Position) => Math.hypot((tip[0] - from[0]) * squeeze, tip[1] - from[1]);
  const behind = points.slice(0, -1).findLast((point) => reach(point) >= DIRECTION_OVER);
  const from = behind ?? end(points, 'first');
  const east = (tip[0] - from[0]) * squeeze;
  const north = tip[1] - from[1];
  const length = Math.hypot(east, north) || 1;
  const beyond: Position = [
    tip[0] + ((east / length) * CLEARANCE) / squeeze,
    tip[1] + (north / length) * CLEARANCE,
  ];
  return [...points, beyond];
}

/** Borders that end at a coast are lengthened, so that they cut a coast drawn a little elsewhere. */
export function lengthenLooseEnds(borders: Ring[]): Collection<LineFeature> {
  const name = (point: Position) => point.map((degrees) => degrees.toFixed(5)).join(',');
  const meetings = new Map<string, number>();
  for (const border of borders)
    for (const point of [end(border, 'first'), end(border, 'last')])
      meetings.set(name(point), (meetings.get(name(point)) ?? 0) + 1);
  const isLoose = (point: Position) => meetings.get(name(point)) === 1;
  return collection(
    borders.map((border) => {
      const forward = isLoose(end(border, 'last')) ? lengthen(border) : border;
      const whole = isLoose(end(border, 'first'))
        ? lengthen(forward.toReversed()).toReversed()
        : forward;
      return line({}, whole);
    }),
  );
}
