import * as L from 'leaflet';
import { groupByNearness, nameOfGroup } from './groups.ts';
import type { ServiceGroup } from './groups.ts';
import type { MappedService } from './mapped-service.ts';
import { popupContent } from './popups.ts';

const TARGET = 40; // pixels: wide enough for a thumb, and no two markers are nearer than this
const EDGE = 12; // pixels kept free around a popup
const POPUP_MARGINS = 58; // pixels, as map.css has them
const TOWN_RADIUS = 2500; // metres
const TOWN_ZOOM = 8; // further out, its circle is a speck

const positionOf = ({ point }: MappedService): L.LatLngTuple => [point.latitude, point.longitude];

function iconOf(group: ServiceGroup): L.DivIcon {
  const [{ point, counted }] = group.services;
  const isGroup = group.services.length > 1;
  const mark = document.createElement('span');
  const shape = isGroup ? 'group' : point.precision;
  const isCounted = group.services.some((service) => service.counted);
  mark.className = `map-mark map-mark--${shape}`;
  // The number alone would be the marker’s name; its title says more.
  mark.setAttribute('aria-hidden', 'true');
  mark.classList.toggle('map-mark--other', isGroup ? !isCounted : !counted);
  if (isGroup) mark.textContent = String(group.services.length);
  return L.divIcon({
    className: 'map-marker',
    html: mark,
    iconSize: [TARGET, TARGET],
    popupAnchor: [0, 8 - TARGET / 2],
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
    .on('popupopen', () =>
      popup
        .getElement()
        ?.querySelector<HTMLElement>('.map-popup :is(a, button)')
        ?.focus({ preventScroll: true }),
    );
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
    const half = TARGET / 2 - 4;
    return [...this.#markers.values()].map((marker) => {
      const { x, y } = this.#map.latLngToContainerPoint(marker.getLatLng());
      return L.bounds([x - half, y - half], [x + half, y + half]);
    });
  }

  /** Markers that stay as they are keep their element, and so the keyboard's focus. */
  #regroup(): void {
    if (this.#map.getZoom() >= TOWN_ZOOM) this.#areas.addTo(this.#map);
    else this.#areas.remove();
    const toPixels = (service: MappedService) => this.#map.project(positionOf(service));
    const groups = groupByNearness(this.#services, toPixels, TARGET);
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
