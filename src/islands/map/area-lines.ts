import * as L from 'leaflet';
import type { Feature, GeoJsonObject, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { isInsideRing } from '#src/geo/rings.ts';
import type { Area, Basemap } from './basemap.ts';

/** A council area or a health board, which is a union of whole council areas. */
export interface MapArea {
  slug: string;
  name: string;
  url: string;
  /** Names of its council areas, as the basemap has them. */
  councils: readonly string[];
}

type DrawLines = (shapes: GeoJsonObject, style: L.PathOptions) => L.Layer;

const nameOf = ({ properties }: Area): string =>
  properties !== undefined && 'name' in properties ? String(properties.name) : '';
export const isOther = (area: Area) => nameOf(area) === '_other';

/** The lines between areas, the line round the chosen one, and which area lies under a point. */
export class AreaLines {
  readonly #map: L.Map;
  readonly #draw: DrawLines;
  readonly #lastZoom: number;
  #basemap: Basemap | undefined;
  #areas: readonly MapArea[] = [];
  #chosen: MapArea | undefined;
  #borders: L.Layer = L.layerGroup();
  #outline: L.Layer = L.layerGroup();

  /** Lines are shown up to `lastZoom`: they are rough, and nearer they would mislead. */
  constructor(map: L.Map, draw: DrawLines, lastZoom: number) {
    this.#map = map;
    this.#draw = draw;
    this.#lastZoom = lastZoom;
    map.on('zoomend', () => this.#showForZoom());
  }

  takeBasemap(basemap: Basemap): void {
    this.#basemap = basemap;
    this.#redraw();
  }

  /** Draws the lines between these areas. Without any, between council areas. */
  showAreas(areas: readonly MapArea[]): void {
    this.#areas = areas;
    this.#redraw();
  }

  /** Draws a strong line round one area, or round none. */
  choose(area: MapArea | undefined): void {
    this.#chosen = area;
    this.#redraw();
  }

  /** The area at a point; nothing at sea and outside Scotland. */
  areaAt({ lat, lng }: L.LatLng): MapArea | undefined {
    const basemap = this.#basemap;
    if (!basemap) return undefined;
    const found = basemap.objects.areas.geometries.find((area) => {
      const { coordinates, type } = shapeOf(basemap, area);
      const polygons = type === 'Polygon' ? [coordinates] : coordinates;
      return polygons.some(
        ([outer = [], ...holes]) =>
          isInsideRing([lng, lat], outer) && !holes.some((hole) => isInsideRing([lng, lat], hole)),
      );
    });
    return found && this.#areas.find(({ councils }) => councils.includes(nameOf(found)));
  }

  /** The box round an area. */
  boundsOf({ councils }: MapArea): L.LatLngBounds | undefined {
    const basemap = this.#basemap;
    const shapes = basemap?.objects.areas.geometries.filter((area) =>
      councils.includes(nameOf(area)),
    );
    if (!basemap || !shapes?.length) return undefined;
    return L.geoJSON(shapes.map((area) => feature(basemap, area))).getBounds();
  }

  #redraw(): void {
    this.#borders.remove();
    this.#outline.remove();
    const basemap = this.#basemap;
    if (!basemap) return;
    const { areas } = basemap.objects;
    const groups = new Map(
      this.#areas.flatMap(({ slug, councils }) => councils.map((name) => [name, slug] as const)),
    );
    const groupOf = (area: Area) => groups.get(nameOf(area)) ?? nameOf(area);
    const isBetween = (a: Area, b: Area) =>
      a !== b && !isOther(a) && !isOther(b) && groupOf(a) !== groupOf(b);
    this.#borders = this.#draw(mesh(basemap, areas, isBetween), {
      color: '#a393a8',
      weight: 1,
      dashArray: '4 3',
    });
    const chosen = this.#chosen?.councils ?? [];
    const isIn = (area: Area) => chosen.includes(nameOf(area));
    const isRound = (a: Area, b: Area) => (a === b ? isIn(a) : isIn(a) !== isIn(b));
    this.#outline =
      chosen.length === 0
        ? L.layerGroup()
        : this.#draw(mesh(basemap, areas, isRound), { color: '#5b2a6b', weight: 3 });
    this.#outline.addTo(this.#map);
    this.#showForZoom();
  }

  #showForZoom(): void {
    if (this.#map.getZoom() <= this.#lastZoom) this.#borders.addTo(this.#map);
    else this.#borders.remove();
  }
}

/** Every area is land: one piece of it, or several. */
const shapeOf = (basemap: Basemap, area: Area) =>
  (feature(basemap, area) as Feature<Polygon | MultiPolygon>).geometry;
