import { townsInWords } from './groups.ts';
import type { ServiceGroup } from './groups.ts';
import { howPlaced, notesOn } from './mapped-service.ts';
import type { MappedService } from './mapped-service.ts';

const STATUS: Record<string, string> = {
  'not confirmed': 'We could not confirm that it is open.',
  paused: 'Not taking people at present.',
  planned: 'Planned: not open yet.',
};
/** A longer list than this is read better under the map. */
const MOST_LISTED = 25;

/** What a popup can do besides leading to pages. */
export interface PopupActions {
  zoomIn: (() => void) | undefined;
  /** Goes to the service in the list beside the map, where there is one. */
  findInList: ((slug: string) => void) | undefined;
  /** The service that was chosen in the list. */
  chosen: string | undefined;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
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
  const sentences = [...notesOn(service), howPlaced(service)].map((words) => `${words}.`);
  return [where, status, ...sentences].filter(Boolean);
}

export function actionButton(words: string, act: () => void): HTMLButtonElement {
  const button = element('button', 'map-popup__button', words);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

function serviceEntry(service: MappedService, actions: PopupActions): (Node | string)[] {
  const link = element('a', 'map-popup__name', service.name);
  link.translate = false;
  link.href = service.url;
  const lines = linesAbout(service).map((line) => element('p', 'map-popup__line', line));
  const { findInList } = actions;
  if (!findInList) return [link, ...lines];
  return [link, ...lines, actionButton('Find it in the list', () => findInList(service.slug))];
}

/** The content of a marker's popup: one service, or a list with a way to see them apart. */
export function popupContent({ services }: ServiceGroup, actions: PopupActions): HTMLElement {
  if (services.length === 1)
    return element('div', 'map-popup', ...serviceEntry(services[0], actions));
  const heading = element(
    'p',
    'map-popup__heading',
    `${services.length} services: ${townsInWords(services)}`,
  );
  const { zoomIn, chosen } = actions;
  const isChosen = ({ slug }: MappedService) => slug === chosen;
  const first = [...services].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  const list = element(
    'ul',
    'map-popup__list',
    ...first
      .slice(0, MOST_LISTED)
      .map((service) => element('li', '', ...serviceEntry(service, actions))),
  );
  const left = services.length - MOST_LISTED;
  return element(
    'div',
    'map-popup',
    heading,
    ...(zoomIn ? [actionButton('Zoom in to see them apart', zoomIn)] : []),
    list,
    ...(left > 0 ? [element('p', '', `And ${left} more: see the list.`)] : []),
  );
}
