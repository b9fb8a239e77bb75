import type { Map as LeafletMap } from 'leaflet';

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

/** Keeps the map from taking the page's own scrolling away. */
export function leavePageScrolling(map: LeafletMap, button: HTMLButtonElement): void {
  zoomByWheelWhileInUse(map);
  dragByChoice(map, button);
}
