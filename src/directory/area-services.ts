import type { CouncilRecord, ServiceRecord } from './directory.ts';
import { compareForList } from './order.ts';

export function servicesInCouncils(
  services: ServiceRecord[],
  councils: CouncilRecord[],
): ServiceRecord[] {
  const slugs = new Set(councils.map(({ slug }) => slug));
  return services
    .filter(
      ({ location, status }) => slugs.has(location.council.value) && status.value !== 'closed',
    )
    .sort(compareForList);
}

/** Services elsewhere that publish that they take people from this council area. */
export function servicesTakingFrom(
  services: ServiceRecord[],
  council: CouncilRecord,
): ServiceRecord[] {
  return services
    .filter(
      ({ kind, status, location }) =>
        kind === 'residential-rehab' &&
        status.value === 'open' &&
        location.council.value !== council.slug,
    )
    .filter(({ who }) => {
      const areas = who?.areas?.value;
      return (
        areas?.extent === 'scotland' ||
        areas?.extent === 'anywhere' ||
        areas?.councils?.includes(council.slug)
      );
    })
    .sort(compareForList);
}

/** Services that publish that children may live in with a parent. */
export function familyServices(services: ServiceRecord[]): ServiceRecord[] {
  return services
    .filter(({ who, status }) => who?.children?.value === 'yes' && status.value === 'open')
    .sort(compareForList);
}
