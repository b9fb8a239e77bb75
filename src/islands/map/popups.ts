import { townsInWords } from './groups.ts';
import type { ServiceGroup } from './groups.ts';
import type { MappedService } from './mapped-service.ts';

const STATUS: Record<string, string> = {
  'not confirmed': 'We could not confirm that it is open.',
  paused: 'Not taking people at present.',
  planned: 'Planned: not open yet.',
};

function howPlaced({ point, addressWithheld }: MappedService): string {
  if (point.precision === 'exact') return '';
  if (point.precision === 'postcode-district')
    return 'Placed at the centre of the postcode district.';
  return addressWithheld
    ? 'Town only: the address is not published.'
    : 'Placed at the centre of the town.';
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** What is said of a service under its name. */
export function linesAbout(service: MappedService): string[] {
  const where = [service.kind, service.town].filter(Boolean).join(', ');
  const status = STATUS[service.status.toLowerCase().replaceAll('-', ' ')] ?? '';
  return [where, status, howPlaced(service)].filter(Boolean);
}

function serviceEntry(service: MappedService): (Node | string)[] {
  const link = element('a', 'map-popup__name', service.name);
  link.href = service.url;
  return [link, ...linesAbout(service).map((line) => element('p', 'map-popup__line', line))];
}

function zoomButton(zoomIn: () => void): HTMLButtonElement {
  const button = element('button', 'map-popup__zoom', 'Zoom in to see them apart');
  button.type = 'button';
  button.addEventListener('click', zoomIn);
  return button;
}

/** The content of a marker's popup: one service, or a list with a way to see them apart. */
export function popupContent({ services }: ServiceGroup, zoomIn?: () => void): HTMLElement {
  if (services.length === 1) return element('div', 'map-popup', ...serviceEntry(services[0]));
  const heading = `${services.length} services: ${townsInWords(services)}`;
  const list = element(
    'ul',
    'map-popup__list',
    ...services.map((service) => element('li', '', ...serviceEntry(service))),
  );
  const top = element('p', 'map-popup__heading', heading);
  return element('div', 'map-popup', top, ...(zoomIn ? [zoomButton(zoomIn)] : []), list);
}
