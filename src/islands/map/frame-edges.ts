import type { MultiLineString, Position } from 'geojson';

/** The frame the land was cut to. Its straight edges are no coast. */
const FRAME = { west: -9.3, south: 54.2, east: 0.2, north: 61.2 };
const SLACK = 0.003;

const isAt = (degrees: number | undefined, edge: number) =>
  degrees !== undefined && Math.abs(degrees - edge) < SLACK;

const runsAlongFrame = ([x1, y1]: Position, [x2, y2]: Position) =>
  [FRAME.west, FRAME.east].some((edge) => isAt(x1, edge) && isAt(x2, edge)) ||
  [FRAME.south, FRAME.north].some((edge) => isAt(y1, edge) && isAt(y2, edge));

function pieces(line: Position[]): Position[][] {
  const [start, ...rest] = line;
  if (!start) return [];
  const cut = [[start]];
  let previous = start;
  for (const point of rest) {
    if (runsAlongFrame(previous, point)) cut.push([point]);
    else cut.at(-1)?.push(point);
    previous = point;
  }
  return cut.filter((piece) => piece.length > 1);
}

/** The same lines without the stretches that only follow the frame. */
export const withoutFrame = ({ coordinates }: MultiLineString): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: coordinates.flatMap(pieces),
});
