import * as L from 'leaflet';
import type { AreaLines, MapArea } from './area-lines.ts';
import { focusFirstAction, popupOptions } from './markers.ts';
import { actionButton, element } from './popups.ts';

type AreaActions = (area: MapArea) => { words: string; act: () => void }[];

/** A press on the land, or Enter while the map itself has focus, opens the area that lies there. */
export class AreaPopups {
  readonly #map: L.Map;
  readonly #areas: AreaLines;
  readonly #actions: AreaActions;

  constructor(map: L.Map, areas: AreaLines, actions: AreaActions = () => []) {
    this.#map = map;
    this.#areas = areas;
    this.#actions = actions;
  }

  connect(): void {
    const container = this.#map.getContainer();
    let isOpen = false;
    let wasOpen = false;
    this.#map
      .on('popupopen popupclose', ({ type }) => {
        isOpen = type === 'popupopen';
      })
      .on('preclick', () => {
        wasOpen = isOpen;
      })
      // A press beside an open popup only closes it.
      .on('click', ({ latlng }) => {
        if (!wasOpen) this.#openAt(latlng);
      });
    container.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== container) return;
      event.preventDefault();
      this.#openAt(this.#map.getCenter());
    });
  }

  #openAt(at: L.LatLng): void {
    const area = this.#areas.areaAt(at);
    if (!area) return;
    const link = element('a', 'map-popup__name', area.name);
    link.href = area.url;
    const buttons = this.#actions(area).map(({ words, act }) =>
      actionButton(words, () => {
        popup.close();
        this.#map.getContainer().focus({ preventScroll: true });
        act();
      }),
    );
    const note = element('p', 'map-popup__line', 'Lines on the map are rough near a border.');
    const popup = L.popup(popupOptions(this.#map))
      .setLatLng(at)
      .setContent(element('div', 'map-popup', link, note, ...buttons));
    popup.on('add', () => requestAnimationFrame(() => focusFirstAction(popup)));
    popup.openOn(this.#map);
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      popup.close();
      this.#map.getContainer().focus({ preventScroll: true });
    };
    popup.getElement()?.addEventListener('keydown', closeOnEscape);
  }
}
