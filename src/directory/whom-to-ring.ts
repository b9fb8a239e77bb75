import type { Fact } from '#src/schema/fact.ts';
import { servicePath } from './catalogue.ts';
import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { localServicesFor } from './area/local-help.ts';
import { compareForList, displayName } from './order.ts';
import { isKeptByRegulator } from './place.ts';
import { linkRow, type Row, unknownRow } from './row.ts';
import { telephoneLink } from './wording.ts';

export type Whose =
  | 'service'
  | 'provider'
  | 'same-provider'
  | 'local-service'
  | 'social-work'
  | 'partnership'
  | 'area';

/** Whom a person can ring about a service. */
export interface WhomToRing {
  whose: Whose;
  /** Whose number it is, as people read it: “Same provider, Fictional House”. */
  words: string;
  /** The number with its source and caution. Absent only where no number of the area is known. */
  phone?: Fact<string>;
  /** The page that tells more of whoever answers. */
  href: string;
}

/**
 * Nobody is sent in a circle: the number of the service, else of its provider, else of a sibling, else of the area’s
 * local service, else of council social work, else of the partnership, else the page of the area.
 */
export function whomToRing(service: ServiceRecord, context: Context): WhomToRing {
  return whoRunsIt(service, context) ?? whoHelpsIn(service.location.council.value, context);
}

/** The number of those who run it. A closed service has none: whoever answers there is somebody else. */
export function whoRunsIt(service: ServiceRecord, context: Context): WhomToRing | undefined {
  if (service.status.value === 'closed') return undefined;
  return (
    ownNumber(service) ?? providersNumber(service, context) ?? siblingsNumber(service, context)
  );
}

function ownNumber(service: ServiceRecord): WhomToRing | undefined {
  const phone = isKeptByRegulator(service) ? undefined : service.contact?.phone;
  const href = servicePath(service.slug);
  return phone && { whose: 'service', words: displayName(service), phone, href };
}

function providersNumber(service: ServiceRecord, context: Context): WhomToRing | undefined {
  const provider = service.provider && context.provider(service.provider.value);
  if (provider?.phone === undefined) return undefined;
  const words = `The provider, ${provider.name.value}`;
  return { whose: 'provider', words, phone: provider.phone, href: `/providers/${provider.slug}/` };
}

/** Of the houses of one provider the nearest by area. A withheld house is nobody’s sibling: it could tell where it is. */
function siblingsNumber(service: ServiceRecord, context: Context): WhomToRing | undefined {
  if (service.provider === undefined || service.location.disclosure === 'withheld')
    return undefined;
  const [sibling] = context
    .servicesOf(service.provider.value)
    .filter(({ slug, status }) => slug !== service.slug && status.value !== 'closed')
    .filter(({ location, contact }) => location.disclosure === 'published' && contact?.phone)
    .toSorted(
      (a, b) => apart(service, a, context) - apart(service, b, context) || compareForList(a, b),
    );
  const phone = sibling?.contact?.phone;
  if (sibling === undefined || phone === undefined) return undefined;
  const words = `Same provider, ${displayName(sibling)}`;
  return { whose: 'same-provider', words, phone, href: servicePath(sibling.slug) };
}

function apart(a: ServiceRecord, b: ServiceRecord, context: Context): number {
  const [here, there] = [a.location.council.value, b.location.council.value];
  if (here === there) return 0;
  const boards = [here, there].map((slug) => context.council(slug)?.healthBoard);
  return boards[0] !== undefined && boards[0] === boards[1] ? 1 : 2;
}

/** Who answers in a council area, whatever the service. */
export function whoHelpsIn(slug: string, context: Context): WhomToRing {
  const council = context.council(slug);
  const place = council?.name ?? slug;
  const href = `/areas/${slug}/`;
  const partnership = council && context.partnership(council.partnership);
  const local = localServicesFor(partnership, [slug], context).find(({ phone }) => phone);
  if (local?.phone) {
    const words = `Local help in ${place}: ${local.name}`;
    return { whose: 'local-service', words, phone: local.phone, href };
  }
  const [office] = council?.socialWork ?? [];
  if (office) {
    const when = office.time === 'out-of-hours' ? ', when offices are closed' : '';
    const words = `Council social work in ${place}: ${office.name}${when}`;
    return { whose: 'social-work', words, phone: office.phone, href };
  }
  if (partnership?.phone) {
    return { whose: 'partnership', words: partnership.name, phone: partnership.phone, href };
  }
  return { whose: 'area', words: `Whom to ring in ${place}`, href };
}

/** A number as lists show it. Plain JSON: it is also fetched. */
export interface RingLine {
  /** A call, or the page of the area where no number is known. */
  href: string;
  number?: string;
  /** Whose it is, where it is not the service’s own. */
  whose?: string;
  caution?: string;
}

export function ringLine(service: ServiceRecord, context: Context): RingLine {
  const { whose, words, phone, href } = whomToRing(service, context);
  return {
    href: phone ? telephoneLink(phone.value) : href,
    ...(phone && { number: phone.value }),
    ...(whose !== 'service' && { whose: words }),
    ...(phone?.caution !== undefined && { caution: phone.caution }),
  };
}

/** The same as a row with its source: the number, and whose it is where it is not the service’s own. */
export function phoneRow(service: ServiceRecord, context: Context): Row {
  const { whose, words, phone, href } = whomToRing(service, context);
  if (phone === undefined) return { ...unknownRow('Phone'), lines: [words], link: href };
  const row = linkRow('Phone', phone, context, telephoneLink);
  return whose === 'service' ? row : { ...row, lines: [...row.lines, words] };
}
