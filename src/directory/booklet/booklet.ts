import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { glanceOf } from '#src/directory/glance.ts';
import { displayName } from '#src/directory/order.ts';
import { admissionAnswers, questionsToAsk } from '#src/directory/questions.ts';
import { isPublished, linkRow, type Row, row } from '#src/directory/row.ts';
import { referralRows, whoRows } from '#src/directory/service-view.ts';
import { phoneRow } from '#src/directory/whom-to-ring.ts';
import { mailLink } from '#src/directory/wording.ts';

/** A fact as it stands on paper: the number names its source at the end of the booklet. */
export interface BookletRow {
  label: string;
  lines: string[];
  link: string | undefined;
  caution: string | undefined;
  source: number | undefined;
}

export interface BookletService {
  slug: string;
  name: string;
  where: string;
  kind: string;
  rows: BookletRow[];
}

export interface BookletSource {
  number: number;
  words: string;
}

/** Gives each source its number, in the order in which they are first cited. */
export class BookletSources {
  readonly #numbers = new Map<string, number>();

  cite({ note, ...shown }: Row): BookletRow {
    const { label, lines, link, caution } = shown;
    return { label, lines, link, caution, source: note && this.#numberOf(note) };
  }

  #numberOf({ title, words }: NonNullable<Row['note']>): number {
    const key = title === '' ? words : `${title}. ${words}`;
    const known = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, known);
    return known;
  }

  list(): BookletSource[] {
    return [...this.#numbers].map(([words, number]) => ({ number, words }));
  }
}

const whoLabels = ['Women, men or both', 'Ages', 'Ages of children who can live in', 'People from'];
const startLabels = ['Who can refer', 'Steps', 'Who may ring'];

/** What someone without the web needs of a service: whom to ring, who it is for, how to start. */
export function bookletService(
  service: ServiceRecord,
  context: Context,
  sources: BookletSources,
  asked: readonly string[] = [],
): BookletService {
  const glance = glanceOf(service, context);
  const answers = admissionAnswers(service, context)
    .filter(({ id, fact }) => asked.includes(id) && fact !== undefined)
    .map(({ label, words, details, fact, group }) =>
      row(label, fact, group, context, () => [words, ...details].join('. ').replaceAll('..', '.')),
    );
  const named = (rows: Row[], labels: readonly string[]) =>
    rows.filter(({ label }) => labels.includes(label));
  const facts = [
    phoneRow(service, context),
    linkRow('E-mail', service.contact?.email, context, mailLink),
    ...answers,
    ...named(whoRows(service, context), whoLabels),
    ...named(referralRows(service, context), startLabels),
  ];
  return {
    slug: service.slug,
    name: displayName(service),
    where: glance.where,
    kind: glance.kind,
    rows: facts.filter(isPublished).map((fact) => sources.cite(fact)),
  };
}

/** What to ask on the phone of a service that publishes nothing on these questions. */
export function questionsFor(
  service: ServiceRecord,
  context: Context,
  asked: readonly string[],
): string[] {
  const unknown = admissionAnswers(service, context).filter(
    ({ id, fact }) => asked.includes(id) && fact === undefined,
  );
  return questionsToAsk(unknown).map(({ ask }) => ask);
}

export function bookletPath(council: string): string {
  return `/areas/${council}/booklet/`;
}

export const prisonPackPath = '/guides/prison-to-rehab/pack/';
