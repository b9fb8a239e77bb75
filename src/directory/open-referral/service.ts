import type {
  OpenLocation,
  OpenService,
  OpenServiceDetails,
  OpenServiceInList,
} from '#src/schema/open-referral/service.ts';
import type { PublishedService } from '#src/schema/open-data/services-file.ts';
import type { ServiceStatus } from '#src/schema/service.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { summarySentence } from '#src/directory/glance.ts';
import { councilName, mapPoint } from '#src/directory/place.ts';
import { publishedRecord } from '#src/directory/open-data/published-record.ts';
import { attributesOf } from './attributes.ts';
import { idOf } from './ids.ts';
import { locationOf } from './location.ts';
import type { Making } from './making.ts';
import { organizationOf } from './organization.ts';
import {
  contacts,
  costOptions,
  extraWords,
  feesWords,
  funding,
  serviceAreas,
} from './service-parts.ts';

const statuses: Record<ServiceStatus, OpenServiceInList['status']> = {
  open: 'active',
  paused: 'temporarily closed',
  planned: 'inactive',
  'not-confirmed': 'inactive',
  closed: 'defunct',
};

const alerts: Partial<Record<ServiceStatus, string>> = {
  paused: 'Paused. Ring before you rely on it.',
  planned: 'Planned: not open yet.',
  'not-confirmed': 'We have not found a recent source. This says nothing about the service.',
  closed: 'Closed.',
};

const previewAlert = 'Preview: no service has checked these facts. Ring before you rely on them.';

export interface MappedService {
  slug: string;
  inList: OpenServiceInList;
  full: OpenService;
  details: OpenServiceDetails;
  location: OpenLocation | undefined;
}

/** One service in the words of Open Referral UK 3.0. What is not published is left out. */
export function mapService(service: ServiceRecord, making: Making): MappedService {
  const { slug } = service;
  const { context, gazetteer } = making;
  const record = publishedRecord(service, making.mayShow);
  const inList = listFields(service, record, making);
  const details = { ...inList, ...moreFields(slug, record, making) };
  const council = councilName(service, context) ?? service.location.council.value;
  const location = locationOf(slug, record, council, mapPoint(service, gazetteer, context));
  const here = location && { service_at_locations: [{ id: atLocationId(slug), location }] };
  return { slug, inList, full: { ...details, ...here }, details, location };
}

export function serviceId(slug: string): string {
  return idOf('service', slug);
}

export function atLocationId(slug: string): string {
  return idOf('service-at-location', slug);
}

function listFields(
  service: ServiceRecord,
  record: PublishedService,
  { context, site, assuredOn, preview }: Making,
): OpenServiceInList {
  const { slug } = service;
  const provider = record.provider && context.provider(record.provider.value);
  const { from, to } = record.who?.ages?.value ?? {};
  const assured = assuredOn(slug);
  const alert = [alerts[record.status.value], preview && previewAlert].filter(Boolean).join(' ');
  return {
    id: serviceId(slug),
    ...(provider && { organization_id: idOf('organization', provider.slug) }),
    name: record.name.value,
    description: summarySentence(service, context),
    ...(record.contact?.website && { url: record.contact.website.value }),
    ...(record.contact?.email && { email: record.contact.email.value }),
    status: statuses[record.status.value],
    ...(feesWords(record).fees && { fees: feesWords(record).fees }),
    ...(from !== undefined && { minimum_age: from }),
    ...(to !== undefined && { maximum_age: to }),
    ...(assured && { assured_date: assured }),
    ...(alert && { alert }),
    ...(provider && { organization: organizationOf(provider, site) }),
  };
}

function moreFields(slug: string, record: PublishedService, making: Making) {
  const { fees_description } = feesWords(record);
  return {
    ...filled('service_areas', serviceAreas(slug, record, making.context)),
    ...filled('funding', funding(slug, record)),
    ...filled('cost_options', costOptions(slug, record)),
    ...filled('contacts', contacts(slug, record)),
    ...filled('attributes', attributesOf(slug, record, making.terms)),
    ...extraWords(record),
    ...(fees_description && { fees_description }),
  };
}

function filled<Key extends string, Entry>(key: Key, list: Entry[]): { [K in Key]?: Entry[] } {
  return list.length > 0 ? ({ [key]: list } as { [K in Key]: Entry[] }) : {};
}
