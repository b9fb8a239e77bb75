import type { MappedService } from './mapped-service.ts';

export interface PixelPoint {
  x: number;
  y: number;
}

/** Services too close together on the screen to have markers of their own. */
export interface ServiceGroup {
  /** The same services make the same key, whatever the zoom. */
  key: string;
  services: [MappedService, ...MappedService[]];
}

const distance = (a: PixelPoint, b: PixelPoint) => Math.hypot(a.x - b.x, a.y - b.y);

/** Groups services whose points are nearer than `reach` pixels to the first of a group. */
export function groupByNearness(
  services: readonly MappedService[],
  toPixels: (service: MappedService) => PixelPoint,
  reach: number,
): ServiceGroup[] {
  const groups: { at: PixelPoint; services: [MappedService, ...MappedService[]] }[] = [];
  for (const service of services) {
    const at = toPixels(service);
    const near = groups.filter((group) => distance(group.at, at) < reach);
    const [nearest] = near.sort((a, b) => distance(a.at, at) - distance(b.at, at));
    if (nearest) nearest.services.push(service);
    else groups.push({ at, services: [service] });
  }
  return groups.map((group) => ({
    key: group.services.map(({ slug }) => slug).join(' '),
    services: group.services,
  }));
}

/** The towns of a group in words: "Perth", "Perth and Crieff", "Perth and 3 other towns". */
export function townsInWords(services: readonly MappedService[]): string {
  const [first = '', ...others] = new Set(services.map(({ town }) => town).filter(Boolean));
  if (others.length === 0) return first;
  return others.length === 1
    ? `${first} and ${others[0]}`
    : `${first} and ${others.length} other towns`;
}

/** What a marker is called: read aloud, and shown when the pointer rests on it. */
export function nameOfGroup({ services }: ServiceGroup): string {
  const [only] = services;
  if (services.length === 1) return only.town ? `${only.name}, ${only.town}` : only.name;
  const towns = townsInWords(services);
  return `${services.length} services${towns && ` in ${towns}`}`;
}
