import type { ServiceAtLocation } from '#src/schema/open-referral/service.ts';
import type { Directory } from '#src/directory/directory.ts';
import { jsonLines } from '#src/directory/open-data/json-lines.ts';
import type { Making } from './making.ts';
import { atLocationId, type MappedService, mapService, serviceId } from './service.ts';

export interface OpenReferralFile {
  /**
   * Its place below /data/open-referral/3.0/. A single thing lies at its own path, `services/<id>`, on any host.
   * A list cannot, since a folder has its name: it lies at `services.json`, and hosts are told to answer `services` with it.
   */
  path: string;
  /** Made when asked for, so that the texts of thousands of files are not held at once. */
  text: () => string;
}

export const apiInformation = {
  version: 'HSDS-UK-3.0',
  profile: 'https://github.com/openreferral/uk-profile',
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
} as const;

/** Every file of the nine paths. */
export function openReferralFiles({ services }: Directory, making: Making): OpenReferralFile[] {
  const located = services.filter(({ location }) => location.disclosure === 'published');
  return [
    file('index.json', () => apiInformation),
    page('services', () => services.map((service) => mapService(service, making).inList)),
    ...services.map((service) =>
      file(`services/${serviceId(service.slug)}`, () => mapService(service, making).full),
    ),
    page('service_at_locations', () =>
      located.flatMap((service) => atLocationInList(mapService(service, making)) ?? []),
    ),
    ...located.map((service) =>
      file(`service_at_locations/${atLocationId(service.slug)}`, () =>
        atLocation(mapService(service, making)),
      ),
    ),
    ...termFiles(making),
  ];
}

function termFiles({ taxonomies }: Making): OpenReferralFile[] {
  const terms = taxonomies.flatMap(({ taxonomy_terms }) => taxonomy_terms);
  return [
    page('taxonomies', () => taxonomies.map(({ taxonomy_terms: _terms, ...taxonomy }) => taxonomy)),
    ...taxonomies.map((taxonomy) => file(`taxonomies/${taxonomy.id}`, () => taxonomy)),
    page('taxonomy_terms', () => terms),
    ...terms.map((term) => file(`taxonomy_terms/${term.id}`, () => term)),
  ];
}

function atLocation({ slug, details, location }: MappedService): ServiceAtLocation | undefined {
  return location && { id: atLocationId(slug), location, service: details };
}

function atLocationInList({ slug, inList, location }: MappedService) {
  if (location === undefined) return undefined;
  const { addresses: _addresses, accessibility: _accessibility, ...place } = location;
  return { id: atLocationId(slug), location: place, service: inList };
}

/** One page holding everything: a static host cannot turn pages or filter. */
function page(path: string, entries: () => unknown[]): OpenReferralFile {
  return { path: `${path}.json`, text: () => pageText(entries()) };
}

function pageText(contents: unknown[]): string {
  const size = contents.length;
  return jsonLines({
    total_items: size,
    total_pages: 1,
    page_number: 1,
    size,
    first_page: true,
    last_page: true,
    empty: size === 0,
    contents,
  });
}

function file(path: string, content: () => unknown): OpenReferralFile {
  return { path, text: () => `${JSON.stringify(content())}\n` };
}
