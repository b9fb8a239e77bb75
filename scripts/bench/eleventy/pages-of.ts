import { servicesInCouncils } from '#src/directory/area-services.ts';
import { servicePath } from '#src/directory/catalogue.ts';
import { contextOf } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { kindLabels, statusLabels } from '#src/directory/labels.ts';
import { compareForList, displayName } from '#src/directory/order.ts';
import { councilName } from '#src/directory/place.ts';
import { type ToldFact, toldFacts } from './told-facts.ts';

/** A service as lists show it. */
export interface ListedService {
  slug: string;
  path: string;
  name: string;
  kind: string;
  status: string;
  town: string;
  council: string;
}

export interface ListedCouncil {
  slug: string;
  name: string;
  healthBoard: string;
  partnership: string;
}

/** What the templates show. Facts are put in words only for the page that is being made. */
export interface Pages {
  services: ListedService[];
  councils: ListedCouncil[];
  factsOf(slug: string): ToldFact[];
  servicesIn(councilSlug: string): ListedService[];
}

export function pagesOf(directory: Directory, today: string): Pages {
  const context = contextOf(directory, today);
  const records = new Map(directory.services.map((service) => [service.slug, service]));
  const listed = (service: ServiceRecord): ListedService => ({
    slug: service.slug,
    path: servicePath(service.slug),
    name: displayName(service),
    kind: kindLabels[service.kind],
    status: statusLabels[service.status.value],
    town: service.location.town.value,
    council: councilName(service, context) ?? service.location.council.value,
  });
  const nameIn = (areas: readonly { slug: string; name: string }[], slug: string) =>
    areas.find((area) => area.slug === slug)?.name ?? slug;
  return {
    services: directory.services.toSorted(compareForList).map(listed),
    councils: directory.councils.map(({ slug, name, healthBoard, partnership }) => ({
      slug,
      name,
      healthBoard: nameIn(directory.healthBoards, healthBoard),
      partnership: nameIn(directory.partnerships, partnership),
    })),
    factsOf(slug) {
      const service = records.get(slug);
      if (service === undefined) throw new Error(`There is no service ${slug} to make a page of.`);
      return toldFacts(service, context);
    },
    servicesIn(slug) {
      const council = context.council(slug);
      return council ? servicesInCouncils(directory.services, [council]).map(listed) : [];
    },
  };
}
