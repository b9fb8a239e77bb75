import type { MapControls } from './gestures.ts';
import { isOnMap, parseMappedServices } from './mapped-service.ts';
import type { MappedService } from './mapped-service.ts';

const FAILED =
  'The map could not be opened. The list on this page has the same services. ' +
  'To try again, press “Show the map”.';

interface Parts {
  button: HTMLButtonElement;
  panel: HTMLElement;
  map: HTMLElement;
  controls: MapControls;
  message: HTMLElement;
}

function find<E extends HTMLElement>(root: HTMLElement, part: string, type: new () => E): E {
  const found = root.querySelector(`[data-part="${part}"]`);
  if (found instanceof type) return found;
  throw new Error(`The map on this page has no "${part}".`);
}

const partsOf = (root: HTMLElement): Parts => ({
  button: find(root, 'button', HTMLButtonElement),
  panel: find(root, 'panel', HTMLElement),
  map: find(root, 'map', HTMLElement),
  controls: {
    zoomIn: find(root, 'zoom-in', HTMLButtonElement),
    zoomOut: find(root, 'zoom-out', HTMLButtonElement),
    move: find(root, 'move', HTMLButtonElement),
  },
  message: find(root, 'message', HTMLElement),
});

async function fetchServices(url: string): Promise<MappedService[]> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`The list of services could not be fetched: ${response.status}.`);
  const services = parseMappedServices(await response.json()).filter(isOnMap);
  if (services.length === 0) throw new Error('No service in the list has a place on the map.');
  return services;
}

async function open({ map, controls, message, panel }: Parts, catalogueUrl: string) {
  message.textContent = 'Opening the map…';
  panel.hidden = false;
  const [{ mountMap }, services] = await Promise.all([
    import('./map-island.ts'),
    fetchServices(catalogueUrl),
  ]);
  const mounted = await mountMap(map, services, controls);
  message.textContent = `The map shows ${services.length} services.`;
  return mounted;
}

/** Makes the button of a map open and close it. Nothing of the map is fetched before. */
export function connectMap(root: HTMLElement): void {
  const parts = partsOf(root);
  const { button, panel, message } = parts;
  let opened: ReturnType<typeof open> | undefined;
  const show = (isShown: boolean) => {
    panel.hidden = !isShown;
    button.setAttribute('aria-expanded', String(isShown));
    button.textContent = isShown ? 'Hide the map' : 'Show the map';
  };
  button.hidden = false;
  button.addEventListener('click', async () => {
    const isShown = button.getAttribute('aria-expanded') !== 'true';
    show(isShown);
    if (!isShown) {
      message.textContent = '';
      return;
    }
    try {
      opened ??= open(parts, root.dataset.catalogue ?? '/catalogue.json');
      (await opened).resize();
    } catch {
      opened = undefined;
      show(false);
      message.textContent = FAILED;
    }
  });
}
