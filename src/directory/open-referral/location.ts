import type { OpenLocation } from '#src/schema/open-referral/service.ts';
import type { PublishedService } from '#src/schema/open-data/services-file.ts';
import type { MapPoint, PointPrecision } from '#src/directory/place.ts';
import { idOf } from './ids.ts';

const pointWords: Record<PointPrecision, string> = {
  exact: 'The point is the address.',
  'postcode-district': 'The point is the centre of the postcode district, not the address.',
  town: 'The point is the centre of the town, not the address.',
};

/** Where the service is. Nothing at all for a withheld one: it has no location in this standard. */
export function locationOf(
  slug: string,
  { location, capacity }: PublishedService,
  councilName: string,
  point: MapPoint | undefined,
): OpenLocation | undefined {
  if (location.disclosure === 'withheld') return undefined;
  const access = capacity?.access?.value;
  const { lines = [], postcode } = location.address?.value ?? {};
  const [first, ...others] = lines;
  const address = [first, ...others].filter(Boolean).join(', ');
  return {
    id: idOf('location', slug),
    location_type: 'physical',
    name: location.town.value,
    ...(point && {
      description: pointWords[point.precision],
      latitude: rounded(point.latitude),
      longitude: rounded(point.longitude),
    }),
    // The standard wants all of an address or none.
    ...(address !== '' &&
      postcode !== undefined && {
        addresses: [
          {
            id: idOf('address', slug),
            address_1: address,
            city: location.town.value,
            region: councilName,
            state_province: 'Scotland' as const,
            postal_code: postcode,
            country: 'GB' as const,
            address_type: 'physical' as const,
          },
        ],
      }),
    ...(access !== undefined && {
      accessibility: [
        { id: idOf('accessibility', slug), description: access, accessibility: access },
      ],
    }),
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
