import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contextOf } from '#src/directory/context.ts';
import { servicesCsv } from '#src/directory/csv/export.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { questionnaireForm } from '#src/directory/questionnaire/form.ts';
import { phoneSheet } from '#src/directory/questionnaire/phone-sheet.ts';
import { questionnaireColumns } from '#src/directory/questionnaire/sheet.ts';
import { servicesToCheck } from '#src/directory/stale/calls.ts';
import { directoryDate } from '#src/records/directory-date.ts';
import { nearMiss } from '#src/records/near-miss.ts';
import { askedOptions } from './asked-options.ts';
import { placeForFolder } from './place-for-file.ts';
import { runScript } from './run-script.ts';
import { soundDirectory } from './sound-directory.ts';

const usage = 'Use: npm run questionnaire -- <service> [<service> …] | --all [--out <folder>]';

/** Writes the questionnaire of services, to print and for a spreadsheet, and the sheet for the calls. */
async function writeQuestionnaires(args: string[]): Promise<void> {
  const options = {
    all: { type: 'boolean' },
    out: { type: 'string', default: 'questionnaires' },
  } as const;
  const { values, positionals } = askedOptions({ args, options, allowPositionals: true }, usage);
  if (!values.all && positionals.length === 0) throw new Error(usage);
  const today = directoryDate();
  const directory = await soundDirectory();
  const context = contextOf(directory, today);
  const services = chosen(directory, values.all ? undefined : positionals);
  await placeForFolder(values.out);
  const site = process.env['SITE_URL'] ?? 'https://directory.example/';
  for (const service of services) {
    const only = { ...directory, services: [service] };
    const csv = [...servicesCsv(only, context, site, questionnaireColumns(service))].join('');
    const file = (ending: string) => join(values.out, `${service.slug}.${ending}`);
    await writeFile(file('html'), questionnaireForm(service, directory.operator, context));
    await writeFile(file('csv'), csv);
  }
  const calls = join(values.out, 'calls.html');
  await writeFile(calls, phoneSheet(servicesToCheck(services, context), today));
  console.log(`${services.length} questionnaires (.html to print, .csv) and ${calls} written.`);
}

/** Services that can be asked: a closed one cannot. Every wrong name is told. */
function chosen({ services }: Directory, slugs: readonly string[] | undefined): ServiceRecord[] {
  const asked = services.filter(({ status }) => status.value !== 'closed');
  if (slugs === undefined) return asked;
  const known = asked.map(({ slug }) => slug);
  const wrong = slugs.filter((slug) => !known.includes(slug));
  if (wrong.length > 0) {
    const words = wrong.map((slug) => {
      const meant = nearMiss(slug, known);
      return `“${slug}” is no service that is open or may open.${meant ? ` Did you mean “${meant}”?` : ''}`;
    });
    throw new Error(`${words.join('\n')}\n${usage}`);
  }
  return asked.filter(({ slug }) => slugs.includes(slug));
}

await runScript(() => writeQuestionnaires(process.argv.slice(2)));
