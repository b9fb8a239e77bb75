import type { LocalService } from '#src/schema/area.ts';
import type { Tier } from '#src/schema/source.ts';
import type { Context } from '#src/directory/context.ts';
import { servicePath } from '#src/directory/catalogue.ts';
import type { PartnershipRecord, ServiceRecord } from '#src/directory/directory.ts';
import { isPublished, linkRow, type Row, row, rows } from '#src/directory/row.ts';
import { datedPublisher } from '#src/directory/source-note.ts';
import { mailLink, telephoneLink } from '#src/directory/wording.ts';

/** A local service that the council, the NHS or the service itself tells of. */
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
  local: LocalHelp[];
  named: NamedHelp[];
}

const trusted: readonly Tier[] = ['register', 'government', 'nhs', 'service'];

/** Where people can ask for help near them: what may be relied on apart from what is only named. */
export function areaHelp(
  partnership: PartnershipRecord | undefined,
  context: Context,
  records: readonly ServiceRecord[],
): AreaHelp {
  const services = partnership?.localServices ?? [];
  const tierOf = ({ about }: LocalService) => context.source(about.source)?.tier ?? 'other';
  const local = services.filter((service) => trusted.includes(tierOf(service)));
  const named = services.filter((service) => tierOf(service) === 'press');
  return {
    // People ring first: services with a number come before the others.
    local: local
      .map((service) => localHelp(service, recordOf(service, records), context))
      .toSorted((a, b) => Number(b.phone !== undefined) - Number(a.phone !== undefined)),
    named: named.map(({ name, about }) => ({
      name,
      words: about.value,
      from: datedPublisher(about, context),
    })),
  };
}

function recordOf({ service: slug }: LocalService, records: readonly ServiceRecord[]) {
  return records.find((record) => record.slug === slug);
}

/** What a record says of asking and of its number stands here as it stands there, with every caution. */
function localHelp(
  service: LocalService,
  record: ServiceRecord | undefined,
  context: Context,
): LocalHelp {
  const number = record?.contact?.phone ?? service.phone;
  const phone = linkRow('Phone', number, context, telephoneLink);
  const about = row('What it does', service.about, 'contact', context, (words) => words);
  const asking = row('Asking for help', service.asking, 'contact', context, (words) => words);
  const saysTheSame = about.note?.words === asking.note?.words;
  return {
    name: service.name,
    record: record && servicePath(record.slug),
    phone: isPublished(phone) ? phone : undefined,
    rows: [
      saysTheSame ? { ...about, note: undefined } : about,
      asking,
      ...rows('Asking for help', record?.referral?.notes, 'contact', context),
      linkRow('E-mail', service.email, context, mailLink),
      linkRow('Page', service.page, context),
    ].filter(isPublished),
  };
}
