import * as L from 'leaflet';
import leafletStyles from 'leaflet/dist/leaflet.css?url&no-inline';
import type { MapArea } from './area-lines.ts';
import { AreaPopups } from './area-popups.ts';
import { BasemapLayers, SEA } from './basemap.ts';
import { connectGestures } from './gestures.ts';
import type { MapControls } from './gestures.ts';
import { MAP_LABELS } from './label-names.ts';
import { LabelLayer } from './labels.ts';
import { isOnMap } from './mapped-service.ts';
import type { MappedService } from './mapped-service.ts';
import mapStyles from './map.css?url&no-inline';
import { type MarkerEvents, ServiceMarkers } from './markers.ts';

const SCOTLAND: L.LatLngBoundsLiteral = [
  [54.6, -7.7],
  [60.85, -0.8],
];
const AS_FAR_AS: L.LatLngBoundsLiteral = [
  [50, -22],
  [64.5, 12],
];

export interface ServiceMap {
  /** Shows these services instead, for a list that was narrowed down. */
  showServices(services: readonly MappedService[]): void;
  /** Opens the pin of a service. False when it is not on the map. */
  openService(slug: string): boolean;
  /** Draws the lines between these areas, and lets people open them. */
  showAreas(areas: readonly MapArea[]): void;
  /** Draws a line round an area, and may bring it into view. Without one, takes the line away. */
  chooseArea(area: MapArea | undefined, bringIntoView: boolean): void;
  showWholeCountry(): void;
  /** Tells the map that its box was shown or has another size. */
  resize(): void;
  remove(): void;
}

/** What happens outside the map when somebody works with it. */
export interface MapEvents extends MarkerEvents {
  /** Buttons for the popup of an area, besides the link to its page. */
  areaActions?: (area: MapArea) => { words: string; act: () => void }[];
}

/** Styles come as links, added now: a page that never opens its map never waits for them. */
function addStyles(url: string): Promise<void> {
  if (document.querySelector(`link[href="${url}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error('The styles of the map could not be fetched.'));
    });
    document.head.append(link);
  });
}

function createMap(element: HTMLElement): L.Map {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    attributionControl: false,
    fadeAnimation: !isStill,
    inertia: !isStill,
    markerZoomAnimation: !isStill,
    maxBounds: AS_FAR_AS,
    maxBoundsViscosity: 0.8,
    maxZoom: 11,
    minZoom: 5,
    scrollWheelZoom: false,
    zoomAnimation: !isStill,
    zoomControl: false,
    zoomSnap: 0.5,
  });
  element.style.backgroundColor = SEA;
  return map.fitBounds(SCOTLAND);
}

async function drawMap(
  map: L.Map,
  services: readonly MappedService[],
  controls: MapControls,
  events: MapEvents,
): Promise<ServiceMap> {
  const markers = new ServiceMarkers(map, events);
  const labels = new LabelLayer(MAP_LABELS, () => markers.boxes());
  const showServices = (shown: readonly MappedService[]) => {
    markers.show(shown.filter(isOnMap));
    labels.draw();
  };
  showServices(services);
  const basemap = new BasemapLayers(map);
  await basemap.open();
  labels.addTo(map);
  connectGestures(map, controls);
  const { areas } = basemap;
  new AreaPopups(map, areas, events.areaActions).connect();
  return {
    showServices,
    openService: (slug) => markers.open(slug),
    showAreas: (shown) => areas.showAreas(shown),
    chooseArea: (area, bringIntoView) => {
      areas.choose(area);
      const bounds = area && bringIntoView ? areas.boundsOf(area) : undefined;
      if (bounds) map.fitBounds(bounds, { padding: [20, 20] });
    },
    showWholeCountry: () => map.fitBounds(SCOTLAND),
    resize: () => map.invalidateSize(),
    remove: () => map.remove(),
  };
}

/** Draws the map of services in `element`. */
export async function mountMap(
  element: HTMLElement,
  services: readonly MappedService[],
  controls: MapControls,
  events: MapEvents = {},
): Promise<ServiceMap> {
  await Promise.all([leafletStyles, mapStyles].map(addStyles));
  const map = createMap(element);
  try {
    return await drawMap(map, services, controls, events);
  } catch (error) {
    // An element that was left half done could not hold a map again.
    map.remove();
    throw error;
  }
}
