import { townsInWords } from './groups.ts';
import type { ServiceGroup } from './groups.ts';
import type { MappedService, PointPrecision } from './mapped-service.ts';

const PLACED: Record<PointPrecision, string> = {
  exact: '',
  'postcode-district': 'Placed at the centre of the postcode district.',
  town: 'Town only: the address is not published.',
};
const STATUS: Record<string, string> = {
  closed: 'Closed.',
  'not-confirmed': 'We could not confirm that it is open.',
  paused: 'Not taking people at present.',
  planned: 'Planned: not open yet.',
};
const KINDS: Record<string, string> = {
  'residential-rehab': 'Residential rehab',
  stabilisation: 'Stabilisation service',
  crisis: 'Crisis service',
  'recovery-housing': 'Recovery housing',
  'day-programme': 'Day programme',
  'care-home': 'Care home',
};

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
export function linesAbout({ kind, town, status, point }: MappedService): string[] {
  const where = [KINDS[kind], town].filter(Boolean).join(', ');
  return [where, STATUS[status] ?? '', PLACED[point.precision]].filter(Boolean);
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
