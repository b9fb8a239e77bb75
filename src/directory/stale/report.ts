import { describeDate } from '#src/directory/dates.ts';
import { callsToMake, type Ring, type ServiceChecks } from './calls.ts';
import type { Check, CheckReason } from './check.ts';
import { harmRank, harms } from './urgency.ts';

export const reportFormats = ['text', 'markdown', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];
export type ReportOrder = 'call' | 'service';

const reasonWords: Record<CheckReason, string> = {
  conflicted: 'sources disagree',
  'not-first-hand': 'not first-hand',
  old: 'old',
  inferred: 'date is a guess',
  undated: 'no date',
  'not-published': 'not published',
};

/** Why a fact is doubted, with its age. */
export function doubtWords({ reason, days }: Pick<Check, 'reason' | 'days'>): string {
  return days === undefined ? reasonWords[reason] : `${reasonWords[reason]}, ${days} days`;
}

/** What to check next, as plain text. */
export function staleText(services: readonly ServiceChecks[], by: ReportOrder, today: string) {
  const lines = [headline(services, today), orderWords];
  for (const [index, { ring, services: asked }] of sections(services, by).entries()) {
    lines.push('', `${index + 1}. ${ringWords(ring)}`);
    for (const service of asked) lines.push(...textOf(service));
  }
  return `${lines.join('\n')}\n`;
}

function textOf({ name, place, slug, doubted, unpublished }: ServiceChecks): string[] {
  return [
    `   ${name}, ${place} (${slug})`,
    ...urgent(doubted).map(
      (check) => `   - ${check.label}: ${check.weSay} [${check.from}; ${doubtWords(check)}]`,
    ),
    ...later(doubted).map((words) => `   Then: ${words}`),
    ...(unpublished.length > 0 ? [`   Ask too: ${labelsOf(unpublished)}`] : []),
  ];
}

/** What to check next, as Markdown. */
export function staleMarkdown(services: readonly ServiceChecks[], by: ReportOrder, today: string) {
  const lines = ['# What to check next', '', headline(services, today), '', orderWords];
  for (const { ring, services: asked } of sections(services, by)) {
    lines.push('', `## ${plainMarkdown(ringWords(ring))}`);
    for (const service of asked) lines.push(...markdownOf(service));
  }
  return `${lines.join('\n')}\n`;
}

function markdownOf({ name, place, slug, doubted, unpublished }: ServiceChecks): string[] {
  const cells = (words: string[]) => `| ${words.map(plainMarkdown).join(' | ')} |`;
  const table = urgent(doubted).map((check) =>
    cells([check.label, check.weSay, check.from, doubtWords(check)]),
  );
  return [
    '',
    `### ${plainMarkdown(`${name}, ${place}`)} (\`${slug}\`)`,
    ...(table.length > 0
      ? ['', cells(['Fact', 'We say', 'From', 'Why ask']), '| --- | --- | --- | --- |', ...table]
      : []),
    ...later(doubted).flatMap((words) => ['', `Then: ${plainMarkdown(words)}`]),
    ...(unpublished.length > 0 ? ['', `Ask too: ${plainMarkdown(labelsOf(unpublished))}`] : []),
  ];
}

/** What to check next as rows for a spreadsheet: one row a check. */
export function staleRows(services: readonly ServiceChecks[]): string[][] {
  const head = [
    'order',
    'ring',
    'phone',
    'slug',
    'service',
    'fact',
    'field',
    'we say',
    'from',
    'why',
    'days',
    'if wrong it misleads about',
  ];
  const rows = services.flatMap(({ slug, name, ring, doubted, unpublished }) =>
    [...doubted, ...unpublished].map((check) => [
      ring.whom,
      ring.phone,
      slug,
      name,
      check.label,
      check.key,
      check.weSay,
      check.from,
      reasonWords[check.reason],
      String(check.days ?? ''),
      harms[harmRank(check)] ?? '',
    ]),
  );
  return [head, ...rows.map((row, index) => [String(index + 1), ...row])];
}

// What comes after these is listed by name: the sheet for the call has it in full.
const leastUrgentHarm = 3;

function urgent(doubted: readonly Check[]): Check[] {
  return doubted.filter((check) => harmRank(check) <= leastUrgentHarm);
}

/** The rest in one line, each name once. None when there is no more. */
function later(doubted: readonly Check[]): string[] {
  const labels = doubted
    .filter((check) => harmRank(check) > leastUrgentHarm)
    .map(({ label }) => label);
  return labels.length === 0 ? [] : [[...new Set(labels)].join('; ')];
}

const orderWords =
  'First what would hurt most if it were wrong: reaching the service, then whether people can come.';

function headline(services: readonly ServiceChecks[], today: string): string {
  const doubted = services.reduce((sum, service) => sum + service.doubted.length, 0);
  const unpublished = services.reduce((sum, service) => sum + service.unpublished.length, 0);
  return `As at ${describeDate(today)}: ${doubted} facts to check and ${unpublished} never published, at ${services.length} services.`;
}

function sections(services: readonly ServiceChecks[], by: ReportOrder) {
  if (by === 'service')
    return services.map((service) => ({ ring: service.ring, services: [service] }));
  return callsToMake(services).map(({ services: asked, ...ring }) => ({ ring, services: asked }));
}

function ringWords({ whom, phone }: Ring): string {
  return phone === '' ? `${whom}: no number published` : `Ring ${whom}: ${phone}`;
}

function labelsOf(checks: readonly Check[]): string {
  return checks.map(({ label }) => label).join('; ');
}

/** Words that Markdown could read as its own marks, as plain words. */
function plainMarkdown(words: string): string {
  return words.replaceAll(/[\\`*_~&[\]<>|#]/gu, (mark) => `\\${mark}`);
}
