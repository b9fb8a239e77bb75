import { z } from 'astro/zod';

// Open Referral UK 3.0 as this directory writes it: the official fields that our facts can fill, and our extras.
const id = z.uuid();
const words = z.string().min(1);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const taxonomyTerm = z.strictObject({
  id,
  name: words,
  description: words,
  parent_id: id.optional(),
  taxonomy: words,
  taxonomy_id: id,
  term_uri: z.url().optional(),
  term: words,
});

export const taxonomyInList = z.strictObject({
  id,
  name: words,
  description: words,
  uri: z.url(),
  version: words,
});
export const taxonomy = taxonomyInList.extend({ taxonomy_terms: z.array(taxonomyTerm) });

export const attribute = z.strictObject({
  id,
  link_id: id,
  link_type: z.literal('service'),
  taxonomy_term: taxonomyTerm,
  // Extras: what the term alone cannot say.
  value: words.optional(),
  source: words,
  as_of: day.optional(),
  caution: words.optional(),
});

export const organization = z.strictObject({
  id,
  name: words,
  description: words,
  email: z.email().optional(),
  website: z.url().optional(),
  uri: z.url(),
});

export const locationInList = z.strictObject({
  id,
  location_type: z.literal('physical'),
  name: words,
  description: words.optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
export const location = locationInList.extend({
  addresses: z
    .array(
      z.strictObject({
        id,
        address_1: words,
        city: words,
        region: words,
        state_province: z.literal('Scotland'),
        postal_code: words,
        country: z.literal('GB'),
        address_type: z.literal('physical'),
      }),
    )
    .optional(),
  accessibility: z
    .array(z.strictObject({ id, description: words, accessibility: words }))
    .optional(),
});

export const serviceInList = z.strictObject({
  id,
  organization_id: id.optional(),
  name: words,
  description: words,
  url: z.url().optional(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  fees: words.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: z.iso.date().optional(),
  alert: words.optional(),
  organization: organization.optional(),
});

/** Everything about a service besides where it is: the same in a service and in a service at a location. */
export const serviceDetails = serviceInList.extend({
  service_areas: z
    .array(
      z.strictObject({
        id,
        name: words,
        extent: words.optional(),
        extent_type: words.optional(),
        uri: z.url().optional(),
        service_area: words,
      }),
    )
    .optional(),
  funding: z.array(z.strictObject({ id, source: words })).optional(),
  cost_options: z
    .array(
      z.strictObject({
        id,
        option: words,
        amount: z.number(),
        amount_description: words,
        currency: z.literal('GBP'),
        as_of: day.optional(),
      }),
    )
    .optional(),
  contacts: z
    .array(
      z.strictObject({
        id,
        name: words,
        title: words.optional(),
        phones: z.array(z.strictObject({ id, number: words, description: words.optional() })),
      }),
    )
    .optional(),
  attributes: z.array(attribute).optional(),
  // Fields of the international standard that the UK profile leaves out.
  eligibility_description: words.optional(),
  application_process: words.optional(),
  fees_description: words.optional(),
});

export const service = serviceDetails.extend({
  service_at_locations: z.array(z.strictObject({ id, location })).optional(),
});
export const serviceAtLocation = z.strictObject({ id, location, service: serviceDetails });
export const serviceAtLocationInList = z.strictObject({
  id,
  location: locationInList,
  service: serviceInList,
});

export const apiInformation = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: z.url(),
  openapi_url: z.url(),
});

/** One page that holds everything. */
export const pageOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({
    total_items: z.int().min(0),
    total_pages: z.literal(1),
    page_number: z.literal(1),
    size: z.int().min(0),
    first_page: z.literal(true),
    last_page: z.literal(true),
    empty: z.boolean(),
    contents: z.array(entry),
  });

export type Attribute = z.output<typeof attribute>;
export type OpenLocation = z.output<typeof location>;
export type OpenOrganization = z.output<typeof organization>;
export type OpenService = z.output<typeof service>;
export type OpenServiceDetails = z.output<typeof serviceDetails>;
export type OpenServiceInList = z.output<typeof serviceInList>;
export type ServiceAtLocation = z.output<typeof serviceAtLocation>;
export type Taxonomy = z.output<typeof taxonomy>;
export type TaxonomyTerm = z.output<typeof taxonomyTerm>;
