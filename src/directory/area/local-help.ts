import type { LocalService, SocialWorkOffice } from '#src/schema/area.ts';
import type { Tier } from '#src/schema/source.ts';
import { servicePath } from '#src/directory/catalogue.ts';
import type { Context } from '#src/directory/context.ts';
import type { CouncilRecord, PartnershipRecord, ServiceRecord } from '#src/directory/directory.ts';
import { isPublished, linkRow, type Row, row, rows, unknownRow } from '#src/directory/row.ts';
import { datedPublisher } from '#src/directory/source-note.ts';
import { mailLink, telephoneLink } from '#src/directory/wording.ts';

/** A local service that the council, the NHS, the register or the service itself tells of; or an office of social work. */
export interface LocalHelp {
  name: string;
  /** The service’s own page here, when it has a record. */
  record: string | undefined;
  rows: Row[];
  /** The number, where one is known: it is the first thing to show. */
  phone: Row | undefined;
}

/** A local service that only a newspaper names: no number, no link, and said to be unconfirmed. */
export interface NamedHelp {
  name: string;
  words: string;
  from: string;
}

export interface AreaHelp {
  /** Local services with a number, in the order of the record. */
  toRing: LocalHelp[];
  /** Council social work: not a drug and alcohol service, and it can say who is. */
  socialWork: LocalHelp[];
  /** Local services whose number we do not know. */
  withoutNumber: LocalHelp[];
  named: NamedHelp[];
}

const trusted: readonly Tier[] = ['register', 'government', 'nhs', 'service'];

/** Local services that may be relied on, for people of these councils. A service with a record has its number from there. */
export function localServicesFor(
  partnership: PartnershipRecord | undefined,
  councils: readonly string[],
  context: Context,
): LocalService[] {
  return servicesFor(partnership, councils)
    .filter((service) => trusted.includes(tierOf(service, context)))
    .map((service) => {
      const phone = recordOf(service, context)?.contact?.phone ?? service.phone;
      return { ...service, phone };
    });
}

/** Where people can ask for help near them: what may be relied on apart from what is only named. */
export function areaHelp(
  partnership: PartnershipRecord | undefined,
  councils: readonly CouncilRecord[],
  context: Context,
): AreaHelp {
  const slugs = councils.map(({ slug }) => slug);
  const local = localServicesFor(partnership, slugs, context).map((service) =>
    localHelp(service, context),
  );
  const named = servicesFor(partnership, slugs).filter(
    (service) => tierOf(service, context) === 'press',
  );
  return {
    toRing: local.filter(({ phone }) => phone !== undefined),
    socialWork: councils.flatMap(({ name, socialWork = [] }) =>
      socialWork.map((office) => ({
        ...officeHelp(office, context),
        name: councils.length > 1 ? `${name}: ${office.name}` : office.name,
      })),
    ),
    withoutNumber: local.filter(({ phone }) => phone === undefined),
    named: named.map(({ name, about }) => ({
      name,
      words: about.value,
      from: datedPublisher(about, context),
    })),
  };
}

function servicesFor(
  partnership: PartnershipRecord | undefined,
  councils: readonly string[],
): LocalService[] {
  return (partnership?.localServices ?? []).filter(
    ({ councils: served }) => served?.some((slug) => councils.includes(slug)) ?? true,
  );
}

function tierOf({ about }: LocalService, context: Context): Tier {
  return context.source(about.source)?.tier ?? 'other';
}

function recordOf({ service }: LocalService, context: Context): ServiceRecord | undefined {
  return service === undefined ? undefined : context.service(service);
}

/** What a record says of asking stands here as it stands there, with every caution. */
function localHelp(service: LocalService, context: Context): LocalHelp {
  const record = recordOf(service, context);
  const phone = linkRow('Phone', service.phone, context, telephoneLink);
  const help = helpOf(service.name, phone, [
    row('What it does', service.about, 'contact', context, (words) => words),
    row('Asking for help', service.asking, 'contact', context, (words) => words),
    ...rows('Asking for help', record?.referral?.notes, 'contact', context),
    linkRow('E-mail', service.email, context, mailLink),
    linkRow('Page', service.page, context),
  ]);
  return { ...help, record: record && servicePath(record.slug) };
}

function officeHelp(
  { name, time, phone, hours, about }: SocialWorkOffice,
  context: Context,
): LocalHelp {
  const when = row('When', hours, 'contact', context, (words) => words);
  const closed = { ...unknownRow('When'), lines: ['When offices are closed.'] };
  return helpOf(name, linkRow('Phone', phone, context, telephoneLink), [
    time === 'out-of-hours' && !isPublished(when) ? closed : when,
    row('What it is for', about, 'contact', context, (words) => words),
  ]);
}

/** Says once where things come from: a note that a later line carries too is left out. */
function helpOf(name: string, phone: Row, candidates: Row[]): LocalHelp {
  const shown = [phone, ...candidates].filter(isPublished);
  const said = shown.map((one, index) => {
    const isRepeated = shown.slice(index + 1).some(({ note }) => note?.words === one.note?.words);
    return isRepeated ? { ...one, note: undefined } : one;
  });
  return isPublished(phone)
    ? { name, record: undefined, phone: said[0], rows: said.slice(1) }
    : { name, record: undefined, phone: undefined, rows: said };
}
