import { visible } from '#src/directory/visible.ts';
import type { Doubt, FieldChange } from './outcome.ts';

/** Which record and which row. The CS number of a withheld service is masked. */
interface Named {
  csNumber: string | null;
  slug: string | null;
}

export interface ChangedEntry extends Named {
  changes: FieldChange[];
}

export interface MissingEntry extends Named {
  reason: 'missing' | 'inactive';
  message: string;
}

export interface UncertainEntry extends Named {
  kind: Doubt;
  message: string;
  withheld?: true;
}

/** The four lists, for people and for programs. */
export interface ImportReport {
  file: { name: string; asAt: string; services: number; source: string };
  /** The day of the newest file that the records already hold. */
  lastFile: string | null;
  written: boolean;
  /** True when an address has newly to be kept back: nothing of this import may be seen in public. */
  withheld: boolean;
  publicPullRequest: boolean;
  changed: ChangedEntry[];
  unchanged: Named[];
  missing: MissingEntry[];
  uncertain: UncertainEntry[];
}

const alarm =
  'ADDRESS NEWLY WITHHELD. DO NOT PUBLISH THIS REPORT OR THE CHANGE IN A PUBLIC PLACE. FOLLOW “WHEN AN ADDRESS IS WITHHELD” IN README.MD TODAY.';

/** The report as people read it; it is Markdown too. */
export function reportText(report: ImportReport, outcome: string): string {
  const { file, changed, unchanged, missing, uncertain } = report;
  const lines = [
    `# Register of ${file.asAt}: ${file.services} services in ${visible(file.name)}`,
    ...(report.withheld ? ['', `**${alarm}**`] : []),
    ...section('Changed', changed.map(changedLine)),
    ...section('Uncertain: look at these', uncertain.map(uncertainLine)),
    ...section('Missing or closed (nothing is ever deleted)', missing.map(messageLine)),
    ...section(
      'Unchanged',
      unchanged.length === 0 ? [] : [`- ${unchanged.map(nameOf).join('; ')}`],
    ),
    '',
    outcome,
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: string[]): string[] {
  return ['', `## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines)];
}

function changedLine(entry: ChangedEntry): string {
  const changes = entry.changes.map(({ field, from, to }) =>
    visible(`  - ${field}: ${from ?? 'not held'} → ${to ?? 'taken away'}`),
  );
  return [`- ${nameOf(entry)}`, ...changes].join('\n');
}

const messageLine = (entry: MissingEntry) => visible(`- ${nameOf(entry)}: ${entry.message}`);

function uncertainLine(entry: UncertainEntry): string {
  const of = entry.slug === null && entry.csNumber === null ? '' : `${nameOf(entry)}: `;
  return visible(`- ${of}${entry.message}`);
}

function nameOf({ slug, csNumber }: Named): string {
  return [slug, csNumber && `(${csNumber})`].filter(Boolean).join(' ');
}
