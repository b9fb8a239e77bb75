import { servicePath } from './catalogue.ts';
import { newestDate } from './cited-sources.ts';
import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { kindLabels } from './labels.ts';
import { displayName } from './order.ts';
import { summarySentence } from './glance.ts';

/**
 * schema.org description of a service page: a Service and who provides it. No stars and no ratings:
 * an inspector’s grade is not a rating by many. A place is named only when its address is published.
 */
export function serviceStructuredData(service: ServiceRecord, context: Context, site: URL) {
  const url = new URL(servicePath(service.slug), site).href;
  // The facts' own date: a new build of the same facts changes nothing.
  const changed = newestDate(service);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: displayName(service),
        ...(changed && { dateModified: changed }),
        about: { '@id': `${url}#service` },
      },
      serviceNode(service, context, url),
    ],
  };
}

function serviceNode(service: ServiceRecord, context: Context, url: string) {
  const provider = service.provider && context.provider(service.provider.value);
  const served = areaServed(service, context);
  return {
    '@type': 'Service',
    '@id': `${url}#service`,
    name: service.name.value,
    description: summarySentence(service, context),
    serviceType: kindLabels[service.kind],
    ...(provider && { provider: { '@type': 'Organization', name: provider.name.value } }),
    ...(served && { areaServed: served }),
    ...(service.contact?.phone && {
      availableChannel: {
        '@type': 'ServiceChannel',
        servicePhone: { '@type': 'ContactPoint', telephone: service.contact.phone.value },
      },
    }),
    ...locationNode(service),
  };
}

/** Where people may come from, only when it is published: never guessed from where the house stands. */
function areaServed({ who }: ServiceRecord, context: Context) {
  const areas = who?.areas?.value;
  if (areas === undefined) return undefined;
  if (areas.extent !== 'named') return { '@type': 'Country', name: 'Scotland' };
  return (areas.councils ?? []).map((slug) => ({
    '@type': 'AdministrativeArea',
    name: context.council(slug)?.name ?? slug,
  }));
}

function locationNode({ location, regulation }: ServiceRecord) {
  if (location.disclosure === 'withheld' || location.address === undefined) return {};
  const { lines, postcode } = location.address.value;
  return {
    location: {
      // The regulator of independent hospitals says what the place is; no other type is claimed.
      '@type': regulation.regulator === 'healthcare-improvement-scotland' ? 'Hospital' : 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(lines.length > 0 && { streetAddress: lines.join(', ') }),
        addressLocality: location.town.value,
        ...(postcode && { postalCode: postcode }),
        addressCountry: 'GB',
      },
    },
  };
}

/** JSON for a script element: nothing in it can close the element or open another. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
