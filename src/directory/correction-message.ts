import { describeDate } from './dates.ts';
import type { ServiceRecord } from './directory.ts';
import { factLabels } from './facts/fact-labels.ts';
import { factsOf } from './facts/facts-of.ts';
import { mailLink } from './wording.ts';

/** What a message about a wrong fact is about. */
export interface CorrectionSubject {
  /** Title and address of the page. */
  page: string;
  address: string;
  /** The day the site was made. */
  today: string;
  /** The record behind the page and exactly which version of it. */
  record?: { slug: string; version: string };
}

/** The line that names the fact. A script completes it from the list. */
export const factLine = 'Which fact: ';

/** A message that is ready but for what only the writer knows. */
export function correctionMessage({ page, address, today, record }: CorrectionSubject): string {
  return [
    `Page: ${page}`,
    `Address: ${address}`,
    ...(record ? [`Record: ${record.slug}, version ${record.version}`] : []),
    `Site of: ${describeDate(today)}`,
    factLine.trimEnd(),
    'What is wrong:',
    'What is right:',
    'How we can check it:',
    '',
  ].join('\n');
}

export function correctionMailLink(contact: string, subject: CorrectionSubject): string {
  const title = `Something wrong: ${subject.record?.slug ?? subject.page}`;
  const body = correctionMessage(subject).replaceAll('\n', '\r\n');
  return `${mailLink(contact)}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** The public form of the repository, with what is known filled in; another host gets its own address. */
export function correctionFormLink(repository: string, subject: CorrectionSubject): string {
  const { hostname } = new URL(repository);
  if (hostname !== 'github.com') return repository;
  const known = new URLSearchParams({
    template: 'correction.yml',
    page: subject.address,
    record: subject.record?.slug ?? '',
    version: subject.record?.version ?? subject.today,
  });
  return `${repository.replace(/\/$/u, '')}/issues/new?${known.toString()}`;
}

/** The facts of a record that a message can be about, each once, in the order of the record. */
export function factChoices(service: ServiceRecord): { path: string; label: string }[] {
  const there = new Set(factsOf(service).map(({ path }) => path));
  return [...factLabels].flatMap(([path, { label }]) => (there.has(path) ? [{ path, label }] : []));
}
