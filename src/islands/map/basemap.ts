import * as L from 'leaflet';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { GeoJsonObject } from 'geojson';
import files from '#src/geo/basemap-files.json' with { type: 'json' };
import { AreaLines, isOther } from './area-lines.ts';
import { withoutFrame } from './frame-edges.ts';

type LayerName = 'areas' | 'lochs' | 'rivers' | 'roads' | 'ctx';
export type Basemap = Topology<
  Record<LayerName, GeometryCollection<{ name?: string; k?: string }>>
>;
export type Area = GeometryObject<{ name?: string }>;

export const SEA = '#cddfe9';
const COLOURS = {
  land: '#f6f3ea',
  otherLand: '#ebe7dc',
  coast: '#8fa9b8',
  country: '#8d7a90',
  river: '#a9c8da',
  road: '#e3c39a',
  motorway: '#d9a26a',
};
const PANES = ['nearby', 'land', 'water', 'lines'] as const;
type Pane = (typeof PANES)[number];

const HIGH_DETAIL_ZOOM = 8.5;
const LAST_ZOOM_WITH_ROADS = 9;
const LAST_ZOOM_WITH_BORDERS = 9.5;

async function load(url: string): Promise<Basemap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The map's land could not be fetched: ${response.status}.`);
  // Built with the site; its checksum is tested.
  return (await response.json()) as Basemap;
}

/** The land, water, roads and borders under the markers. */
export class BasemapLayers {
  readonly #map: L.Map;
  readonly #renderers: Record<Pane, L.Canvas>;
  #drawn: L.Layer[] = [];
  #roads = L.layerGroup();
  /** Lines between areas, and the areas themselves. */
  readonly areas: AreaLines;

  constructor(map: L.Map) {
    this.#map = map;
    const renderer = (pane: Pane) => {
      map.createPane(pane).style.zIndex = String(200 + PANES.indexOf(pane) * 10);
      return L.canvas({ pane, padding: 0.3 });
    };
    const [nearby, land, water, lines] = PANES;
    this.#renderers = {
      nearby: renderer(nearby),
      land: renderer(land),
      water: renderer(water),
      lines: renderer(lines),
    };
    this.areas = new AreaLines(
      map,
      (shapes, style) => this.#layer(shapes, 'lines', style),
      LAST_ZOOM_WITH_BORDERS,
    );
    map.on('zoomend', () => this.#showForZoom());
  }

  /** Draws low detail now, and high detail once the map is near enough to need it. */
  async open(): Promise<void> {
    this.#draw(await load(files.low));
    const refine = async () => {
      if (this.#map.getZoom() < HIGH_DETAIL_ZOOM) return;
      this.#map.off('zoomend', refine);
      // Without high detail the map still serves: try again at the next zoom.
      await load(files.high).then(
        (detailed) => this.#draw(detailed),
        () => this.#map.on('zoomend', refine),
      );
    };
    this.#map.on('zoomend', refine);
    await refine();
  }

  #layer(shapes: GeoJsonObject, pane: Pane, style: L.PathOptions | L.StyleFunction): L.GeoJSON {
    const options = { pane, renderer: this.#renderers[pane], interactive: false, style };
    return L.geoJSON(shapes, options as L.GeoJSONOptions);
  }

  #draw(basemap: Basemap): void {
    for (const layer of this.#drawn) layer.remove();
    this.#drawn = [...this.#land(basemap), ...this.#water(basemap)];
    for (const layer of this.#drawn) layer.addTo(this.#map);
    this.#roads.remove();
    this.#roads = L.layerGroup([this.#roadLayer(basemap)]);
    this.areas.takeBasemap(basemap);
    this.#showForZoom();
  }

  #land(basemap: Basemap): L.Layer[] {
    const { areas, ctx } = basemap.objects;
    const shore = { color: COLOURS.coast, weight: 0.9 };
    const fill = (fillColor: string) => ({ stroke: false, fillColor, fillOpacity: 1 });
    // One shape without inner borders: shapes that touch show a seam between them.
    const land = (isPart: (area: Area) => boolean) =>
      merge(basemap, areas.geometries.filter(isPart) as (Polygon | MultiPolygon)[]);
    const isBorderAbroad = (a: Area, b: Area) => a !== b && (isOther(a) || isOther(b));
    return [
      this.#layer(feature(basemap, ctx), 'nearby', fill(COLOURS.otherLand)),
      this.#layer(withoutFrame(mesh(basemap, ctx)), 'nearby', shore),
      this.#layer(land(isOther), 'nearby', fill(COLOURS.otherLand)),
      this.#layer(
        land((area) => !isOther(area)),
        'land',
        fill(COLOURS.land),
      ),
      this.#layer(withoutFrame(mesh(basemap, areas, (a, b) => a === b)), 'land', shore),
      this.#layer(mesh(basemap, areas, isBorderAbroad), 'lines', {
        color: COLOURS.country,
        weight: 1.6,
      }),
    ];
  }

  #water(basemap: Basemap): L.Layer[] {
    const loch = { color: COLOURS.coast, weight: 0.7, fillColor: SEA, fillOpacity: 1 };
    return [
      this.#layer(feature(basemap, basemap.objects.rivers), 'water', {
        color: COLOURS.river,
        weight: 1.1,
      }),
      this.#layer(feature(basemap, basemap.objects.lochs), 'water', loch),
    ];
  }

  #roadLayer(basemap: Basemap): L.Layer {
    return this.#layer(feature(basemap, basemap.objects.roads), 'lines', (road) => {
      const isMotorway = road?.properties.k === 'm';
      return isMotorway
        ? { color: COLOURS.motorway, weight: 2, opacity: 0.85 }
        : { color: COLOURS.road, weight: 1.2, opacity: 0.85 };
    });
  }

  /** Roads are rough: near to, they would mislead. */
  #showForZoom(): void {
    if (this.#map.getZoom() <= LAST_ZOOM_WITH_ROADS) this.#roads.addTo(this.#map);
    else this.#roads.remove();
  }
}
