import * as L from 'leaflet';
import { groupByNearness, nameOfGroup, spotsOf } from './groups.ts';
import type { ServiceGroup } from './groups.ts';
import type { MappedService } from './mapped-service.ts';
import { iconOf, TARGET } from './marker-icon.ts';
import { popupContent, type PopupActions } from './popups.ts';

const EDGE = 12; // pixels kept free around a popup
const POPUP_MARGINS = 58; // pixels, as map.css has them
const TOWN_RADIUS = 2500; // metres
const TOWN_ZOOM = 8; // further out, its circle is a speck
const AROUND_THE_SCREEN = 0.4; // how far beyond the screen markers are kept, as a part of it
const NEAREST_ZOOM_STEP = 0.5;

const positionOf = ({ point }: MappedService): L.LatLngTuple => [point.latitude, point.longitude];

/** A popup fits inside the map: on a phone that is narrower than the popup would like. */
export function popupOptions(map: L.Map): L.PopupOptions {
  const { x, y } = map.getSize();
  const maxWidth = Math.min(280, x - 2 * EDGE - POPUP_MARGINS);
  return { maxWidth, maxHeight: Math.min(340, y - 120), autoPanPadding: [EDGE, EDGE] };
}

export function focusFirstAction(popup: L.Popup): void {
  popup
    .getElement()
    ?.querySelector<HTMLElement>('.map-popup :is(a, button)')
    ?.focus({ preventScroll: true });
}

const townArea = (service: MappedService) =>
  L.circle(positionOf(service), {
    radius: TOWN_RADIUS,
    interactive: false,
    className: 'map-town',
    renderer: L.svg(),
  });

export interface MarkerEvents {
  /** Told of the service of a pin that was opened, and of nothing when it closes. */
  onOpen?: (slug: string | undefined) => void;
  findInList?: (slug: string) => void;
}

/** The markers of the services, grouped anew for every zoom, and only those near the screen. */
export class ServiceMarkers {
  readonly #map: L.Map;
  readonly #events: MarkerEvents;
  readonly #areas = L.layerGroup();
  readonly #markers = new Map<string, L.Marker>();
  #spots: ReturnType<typeof spotsOf> = [];
  /** Groups of the present services by zoom. */
  #groups = new Map<number, ServiceGroup[]>();
  #chosen: string | undefined;

  constructor(map: L.Map, events: MarkerEvents) {
    this.#map = map;
    this.#events = events;
    map.on('moveend', () => this.#update());
    map.getContainer().addEventListener('keydown', (event) => this.#closeOnEscape(event));
  }

  show(services: readonly MappedService[]): void {
    this.#spots = spotsOf(services);
    this.#groups = new Map();
    this.#areas.clearLayers();
    for (const { services: together } of this.#spots)
      if (together[0].point.precision === 'town') this.#areas.addLayer(townArea(together[0]));
    this.#update();
  }

  /** Opens the pin of a service, near enough to stand alone where it can. False when it is not on the map. */
  open(slug: string): boolean {
    const spot = this.#spots.find(({ services }) => services.some((one) => one.slug === slug));
    if (!spot) return false;
    this.#chosen = slug;
    const now = this.#map.getZoom();
    const isAlone = (zoom: number) =>
      this.#groupOf(slug, zoom)?.services.length === spot.services.length;
    let zoom = Math.max(now, TOWN_ZOOM);
    while (zoom < this.#map.getMaxZoom() && !isAlone(zoom)) zoom += NEAREST_ZOOM_STEP;
    this.#map.closePopup();
    this.#map.setView(positionOf(spot.services[0]), zoom, { animate: false });
    this.#update();
    const group = this.#groupOf(slug, this.#map.getZoom());
    if (group) this.#markers.get(group.key)?.openPopup();
    return group !== undefined;
  }

  /** The boxes of the markers on the screen, which the names of towns keep clear of. */
  boxes(): L.Bounds[] {
    const half = TARGET / 2 - 4;
    return [...this.#markers.values()].map((marker) => {
      const { x, y } = this.#map.latLngToContainerPoint(marker.getLatLng());
      return L.bounds([x - half, y - half], [x + half, y + half]);
    });
  }

  #groupsAt(zoom: number): ServiceGroup[] {
    const known = this.#groups.get(zoom);
    if (known) return known;
    const toPixels = (service: MappedService) => this.#map.project(positionOf(service), zoom);
    const groups = groupByNearness(this.#spots, toPixels, TARGET);
    this.#groups.set(zoom, groups);
    return groups;
  }

  #groupOf(slug: string, zoom: number): ServiceGroup | undefined {
    return this.#groupsAt(zoom).find(({ services }) => services.some((one) => one.slug === slug));
  }

  /** Markers that stay as they are keep their element, and so the keyboard's focus. */
  #update(): void {
    const zoom = this.#map.getZoom();
    if (zoom >= TOWN_ZOOM) this.#areas.addTo(this.#map);
    else this.#areas.remove();
    const near = this.#map.getBounds().pad(AROUND_THE_SCREEN);
    const groups = this.#groupsAt(zoom).filter(({ services: [first] }) =>
      near.contains(positionOf(first)),
    );
    const wanted = new Set(groups.map(({ key }) => key));
    for (const [key, marker] of this.#markers) {
      if (wanted.has(key)) continue;
      marker.remove();
      this.#markers.delete(key);
    }
    for (const group of groups) {
      if (this.#markers.has(group.key)) continue;
      this.#markers.set(group.key, this.#markerOf(group).addTo(this.#map));
    }
  }

  #markerOf(group: ServiceGroup): L.Marker {
    const name = nameOfGroup(group);
    const [first, ...others] = group.services;
    const popup = L.popup(popupOptions(this.#map));
    // What it says is made when it opens: most never do.
    popup.setContent(() => popupContent(group, this.#actionsFor(group)));
    const { onOpen } = this.#events;
    return L.marker(positionOf(first), { icon: iconOf(group), title: name, alt: name })
      .bindPopup(popup)
      .on('popupopen', () => {
        focusFirstAction(popup);
        onOpen?.(others.length === 0 ? first.slug : this.#chosen);
      })
      .on('popupclose', () => {
        this.#chosen = undefined;
        onOpen?.(undefined);
      });
  }

  #actionsFor({ services }: ServiceGroup): PopupActions {
    const bounds = L.latLngBounds(services.map(positionOf));
    const isSpread = !bounds.getNorthEast().equals(bounds.getSouthWest());
    const zoomIn = () => {
      this.#map.closePopup();
      this.#map.fitBounds(bounds, { padding: [60, 60] });
      this.#map.getContainer().focus({ preventScroll: true });
    };
    return {
      zoomIn: isSpread ? zoomIn : undefined,
      findInList: this.#events.findInList,
      chosen: this.#chosen,
    };
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
