import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { compareForList, isCounted } from './order.ts';
import { councilName } from './place.ts';

export interface ServiceGroup {
  id: string;
  heading: string;
  intro: string;
  services: ServiceRecord[];
  /** Services by council area in the order of their names; one part without a name where areas add nothing. */
  areas: { area: string | undefined; services: ServiceRecord[] }[];
}

/** The full list in its groups: what is counted first, what has closed last. Empty groups are left out. */
export function groupForList(services: ServiceRecord[], context: Context): ServiceGroup[] {
  const sorted = [...services].sort(compareForList);
  const closed = sorted.filter(({ status }) => status.value === 'closed');
  const standing = sorted.filter(({ status }) => status.value !== 'closed');
  const rehabs = standing.filter(({ kind }) => kind === 'residential-rehab');
  const groups: Omit<ServiceGroup, 'areas'>[] = [
    {
      id: 'residential-rehab',
      heading: 'Residential rehab',
      intro: 'Places to stay and recover, by council area.',
      services: rehabs.filter(isCounted),
    },
    {
      id: 'not-confirmed',
      heading: 'Residential rehab we could not confirm',
      intro:
        'We have not found a recent source, or they are not taking people now. Ring before you rely on these.',
      services: rehabs.filter((service) => !isCounted(service)),
    },
    {
      id: 'related',
      heading: 'Related services',
      intro:
        'Stabilisation, crisis and housing. Not rehab, and not counted, but they may be the first step.',
      services: standing.filter(({ kind }) => kind !== 'residential-rehab'),
    },
    {
      id: 'closed',
      heading: 'Closed',
      intro: 'No longer running. We keep their pages so that old links lead to an answer.',
      services: closed,
    },
  ];
  return groups
    .filter((group) => group.services.length > 0)
    .map((group) => ({ ...group, areas: areasOf(group, context) }));
}

function areasOf({ id, services }: Omit<ServiceGroup, 'areas'>, context: Context) {
  if (id !== 'residential-rehab') return [{ area: undefined, services }];
  const byArea = Map.groupBy(
    services,
    (service) => councilName(service, context) ?? service.location.council.value,
  );
  return [...byArea]
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .map(([area, inArea]) => ({ area, services: inArea }));
}
