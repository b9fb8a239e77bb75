import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serviceColumns } from '#src/directory/csv/columns.ts';

const program = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

export const hasOffice = program !== undefined;

/** How somebody opens the file in LibreOffice and keeps it before it is saved as CSV again. */
export interface OfficeHabits {
  /** Every column is set to “Text” when the file is opened. Otherwise the program guesses. */
  asText: boolean;
  /** The kind of workbook that it is kept as in between. */
  keptAs?: 'ods' | 'xlsx';
  /** How the program takes dates to be written. */
  language: keyof typeof languages;
}

const languages = { British: 2057, American: 1033 };

// Options of LibreOffice’s CSV filter: comma, double quotes, UTF-8, from line 1.
const filter = 'Text - txt - csv (StarCalc)';
const plainCsv = '44,34,76,1';

/** The text of a CSV file after LibreOffice has opened it and saved it again. All it writes lies in the folder. */
export function savedByOffice(csv: string, habits: OfficeHabits, folder: string): string {
  const opened = join(folder, 'services.csv');
  const saved = join(folder, 'saved');
  const asCsv = ['--convert-to', `csv:${filter}:${plainCsv}`, '--outdir', saved];
  writeFileSync(opened, csv);
  if (habits.keptAs === undefined) {
    convert(folder, [openedWith(habits), ...asCsv, opened]);
  } else {
    convert(folder, [
      openedWith(habits),
      '--convert-to',
      habits.keptAs,
      '--outdir',
      folder,
      opened,
    ]);
    convert(folder, [...asCsv, join(folder, `services.${habits.keptAs}`)]);
  }
  return readFileSync(join(saved, 'services.csv'), 'utf8');
}

function openedWith({ asText, language }: OfficeHabits): string {
  const columns = asText ? serviceColumns.map((_, place) => `${place + 1}/2`).join('/') : '';
  const findsDates = !asText;
  return `--infilter=${filter}:${plainCsv},${columns},${languages[language]},false,${findsDates}`;
}

/** With settings of its own, so that one that is open on this machine is left alone. */
function convert(folder: string, args: string[]): void {
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`;
  execFileSync(program ?? 'soffice', [settings, '--headless', ...args], { stdio: 'ignore' });
}
