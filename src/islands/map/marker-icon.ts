import * as L from 'leaflet';
import type { ServiceGroup } from './groups.ts';

export const TARGET = 40; // pixels: wide enough for a thumb, and no two markers are nearer than this

/** The shape of a mark says how exact its point is. */
function shapeOf({ services }: ServiceGroup): string {
  const [{ point, addressWithheld }] = services;
  if (services.length > 1) return 'group';
  return addressWithheld ? 'area' : point.precision;
}

/** Only asking can tell of any service here. */
const isAllToAsk = ({ services }: ServiceGroup) =>
  services.every(({ standing }) => standing === 'ask');

export function iconOf(group: ServiceGroup): L.DivIcon {
  const { services } = group;
  const mark = document.createElement('span');
  mark.className = `map-mark map-mark--${shapeOf(group)}`;
  // The number alone would be the marker’s name; its title says more.
  mark.setAttribute('aria-hidden', 'true');
  mark.classList.toggle('map-mark--other', !services.some(({ counted }) => counted));
  mark.classList.toggle(
    'map-mark--takes',
    services.some(({ takesFrom }) => takesFrom),
  );
  mark.classList.toggle('map-mark--ask', isAllToAsk(group));
  if (services.length > 1) mark.textContent = String(services.length);
  return L.divIcon({
    className: 'map-marker',
    html: mark,
    iconSize: [TARGET, TARGET],
    popupAnchor: [0, 8 - TARGET / 2],
  });
}
