// The words of the pull request that proposes an import. Use: proposal.ts <report.json>
// Stops without a word about the records when they may not be proposed in public.
import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { runScript } from '../run-script.ts';

const entrySchema = z.object({ slug: z.string().nullish() });

const reportSchema = z.object({
  file: z.object({ name: z.string(), asAt: z.string() }),
  publicPullRequest: z.boolean(),
  changed: z.array(entrySchema),
  unchanged: z.array(entrySchema),
  missing: z.array(entrySchema),
  uncertain: z.array(entrySchema),
});

export const NOT_IN_PUBLIC =
  'This import may not be proposed in public, and nothing was proposed. ' +
  'A person must run it by hand, on a machine of their own, the same day: ' +
  'npm run import:register -- <file>. It says what to do next.';

/** Names services by their addresses on the site; values stay in the change itself, where they are read in place. */
export function proposalWords(text: string): string {
  const found = reportSchema.safeParse(parsed(text));
  // What cannot be read cannot be shown to be safe to publish.
  if (!found.success || !found.data.publicPullRequest) throw new Error(NOT_IN_PUBLIC);
  const { file, changed, unchanged, missing, uncertain } = found.data;
  const slugs = (entries: { slug?: string | null | undefined }[]) =>
    [...new Set(entries.map(({ slug }) => slug ?? 'not in the directory'))].sort();
  return [
    `The register's file of ${file.asAt} was read. Read every change before you merge; the report is in the run's artifact.`,
    section('Changed', slugs(changed)),
    section('Missing or closed in the register: ring before you change a status', slugs(missing)),
    section('Uncertain: look at these', slugs(uncertain)),
    `Unchanged: ${unchanged.length}`,
  ].join('\n\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function section(title: string, slugs: string[]): string {
  return [`### ${title}: ${slugs.length}`, ...slugs.map((slug) => `- ${slug}`)].join('\n');
}

async function main(): Promise<void> {
  const file = process.argv[2];
  if (!file) throw new Error('Say which report: proposal.ts <report.json>.');
  console.log(proposalWords(await readFile(file, 'utf8').catch(() => '')));
}

if (import.meta.main) await runScript(main);
