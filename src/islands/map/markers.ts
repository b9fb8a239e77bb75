import * as L from 'leaflet';
import { groupByNearness, nameOfGroup } from './groups.ts';
import type { ServiceGroup } from './groups.ts';
import type { MappedService } from './mapped-service.ts';
import { popupContent } from './popups.ts';

const REACH = 34; // pixels: nearer than this, markers would cover each other
const TARGET = 44; // pixels: wide enough for a thumb
const EDGE = 12; // pixels kept free around a popup
const POPUP_MARGINS = 58; // pixels, as map.css has them
const TOWN_RADIUS = 2500; // metres

const positionOf = ({ point }: MappedService): L.LatLngTuple => [point.latitude, point.longitude];

function iconOf(group: ServiceGroup): L.DivIcon {
  const [{ point, counted }] = group.services;
  const isGroup = group.services.length > 1;
  const mark = document.createElement('span');
  const shape = isGroup ? 'group' : point.precision;
  const isCounted = group.services.some((service) => service.counted);
  mark.className = `map-mark map-mark--${shape}`;
  mark.classList.toggle('map-mark--other', isGroup ? !isCounted : !counted);
  if (isGroup) mark.textContent = String(group.services.length);
  const isPin = shape === 'exact' || shape === 'postcode-district';
  return L.divIcon({
    className: 'map-marker',
    html: mark,
    iconSize: [TARGET, TARGET],
    iconAnchor: [TARGET / 2, isPin ? TARGET - 6 : TARGET / 2],
    popupAnchor: [0, isPin ? -TARGET + 14 : -TARGET / 2 + 8],
  });
}

/** A popup fits inside the map: on a phone that is narrower than the popup would like. */
function popupOptions(map: L.Map): L.PopupOptions {
  const { x, y } = map.getSize();
  const maxWidth = Math.min(280, x - 2 * EDGE - POPUP_MARGINS);
  return { maxWidth, maxHeight: Math.min(340, y - 120), autoPanPadding: [EDGE, EDGE] };
}

function markerOf(group: ServiceGroup, map: L.Map): L.Marker {
  const name = nameOfGroup(group);
  const popup = L.popup(popupOptions(map));
  const positions = group.services.map(positionOf);
  const bounds = L.latLngBounds(positions);
  const isSpread = !bounds.getNorthEast().equals(bounds.getSouthWest());
  const zoomIn = () => {
    map.closePopup();
    map.fitBounds(bounds, { padding: [60, 60] });
    map.getContainer().focus({ preventScroll: true });
  };
  popup.setContent(popupContent(group, isSpread ? zoomIn : undefined));
  return L.marker(positionOf(group.services[0]), { icon: iconOf(group), title: name, alt: name })
    .bindPopup(popup)
    .on('popupopen', () => popup.getElement()?.querySelector('a')?.focus({ preventScroll: true }));
}

const townArea = (service: MappedService) =>
  L.circle(positionOf(service), {
    radius: TOWN_RADIUS,
    interactive: false,
    className: 'map-town',
    renderer: L.svg(),
  });

/** The markers of the services, grouped anew whenever the zoom changes. */
export class ServiceMarkers {
  readonly #map: L.Map;
  readonly #areas = L.layerGroup();
  readonly #markers = new Map<string, L.Marker>();
  #services: readonly MappedService[] = [];

  constructor(map: L.Map) {
    this.#map = map;
    this.#areas.addTo(map);
    map.on('zoomend', () => this.#regroup());
    map.getContainer().addEventListener('keydown', (event) => this.#closeOnEscape(event));
  }

  show(services: readonly MappedService[]): void {
    this.#services = services;
    this.#areas.clearLayers();
    for (const service of services)
      if (service.point.precision === 'town') this.#areas.addLayer(townArea(service));
    this.#regroup();
  }

  /** The boxes of the markers on the screen, which the names of towns keep clear of. */
  boxes(): L.Bounds[] {
    const half = TARGET / 2 - 6;
    return [...this.#markers.values()].map((marker) => {
      const { x, y } = this.#map.latLngToContainerPoint(marker.getLatLng());
      const [, below = 0] = (marker.options.icon?.options.iconAnchor ?? []) as L.PointTuple;
      const middle = y - below + TARGET / 2;
      return L.bounds([x - half, middle - half], [x + half, middle + half]);
    });
  }

  /** Markers that stay as they are keep their element, and so the keyboard's focus. */
  #regroup(): void {
    const toPixels = (service: MappedService) => this.#map.project(positionOf(service));
    const groups = groupByNearness(this.#services, toPixels, REACH);
    const wanted = new Set(groups.map(({ key }) => key));
    for (const [key, marker] of this.#markers) {
      if (wanted.has(key)) continue;
      marker.remove();
      this.#markers.delete(key);
    }
    for (const group of groups) {
      if (this.#markers.has(group.key)) continue;
      this.#markers.set(group.key, markerOf(group, this.#map).addTo(this.#map));
    }
  }

  /** Escape closes the open popup and goes back to its marker. */
  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const open = [...this.#markers.values()].find((marker) => marker.isPopupOpen());
    if (!open) return;
    event.stopPropagation();
    open.closePopup();
    open.getElement()?.focus();
  }
}
