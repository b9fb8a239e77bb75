import type { Map as LeafletMap } from 'leaflet';

/** Buttons above the map, where they cover no marker. */
export interface MapControls {
  zoomIn: HTMLButtonElement;
  zoomOut: HTMLButtonElement;
  /** Lets one finger move the map. Hidden where there is no touch. */
  move: HTMLButtonElement;
}

const hasTouch = () => window.matchMedia('(any-pointer: coarse)').matches;

/** The wheel scrolls the page until somebody works with the map, and again once they leave it. */
function zoomByWheelWhileInUse(map: LeafletMap): void {
  const container = map.getContainer();
  const stop = () => map.scrollWheelZoom.disable();
  container.addEventListener('pointerdown', () => map.scrollWheelZoom.enable());
  container.addEventListener('pointerleave', stop);
  container.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && container.contains(next))) stop();
  });
}

/**
 * One finger scrolls the page; two fingers, or one after `button` is pressed, move the map.
 * A mouse always moves it.
 */
function dragByChoice(map: LeafletMap, button: HTMLButtonElement): void {
  if (!hasTouch()) return;
  const container = map.getContainer();
  let isChosen = false;
  const apply = (isMouse: boolean) =>
    isChosen || isMouse ? map.dragging.enable() : map.dragging.disable();
  apply(false);
  container.addEventListener('pointerenter', ({ pointerType }) => apply(pointerType === 'mouse'));
  button.hidden = false;
  button.addEventListener('click', () => {
    isChosen = !isChosen;
    button.setAttribute('aria-pressed', String(isChosen));
    apply(false);
  });
}

function zoomByButtons(map: LeafletMap, { zoomIn, zoomOut }: MapControls): void {
  const update = () => {
    zoomIn.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
    zoomOut.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  };
  zoomIn.addEventListener('click', () => map.zoomIn());
  zoomOut.addEventListener('click', () => map.zoomOut());
  map.on('zoomend', update);
  update();
}

/** Connects what moves the map, and leaves the page its own scrolling. */
export function connectGestures(map: LeafletMap, controls: MapControls): void {
  zoomByButtons(map, controls);
  zoomByWheelWhileInUse(map);
  dragByChoice(map, controls.move);
}
