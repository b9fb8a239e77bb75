import { PLACES } from '#src/geo/places.ts';

export type LabelKind = 'town' | 'island' | 'water' | 'country';

export interface MapLabel {
  name: string;
  latitude: number;
  longitude: number;
  kind: LabelKind;
  /** The zoom from which it may be shown. */
  fromZoom: number;
  /** How many people live there: larger towns get larger letters. */
  population: number;
}

type Row = [name: string, latitude: number, longitude: number, fromZoom: number];

const ISLANDS: Row[] = [
  ['Isle of Lewis', 58.24, -6.6, 7],
  ['Harris', 57.93, -6.95, 8],
  ['North Uist', 57.6, -7.32, 8],
  ['South Uist', 57.26, -7.33, 8],
  ['Barra', 57, -7.47, 7.5],
  ['Isle of Skye', 57.33, -6.2, 6.5],
  ['Isle of Mull', 56.46, -5.95, 7],
  ['Islay', 55.76, -6.2, 7],
  ['Jura', 55.99, -5.88, 8],
  ['Isle of Arran', 55.58, -5.25, 7],
  ['Isle of Bute', 55.81, -5.06, 9],
  ['Tiree', 56.5, -6.88, 8],
  ['Coll', 56.62, -6.56, 8.5],
  ['Orkney', 59.03, -3.05, 6],
  ['Shetland', 60.32, -1.27, 6],
  ['Rum', 57, -6.34, 9],
  ['Colonsay', 56.07, -6.21, 9],
  ['Iona', 56.33, -6.41, 10],
  ['Raasay', 57.41, -6.04, 9.5],
];
const WATERS: Row[] = [
  ['Atlantic Ocean', 57.6, -9.2, 6],
  ['North Sea', 57.3, -0.6, 6],
  ['The Minch', 58.1, -5.9, 7.5],
  ['Firth of Forth', 56.1, -2.85, 9],
  ['Firth of Clyde', 55.45, -4.95, 8.5],
  ['Moray Firth', 57.78, -3.6, 7.5],
  ['Solway Firth', 54.78, -3.75, 8],
  ['Loch Ness', 57.3, -4.43, 8.5],
  ['Loch Lomond', 56.09, -4.62, 9],
  ['Loch Awe', 56.25, -5.28, 9.5],
  ['Loch Shin', 58.1, -4.55, 9.5],
  ['Loch Tay', 56.52, -4.15, 10],
  ['Loch Fyne', 56.05, -5.3, 10],
];
const COUNTRIES: Row[] = [
  ['England', 55.15, -2.2, 6],
  ['Northern Ireland', 54.75, -6.6, 6.5],
];

/** Towns that people steer by, more than their size says. */
const WELL_KNOWN = new Set(
  (
    'Aviemore Ayr Campbeltown Dumfries Dunoon Elgin Galashiels Hawick Inverness Kirkwall Lairg Lerwick ' +
    'Lochgilphead Oban Perth Peterhead Pitlochry Portree Rothesay Stirling Stornoway Stranraer ' +
    'Thurso Tobermory Ullapool Wick'
  ).split(' '),
).add('Fort William');

function zoomForTown(name: string, population: number): number {
  const weight = population + (WELL_KNOWN.has(name) ? 50_000 : 0);
  const steps: [least: number, zoom: number][] = [
    [90_000, 5],
    [50_000, 6],
    [20_000, 7],
    [9_000, 8],
    [4_000, 9],
    [1_500, 10],
  ];
  return steps.find(([least]) => weight > least)?.[1] ?? 11;
}

const labelled = (kind: LabelKind, rows: Row[]): MapLabel[] =>
  rows.map(([name, latitude, longitude, fromZoom]) => ({
    ...{ name, latitude, longitude, kind, fromZoom },
    population: 0,
  }));

const towns = PLACES.map(({ name, latitude, longitude, population }): MapLabel => {
  const fromZoom = zoomForTown(name, population);
  return { name, latitude, longitude, kind: 'town', fromZoom, population };
}).sort((a, b) => a.fromZoom - b.fromZoom || b.population - a.population);

/** Names on the map, the most important first: where two would overlap, the first one stays. */
export const MAP_LABELS: readonly MapLabel[] = [
  ...towns.filter(({ fromZoom }) => fromZoom <= 6),
  ...labelled('island', ISLANDS),
  ...labelled('country', COUNTRIES),
  ...towns.filter(({ fromZoom }) => fromZoom > 6 && fromZoom <= 8),
  ...labelled('water', WATERS),
  ...towns.filter(({ fromZoom }) => fromZoom > 8),
];
