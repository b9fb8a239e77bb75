import type { MapEvents, ServiceMap } from '../map-island.ts';
import type { MappedService } from '../mapped-service.ts';
import type { PageParts } from './parts.ts';

/** Fetches the map’s own code and draws it. Until then, and without it, the table serves. */
export async function openMap(
  { frame, zoomIn, zoomOut, move }: PageParts,
  services: readonly MappedService[],
  events: MapEvents,
): Promise<ServiceMap> {
  const { mountMap } = await import('../map-island.ts');
  return mountMap(frame, services, { zoomIn, zoomOut, move }, events);
}

/** Someone who asked their browser to save data opens the map themselves. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
